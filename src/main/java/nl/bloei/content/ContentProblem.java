package nl.bloei.content;

/** A content file that cannot be used. The message names the file, the block and the reason. */
public final class ContentProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A problem in one place of one file. */
    public ContentProblem(String file, String where, String reason) {
        super(file + (where.isEmpty() ? "" : ", " + where) + ": " + reason);
    }
}

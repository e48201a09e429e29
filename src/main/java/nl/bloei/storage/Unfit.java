package nl.bloei.storage;

/**
 * Bytes that are not what they should be. Names the place by position and by names of the format, never by what a
 * person wrote.
 */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    private final Problem.Kind kind;

    Unfit(Problem.Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    Problem.Kind kind() {
        return kind;
    }

    /** The same in terms of the file that the bytes came from. */
    Problem in(java.nio.file.Path file) {
        return new Problem(kind, file, String.valueOf(getMessage()));
    }
}

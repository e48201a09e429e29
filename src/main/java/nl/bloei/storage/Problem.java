package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Something that went wrong with a file, in terms a user can act on. The kind picks the Dutch sentence
 * ({@code problem.KIND.what} and {@code problem.KIND.do}); the detail is for the log and never holds what people wrote.
 */
public final class Problem extends Exception {
    private static final long serialVersionUID = 1;

    /** What systems say, in English or Dutch, when nothing more fits. */
    private static final List<String> FULL = List.of("no space left", "not enough space", "disk full", "quota",
            "file too large", "geen ruimte meer", "onvoldoende ruimte", "onvoldoende schijfruimte");
    /** What systems say when a place takes no changes. */
    private static final List<String> CLOSED = List.of("read-only", "permission denied", "operation not permitted",
            "alleen-lezen", "toegang geweigerd");

    private final Kind kind;
    private final transient Path file;

    /** What went wrong. */
    public enum Kind {
        /** There is no file there. */
        MISSING,
        /** It is a folder or a device. */
        NOT_A_FILE,
        /** It has no bytes. */
        EMPTY,
        /** It is larger than a workbook may be. */
        TOO_LARGE,
        /** It is not text: a picture, a program. */
        NOT_TEXT,
        /** It is text but not valid JSON, or it was cut off. */
        DAMAGED,
        /** It is JSON of another program. */
        FOREIGN,
        /** It is a workbook in which a needed field is missing or has the wrong form. */
        INCOMPLETE,
        /** It is protected, and no passphrase was given. */
        LOCKED,
        /** It is protected with another passphrase. */
        WRONG_PASSPHRASE,
        /** It is protected in a way that this program cannot open with any passphrase. */
        OTHER_LOCK,
        /** It was written by a later version that this one must not change. */
        NEWER,
        /** It cannot be read: rights or a failing disk. */
        UNREADABLE,
        /** The folder or file does not accept changes. */
        READ_ONLY,
        /** The disk is full. */
        DISK_FULL,
        /** Another window has it open. */
        IN_USE,
        /** Another program changed it since it was read. */
        CHANGED_OUTSIDE,
        /** What was written does not read back the same. */
        NOT_VERIFIED,
        /** It holds another workbook than the one it was to be laid beside. */
        OTHER_WORKBOOK,
        /** Writing failed for another reason. */
        UNWRITABLE,
        /** There is already a file with that name. */
        EXISTS
    }

    /** A problem with a file. */
    public Problem(Kind kind, Path file, String detail) {
        super(kind + ": " + detail);
        this.kind = kind;
        this.file = file;
    }

    /** A problem with a file that comes from a failed call. */
    public Problem(Kind kind, Path file, Throwable cause) {
        super(kind + ": " + cause.getClass().getSimpleName(), cause);
        this.kind = kind;
        this.file = file;
    }

    /** What a failed call means for somebody who opens a file. */
    static Problem reading(IOException failure, Path file) {
        return new Problem(failure instanceof NoSuchFileException ? Kind.MISSING : Kind.UNREADABLE, file, failure);
    }

    /** What a failed call means for somebody who saves a file, given whether the disk seems to be full. */
    static Problem writing(IOException failure, Path file, boolean full) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        Kind kind = Kind.UNWRITABLE;
        if (full || FULL.stream().anyMatch(said::contains)) {
            kind = Kind.DISK_FULL;
        } else if (failure instanceof AccessDeniedException || CLOSED.stream().anyMatch(said::contains)) {
            kind = Kind.READ_ONLY;
        }
        return new Problem(kind, file, failure);
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The file it went wrong with. */
    public Path file() {
        return file;
    }
}

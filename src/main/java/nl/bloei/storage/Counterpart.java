package nl.bloei.storage;

import java.nio.file.Path;

import nl.bloei.workbook.Workbook;

/** Another file of an open workbook as it was read, to lay beside it: {@link Counterparts} reads it. */
public final class Counterpart {
    private final Path file;
    private final Stored stored;
    private final String digest;

    Counterpart(Path file, Stored stored, String digest) {
        this.file = file;
        this.stored = stored;
        this.digest = digest;
    }

    /** Where it is, through links. */
    public Path file() {
        return file;
    }

    /** What stands in it. */
    public Workbook workbook() {
        return stored.workbook();
    }

    Stored stored() {
        return stored;
    }

    /** Of its bytes. */
    String digest() {
        return digest;
    }
}

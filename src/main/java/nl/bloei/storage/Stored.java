package nl.bloei.storage;

import nl.bloei.workbook.Workbook;

/**
 * A workbook with what its file says about the format.
 *
 * @param workbook the workbook
 * @param formatVersion the version of the format that it was first written in; a later one is kept
 * @param minWriterVersion the oldest version of the format whose programs may change the file
 * @param migrated whether the file is still one of an older version
 */
record Stored(Workbook workbook, int formatVersion, int minWriterVersion, boolean migrated) {
    /** What the field {@code format} of every workbook says. */
    static final String FORMAT = "bloei-werkboek";
    /** The version of the format that this program knows. */
    static final int VERSION = 1;

    /** A workbook with the versions that stand in its file. */
    Stored(Workbook workbook, int formatVersion, int minWriterVersion) {
        this(workbook, formatVersion, minWriterVersion, false);
    }

    /** A workbook of this program. */
    static Stored of(Workbook workbook) {
        return new Stored(workbook, VERSION, VERSION);
    }

    /** Another state of the same file, as it will be written. */
    Stored with(Workbook changed) {
        return new Stored(changed, formatVersion, minWriterVersion);
    }

    /** Whether this program must not change it. */
    boolean newer() {
        return minWriterVersion > VERSION;
    }
}

package nl.bloei.storage;

import java.util.Arrays;

/** A workbook in the form in which it goes to the disk. */
final class Sealed {
    private final byte[] bytes;
    private final Stored stored;
    private final Envelope envelope;

    private Sealed(byte[] bytes, Stored stored, Envelope envelope) {
        this.bytes = bytes;
        this.stored = stored;
        this.envelope = envelope;
    }

    /** Seals a workbook, unless it would be too large to be read again. */
    static Sealed of(Stored stored, Envelope envelope) throws Unfit {
        byte[] document = WorkbookWriter.write(stored);
        byte[] bytes = document.length > Json.MOST_BYTES ? document : envelope.seal(document);
        if (Math.max(document.length, bytes.length) > Json.MOST_BYTES) {
            throw new Unfit(Problem.Kind.TOO_LARGE, bytes.length + " bytes");
        }
        return new Sealed(bytes, stored, envelope);
    }

    /** What stands in the file. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether bytes that were read back open to this very workbook. */
    boolean means(byte[] readBack) throws Unfit {
        byte[] document = envelope.open(readBack);
        Stored read = WorkbookReader.read(document);
        return read.equals(stored) || Arrays.equals(WorkbookWriter.write(read), WorkbookWriter.write(stored));
    }
}

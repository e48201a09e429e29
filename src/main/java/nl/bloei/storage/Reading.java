package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files in terms of what a user can act on. */
final class Reading {
    private Reading() {
    }

    /** The file that a path leads to. */
    static Path real(Path file, Disk disk) throws Problem {
        try {
            return disk.real(file);
        } catch (IOException e) {
            throw Problem.reading(e, file);
        }
    }

    /** The file that a path leads to; when there is none, the path itself as a whole. */
    static Path realOrWhole(Path file, Disk disk) {
        try {
            return disk.real(file);
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Makes sure that a path leads to a file of an acceptable size, without reading it: a device might never end. */
    static void requireFile(Path file, Disk disk) throws Problem {
        try {
            var attributes = disk.attributes(file);
            if (!attributes.isRegularFile()) {
                throw new Problem(Problem.Kind.NOT_A_FILE, file, attributes.isDirectory() ? "a folder" : "a device");
            }
            if (attributes.size() > Json.MOST_BYTES) {
                throw new Problem(Problem.Kind.TOO_LARGE, file, attributes.size() + " bytes");
            }
        } catch (IOException e) {
            throw Problem.reading(e, file);
        }
    }

    /** The bytes of a file, at most one more than a workbook may have. */
    static byte[] bytes(Path file, Disk disk) throws Problem {
        requireFile(file, disk);
        try {
            return disk.read(file, Json.MOST_BYTES + 1);
        } catch (IOException e) {
            throw Problem.reading(e, file);
        }
    }

    /** The workbook in these bytes of a file. */
    static Stored workbook(byte[] bytes, Path file, Envelope envelope) throws Problem {
        return workbook(bytes, file, envelope, Migrations.CURRENT);
    }

    /** The workbook in these bytes of a file, which may be of an older version. */
    static Stored workbook(byte[] bytes, Path file, Envelope envelope, Migrations migrations) throws Problem {
        try {
            return WorkbookReader.read(envelope.open(bytes), migrations);
        } catch (Unfit e) {
            throw e.in(file);
        }
    }
}

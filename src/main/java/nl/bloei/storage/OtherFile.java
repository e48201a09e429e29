package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is not a workbook, such as a PDF that somebody asked for. */
public final class OtherFile {
    private OtherFile() {
    }

    /**
     * Writes a file as safely as a workbook: it is there as a whole or not at all. Slow.
     *
     * @param replace whether a file that is already there may be replaced; a link stays and its target is replaced
     * @throws Problem if it was not written; what was there is as it was
     */
    public static void write(Path file, byte[] bytes, boolean replace) throws Problem {
        var disk = new RealDisk();
        if (Files.isDirectory(file)) {
            throw new Problem(Problem.Kind.NOT_A_FILE, file, "is a folder");
        }
        try {
            if (Files.exists(file) && replace) {
                put(disk.real(file), bytes, disk);
            } else {
                make(Target.reserve(file, disk), bytes, disk);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Problem(Problem.Kind.EXISTS, file, e);
        } catch (IOException e) {
            throw Problem.writing(e, file, false);
        }
    }

    private static void make(Target reserved, byte[] bytes, Disk disk) throws Problem {
        try {
            put(reserved.path(), bytes, disk);
        } finally {
            reserved.giveUpIfEmpty();
        }
    }

    private static void put(Path file, byte[] bytes, Disk disk) throws Problem {
        new SafeWriter(disk).write(file, bytes, _ -> true);
    }
}

package nl.bloei.storage;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import nl.bloei.workbook.Ids;

/**
 * Puts new bytes in the place of a file so that at any moment, also when the power fails, the file is either as it was or
 * as it becomes: a new file beside it, forced, read back, moved over it, and the folder forced.
 */
final class SafeWriter {
    private static final Logger LOG = System.getLogger(SafeWriter.class.getName());

    /** How the names of all files begin that are moved to their place when they are whole. */
    static final String PREFIX = ".bloei-";

    /** And how they end. */
    static final String SUFFIX = ".tmp";

    private final Disk disk;

    /** Looks at the bytes that were read back. */
    interface Check {
        /** Whether they mean what was to be written. */
        boolean passes(byte[] readBack) throws Unfit;
    }

    /** What must have happened to the old file before the new one takes its place. */
    interface Aside {
        /** Nothing: the old file is not kept. */
        Aside NOTHING = () -> {
        };

        /** Does it, or fails: then the old file stays where it is. */
        void put() throws IOException, Problem;
    }

    SafeWriter(Disk disk) {
        this.disk = disk;
    }

    /**
     * Replaces a file, or makes it. When this returns, the bytes are on the disk.
     *
     * @throws Problem if they may not be. The file is as it was, unless forcing the folder is what failed: then it is new
     *         but could be old again after a loss of power
     */
    void write(Path file, byte[] bytes, Check check) throws Problem {
        write(file, bytes, check, Aside.NOTHING);
    }

    /** Replaces a file, or makes it, after the old one was put aside. */
    void write(Path file, byte[] bytes, Check check, Aside aside) throws Problem {
        Path folder = folderOf(file);
        Path temporary = folder.resolve(prefix(file) + Ids.next() + SUFFIX);
        boolean moved = false;
        try {
            fill(temporary, bytes);
            verify(temporary, file, bytes, check);
            aside.put();
            disk.move(temporary, file);
            moved = true;
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw Problem.writing(e, file, !roomFor(bytes, folder));
        } finally {
            if (!moved) {
                discard(temporary);
            }
        }
    }

    /** Removes what a save that was cut short left beside a file. Only for the holder of its lock. */
    void tidy(Path file) {
        try {
            for (Path left : disk.find(folderOf(file), prefix(file))) {
                disk.delete(left);
            }
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "Could not tidy", e);
        }
    }

    /** The folder of a file. */
    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("The root of a file system is no file");
        }
        return folder;
    }

    /** How the names begin of what is on its way to a file. */
    static String prefix(Path file) {
        byte[] name = String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8);
        return PREFIX + Digest.of(name).substring(0, 12) + "-";
    }

    private void fill(Path temporary, byte[] bytes) throws IOException {
        var channel = disk.create(temporary);
        boolean written = false;
        try {
            fill(disk, channel, bytes);
            written = true;
        } finally {
            if (written) {
                disk.close(channel);
            } else {
                quietly(() -> disk.close(channel)); // The first failure is the one to tell.
            }
        }
    }

    /** Writes bytes at the end of an open file and brings them to the disk itself. */
    static void fill(Disk disk, FileChannel channel, byte[] bytes) throws IOException {
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            if (disk.write(channel, left) <= 0) {
                throw new IOException("Nothing more is written");
            }
        }
        disk.force(channel);
    }

    private void verify(Path temporary, Path file, byte[] bytes, Check check) throws IOException, Problem {
        byte[] readBack = disk.read(temporary, Math.addExact(bytes.length, 1));
        try {
            if (!Arrays.equals(readBack, bytes) || !check.passes(readBack)) {
                throw new Problem(Problem.Kind.NOT_VERIFIED, file, "reads back differently");
            }
        } catch (Unfit e) {
            var kind = e.kind() == Problem.Kind.TOO_LARGE ? Problem.Kind.TOO_LARGE : Problem.Kind.NOT_VERIFIED;
            throw new Problem(kind, file, String.valueOf(e.getMessage()));
        }
    }

    private boolean roomFor(byte[] bytes, Path folder) {
        try {
            return disk.room(folder) >= bytes.length;
        } catch (IOException e) {
            return true; // Unknown: then the failure itself has to tell.
        }
    }

    private void discard(Path temporary) {
        quietly(() -> disk.delete(temporary));
    }

    private static void quietly(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "Could not clean up after a failed save", e);
        }
    }

    private interface Call {
        void run() throws IOException;
    }
}

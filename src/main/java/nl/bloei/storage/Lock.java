package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write one workbook, held while it is open. The lock file is never removed: removing it would let a second
 * writer in through a new file of the same name. What the holder says of itself stands in a file beside it, because
 * closing any other channel on a locked file gives the lock away on some systems.
 */
final class Lock implements Closeable {
    private static final Logger LOG = System.getLogger(Lock.class.getName());
    /** Held by this program: asked first, so that no second channel is ever opened on a locked file. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Disk disk;
    private final Path file;
    private final Closeable held;

    private Lock(Disk disk, Path file, Closeable held) {
        this.disk = disk;
        this.file = file;
        this.held = held;
    }

    /**
     * The lock of a workbook, or {@code null} if somebody else has it.
     *
     * @param workbook the real path of the workbook
     * @throws IOException if the system gives no locks here
     */
    static @Nullable Lock tryToGet(Path workbook, Means means) throws IOException {
        means.disk().folder(folder(means));
        Path file = file(workbook, means, ".lock");
        if (!HELD.add(file)) {
            return null;
        }
        Closeable held = null;
        try {
            held = means.disk().lock(file);
        } finally {
            if (held == null) {
                HELD.remove(file);
            }
        }
        if (held == null) {
            return null;
        }
        var lock = new Lock(means.disk(), file, held);
        lock.sign(workbook, means);
        return lock;
    }

    /** Whether nobody has the lock of a workbook at this moment. */
    static boolean isFree(Path workbook, Means means) {
        return isFree(file(workbook, means, ".lock"), means.disk());
    }

    /** Whether nobody has a lock file at this moment. */
    static boolean isFree(Path file, Disk disk) {
        if (!HELD.add(file)) {
            return false; // Asked first, since closing a channel of our own would give the lock away.
        }
        try (Closeable held = disk.lock(file)) {
            return held != null;
        } catch (IOException e) {
            return false;
        } finally {
            HELD.remove(file);
        }
    }

    /** Who has a workbook open, in words, or empty if that cannot be told. */
    static String holder(Path workbook, Means means) {
        try {
            return Owner.read(means.disk().read(file(workbook, means, ".owner"), 4096)).words(means.clock());
        } catch (IOException | Unfit e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            disk.delete(owner(file));
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "Could not remove the owner file", e);
        }
        try {
            held.close();
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "Could not give a lock back", e);
        }
        HELD.remove(file);
    }

    private void sign(Path workbook, Means means) {
        try {
            new SafeWriter(disk).write(file(workbook, means, ".owner"), Owner.here(means.clock()).bytes(),
                    readBack -> true);
        } catch (Problem e) {
            LOG.log(Logger.Level.DEBUG, "Could not say who has the workbook open", e);
        }
    }

    private static Path owner(Path lock) {
        String name = lock.getFileName().toString();
        return lock.resolveSibling(name.substring(0, name.length() - ".lock".length()) + ".owner");
    }

    private static Path file(Path workbook, Means means, String ending) {
        return folder(means).resolve(name(workbook) + ending);
    }

    /** What the files of a workbook are called in the folder of the program: nothing that tells its title. */
    static String name(Path workbook) {
        return Digest.of(workbook.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    private static Path folder(Means means) {
        return means.places().state().resolve("locks");
    }
}

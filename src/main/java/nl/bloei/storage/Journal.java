package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Workbook;

/**
 * What was written since the last save, kept in the program's own folder until a save is sure. It begins with the whole
 * workbook, so it is worth something also when the file is lost. Only for the holder of the lock.
 */
final class Journal {
    /** Beyond this it begins anew, so that it does not grow for as long as saving fails. */
    static final long MOST_BYTES = 64L * 1024 * 1024;
    /** More than any journal that was written: what is larger is not read. */
    static final int MOST_READ = (int) (MOST_BYTES + 2L * Json.MOST_BYTES);
    private static final Logger LOG = System.getLogger(Journal.class.getName());

    private final Path file;
    private final Disk disk;
    private final Envelope envelope;
    private Envelope.Strip strip = Envelope.Strip.PLAIN;
    private @Nullable FileChannel channel;
    private @Nullable Workbook last;
    private boolean onDisk;
    private boolean sure;
    private long sequence;
    private long size;

    /** The journal of a workbook. */
    Journal(Path workbook, Means means, Envelope envelope) {
        this.file = file(workbook, means.places());
        this.disk = means.disk();
        this.envelope = envelope;
    }

    /** Where the journal of a workbook is. */
    static Path file(Path workbook, Places places) {
        return places.state().resolve("journals").resolve(Lock.name(workbook) + ".journal");
    }

    /**
     * What was left behind by a program that ended before it could save, or {@code null}. It stays until {@link #retire}.
     *
     * @throws Problem if there is something that cannot be read
     */
    @Nullable
    Replay left() throws Problem {
        new SafeWriter(disk).tidy(file);
        try {
            byte[] bytes = disk.read(file, MOST_READ);
            onDisk = true;
            Replay replay = Replay.of(bytes, envelope);
            last = replay == null ? null : replay.last().workbook();
            return replay;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw Problem.reading(e, file);
        } catch (Unfit e) {
            setAside(e);
            return null;
        }
    }

    /** Whether something stands in it. */
    boolean live() {
        return onDisk;
    }

    /** Whether this is what it told last. */
    boolean holds(Workbook workbook) {
        return workbook.equals(last);
    }

    /**
     * Writes down how the workbook is now. When this returns, it is on the disk.
     *
     * @param bases the digests of what may stand in the file
     * @throws Problem if that is not sure; the next attempt begins the journal anew
     */
    void note(Stored now, Set<String> bases, Instant at) throws Problem {
        boolean whole = false;
        try {
            if (channel == null || last == null || size > MOST_BYTES) {
                begin(now, bases, at);
            } else {
                append(channel, Records.record(++sequence, sealed(Entry.next(now, last, at))));
            }
            last = now.workbook();
            whole = true;
        } catch (IOException e) {
            throw Problem.writing(e, file, false);
        } catch (Unfit e) {
            throw e.in(file);
        } finally {
            if (!whole) {
                release(); // Nothing can be written after a record that may be torn.
            }
        }
    }

    /** Removes it: everything in it stands in a file that was saved. */
    void retire() {
        release();
        if (!onDisk) {
            return;
        }
        try {
            disk.delete(file);
            onDisk = false;
            last = null;
            disk.forceFolder(SafeWriter.folderOf(file));
        } catch (IOException e) {
            // What it tells stands in the file, which the next opening sees.
            LOG.log(Logger.Level.DEBUG, "Could not remove a journal", e);
        }
    }

    /** Lets go of the file, which stays. */
    void release() {
        if (channel == null) {
            return;
        }
        try {
            disk.close(channel);
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "Could not close a journal", e);
        }
        channel = null;
    }

    /** Whole but not understood, such as one of a later version: kept under another name, and not in the way. */
    private void setAside(Unfit why) throws Problem {
        LOG.log(Logger.Level.DEBUG, "A journal that is not understood is set aside", why);
        try {
            disk.move(file, file.resolveSibling(file.getFileName() + "-" + Ids.next()));
            onDisk = false;
        } catch (IOException e) {
            throw Problem.reading(e, file);
        }
    }

    private void begin(Stored now, Set<String> bases, Instant at) throws IOException, Unfit, Problem {
        release();
        makeFolder();
        strip = envelope.begin();
        sequence = 1;
        byte[] mark = Records.mark();
        byte[] head = Records.record(0, strip.head());
        byte[] entry = Records.record(1, sealed(Entry.first(now, bases, at)));
        byte[] bytes = ByteBuffer.allocate(mark.length + head.length + entry.length)
            .put(mark)
            .put(head)
            .put(entry)
            .array();
        new SafeWriter(disk).write(file, bytes, readBack -> Records.payloads(readBack).size() == 2);
        onDisk = true;
        size = bytes.length;
        channel = disk.extend(file);
    }

    private void append(FileChannel to, byte[] record) throws IOException {
        SafeWriter.fill(disk, to, record);
        size += record.length;
    }

    /** The bytes of an entry, once it is sure that they can be read again. */
    private byte[] sealed(Entry entry) throws Unfit {
        byte[] bytes = entry.bytes();
        Entry.read(bytes);
        return strip.seal(sequence, bytes);
    }

    private void makeFolder() throws IOException {
        Path folder = SafeWriter.folderOf(file);
        disk.folder(folder);
        if (!sure) {
            disk.forceFolder(SafeWriter.folderOf(folder));
            disk.forceFolder(SafeWriter.folderOf(SafeWriter.folderOf(folder)));
            sure = true;
        }
    }
}

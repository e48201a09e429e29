package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;

import nl.bloei.workbook.Workbook;

/**
 * A workbook on disk, opened by this window. As long as it is open for writing it holds the lock: a second window opens
 * it for reading only. All methods are slow and belong on the storage thread, but for those that only tell what is known.
 */
public final class WorkbookFile implements Closeable {
    private static final Logger LOG = System.getLogger(WorkbookFile.class.getName());
    /** The end of the name of every workbook that lies open. */
    public static final String SUFFIX = ".werkboek.json";
    /** The end of the name of every protected workbook. */
    public static final String PROTECTED_SUFFIX = SUFFIX + ".age";

    private final Path path;
    private final Means means;
    private Target target;
    private Envelope envelope;
    private final Backups backups;
    private Journal journal;
    private final @Nullable Lock lock;
    private final Problem.@Nullable Kind readOnly;
    private final String heldBy;
    private Stored stored;
    private long generation;
    private final ConflictCopy copy;
    private @Nullable Recovered recovered;
    private boolean closed;

    WorkbookFile(Path path, Means means, Target target, Stored stored, Access access, Envelope envelope) {
        this.path = path;
        this.means = means;
        this.target = target;
        this.envelope = envelope;
        this.backups = new Backups(target.path(), means.disk());
        this.copy = new ConflictCopy(target.path(), means);
        this.journal = new Journal(target.path(), means, envelope);
        this.stored = stored;
        this.generation = stored.workbook().generation();
        this.lock = access.lock();
        this.readOnly = access.readOnly();
        this.heldBy = access.heldBy();
    }

    /**
     * Opens a workbook that is not protected.
     *
     * @throws Problem if it cannot be read, {@code LOCKED} if it is protected; the file is not touched
     */
    public static WorkbookFile open(Path file, Places places) throws Problem {
        return open(file, Means.usual(places), Envelope.PLAIN);
    }

    static WorkbookFile open(Path file, Means means, Envelope envelope) throws Problem {
        Path real = Reading.real(file, means.disk());
        Reading.requireFile(real, means.disk());
        Access access = Access.to(real, means); // Before reading: what is read must not grow old.
        boolean done = false;
        try {
            byte[] bytes = Reading.bytes(real, means.disk());
            Stored stored = Reading.workbook(bytes, file, envelope, means.migrations());
            Target target = Target.read(real, bytes, means.disk());
            if (stored.newer()) {
                return new WorkbookFile(whole(file), means, target, stored, Access.newer(), envelope);
            }
            boolean writing = access.lock() != null;
            if (writing) {
                new SafeWriter(means.disk()).tidy(real);
            }
            var opened = new WorkbookFile(whole(file), means, target, stored, access, envelope);
            if (writing) {
                opened.recovered = Recovery.of(opened.journal, stored, target, envelope, means);
            }
            done = true;
            return opened;
        } finally {
            if (!done && access.lock() != null) {
                access.lock().close();
            }
        }
    }

    /**
     * Makes a new file for a workbook in a folder, named after its title, and opens it.
     *
     * @throws Problem if it cannot be written
     */
    public static WorkbookFile create(Path folder, Workbook workbook, Places places) throws Problem {
        return create(folder, workbook, Means.usual(places), Envelope.PLAIN);
    }

    static WorkbookFile create(Path folder, Workbook workbook, Means means, Envelope envelope) throws Problem {
        try {
            means.disk().folder(folder);
        } catch (IOException e) {
            throw Problem.writing(e, folder, false);
        }
        String name = FileNames.of(workbook.title());
        Target fresh = Target.reserveFirst(
                number -> whole(folder).resolve(FileNames.file(name, number, envelope.ending())),
                means.disk());
        return begin(fresh, Stored.of(workbook), means, envelope);
    }

    /** Reads a workbook that is not protected, without opening it for writing. */
    public static Workbook read(Path file) throws Problem {
        Disk disk = new RealDisk();
        return Reading.workbook(Reading.bytes(Reading.real(file, disk), disk), file, Envelope.PLAIN).workbook();
    }

    /**
     * The same file opened anew for writing, when this window may only read because another one had it and that one has
     * closed; otherwise {@code null}.
     *
     * @throws Problem if it can no longer be read
     */
    public @Nullable WorkbookFile whenFree() throws Problem {
        if (readOnly != Problem.Kind.IN_USE || !Lock.isFree(target.path(), means)) {
            return null;
        }
        WorkbookFile again = open(path, means, envelope);
        if (again.readOnly() == null) {
            return again;
        }
        again.close(); // Somebody was quicker.
        return null;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What was read, or what was last saved. */
    public Workbook workbook() {
        return stored.workbook();
    }

    /** What came back at opening because the program had ended before it could save it; {@code null} if nothing did. */
    public @Nullable Recovered recovered() {
        return recovered;
    }

    /** Why it can only be read: {@code IN_USE}, {@code READ_ONLY} or {@code NEWER}; {@code null} if it can be written. */
    public Problem.@Nullable Kind readOnly() {
        return readOnly;
    }

    /** Who holds it when it is in use, in words like "venster op LAPTOP sinds 14.32 uur", or empty. */
    public String heldBy() {
        return heldBy;
    }

    /**
     * Saves a workbook under the next generation number. When this returns, it is on the disk, verified and forced.
     *
     * @return what was saved: the workbook with its new generation number
     * @throws Problem if that is not sure; the file is as it was, or whole and new when the very last step failed. After
     *         {@code CHANGED_OUTSIDE} the workbook stands in a conflict copy beside it, which {@link Problem#file()}
     *         names; saving again brings that same copy up to date
     */
    public Workbook save(Workbook workbook) throws Problem {
        return save(workbook, false);
    }

    /** Saves, and keeps the file of before for good if asked. */
    Workbook save(Workbook workbook, boolean pin) throws Problem {
        requireWritable();
        Stored next = stored.with(numbered(workbook));
        Sealed sealed = Sealed.of(next, envelope, path);
        noteBeforeSaving(workbook);
        if (copy.path() != null || target.changedOutside()) {
            Path beside = copy.write(sealed);
            journal.retire();
            throw new Problem(Problem.Kind.CHANGED_OUTSIDE, beside, "kept both");
        }
        target.write(sealed, () -> putAside(pin));
        stored = next;
        journal.retire();
        backups.prune(means.clock().getZone());
        return next.workbook();
    }

    /**
     * Writes down how the workbook is now, so that it comes back when the program ends before it is saved. When this
     * returns, it is on the disk of this computer; the file itself is not touched.
     *
     * @throws Problem if that is not sure
     */
    public void note(Workbook workbook) throws Problem {
        requireWritable();
        if (!journal.holds(workbook)) {
            journal.note(stored.with(workbook), target.digests(), means.clock().instant());
        }
    }

    /** Forgets what was written down since the last save, because it is as it was or because the user lets it go. */
    public void forget() {
        if (readOnly == null) {
            journal.retire();
        }
    }

    /** The earlier versions of this workbook. */
    public Versions versions() {
        return new Versions(target.path(), means.disk(), envelope);
    }

    /** Where this workbook stands for a second time. */
    public Counterparts counterparts() {
        return new Counterparts(target.path(), means.disk(), envelope);
    }

    /**
     * Saves a workbook to another file and goes on there; this file is closed. The other file must not exist yet, unless
     * it is the conflict copy that this window made.
     *
     * @throws Problem if it was not saved, {@code EXISTS} for a file that is there; this file stays open
     */
    public WorkbookFile saveAs(Path other, Workbook workbook) throws Problem {
        if (stored.newer()) {
            throw new Problem(Problem.Kind.NEWER, path, "must not be written by this version");
        }
        if (readOnly == null && copy.path() == null && target.isAt(other)) {
            save(workbook);
            return this;
        }
        Stored next = stored.with(workbook.withGeneration(generation));
        WorkbookFile moved = begin(freshTarget(whole(other)), next, means, envelope);
        forget();
        close();
        return moved;
    }

    /** Whether only a passphrase opens it. */
    public boolean isProtected() {
        return envelope instanceof AgeEnvelope;
    }

    /** Saves a workbook and makes sure that nothing of it stands in a journal any more. */
    void settle(Workbook workbook) throws Problem {
        save(workbook);
        journal.retire();
        if (journal.live()) {
            throw new Problem(Problem.Kind.UNWRITABLE, path, "the journal stays");
        }
    }

    /**
     * Saves what was last saved again in another envelope and goes on in it. The file of before, which the other envelope
     * does not open, is not kept.
     */
    void changeTo(Envelope other) throws Problem {
        Stored next = stored.with(stored.workbook().withGeneration(++generation));
        target.write(Sealed.of(next, other, path), SafeWriter.Aside.NOTHING);
        envelope = other;
        journal = new Journal(target.path(), means, other);
        stored = next;
    }

    /** Saves what was last saved to another name for this same workbook as well, in another envelope, and opens that. */
    WorkbookFile copyTo(Target place, Envelope other) throws Problem {
        return begin(place, stored, means, other);
    }

    /** The workbook as it will be saved next: later than any it was made of. */
    Workbook numbered(Workbook workbook) {
        generation = Math.max(generation, workbook.generation()) + 1;
        return workbook.withGeneration(generation);
    }

    /** Saves a workbook, as it is numbered, to the conflict copy, after another program wrote to the file. */
    Path saveBeside(Workbook workbook) throws Problem {
        requireWritable();
        Path beside = copy.write(Sealed.of(stored.with(workbook), envelope, path));
        journal.retire();
        return beside;
    }

    /** Goes on in the file itself, in which what was made of both versions stands now. */
    void goOn(Target agreed, Stored both) {
        target = agreed;
        stored = both;
        copy.end();
    }

    Backups backups() {
        return backups;
    }

    /** The file itself, through links. */
    Path real() {
        return target.path();
    }

    Envelope envelope() {
        return envelope;
    }

    Means means() {
        return means;
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        closed = true;
        journal.release();
        if (lock != null) {
            lock.close();
        }
    }

    private Target freshTarget(Path other) throws Problem {
        Target own = copy.at(other);
        return own == null ? Target.claim(other, () -> Target.reserveNew(other, means.disk())) : own;
    }

    /** Opens a reserved file and writes its first contents. */
    private static WorkbookFile begin(Target fresh, Stored first, Means means, Envelope envelope) throws Problem {
        Lock lock = null;
        boolean written = false;
        try {
            lock = Lock.tryToGet(means.disk().real(fresh.path()), means);
            if (lock == null) {
                throw new Problem(Problem.Kind.IN_USE, fresh.path(), "a new file");
            }
            var file = new WorkbookFile(fresh.path(), means, fresh, first, new Access(lock, null, ""), envelope);
            // Left behind by a file of this name that is gone.
            file.recovered = Recovery.of(file.journal, first, fresh, envelope, means);
            file.save(first.workbook());
            written = true;
            return file;
        } catch (IOException e) {
            throw Problem.writing(e, fresh.path(), false);
        } finally {
            if (!written) {
                fresh.giveUpIfEmpty();
                if (lock != null) {
                    lock.close();
                }
            }
        }
    }

    private void requireWritable() throws Problem {
        if (closed) {
            throw new IllegalStateException("Closed: somebody else may hold the lock by now");
        }
        if (readOnly != null) {
            throw new Problem(readOnly, path, "opened for reading only");
        }
    }

    /**
     * A journal that stands on the disk must know what is saved: after a crash that is how one tells that the file goes on
     * from it. Without it what came back would stand beside the file, which is no loss; so this may fail.
     */
    private void noteBeforeSaving(Workbook workbook) {
        if (journal.live()) {
            try {
                note(workbook);
            } catch (Problem e) {
                LOG.log(Logger.Level.DEBUG, "Could not write down what is being saved", e);
            }
        }
    }

    /** Keeps what stands in the file as an earlier version. */
    private void putAside(boolean pin) throws IOException, Problem {
        if (!target.reserved()) {
            backups.keep(stored.workbook().generation(), pin || stored.migrated());
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}

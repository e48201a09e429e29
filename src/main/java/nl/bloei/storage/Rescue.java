package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.bloei.workbook.Workbook;

/**
 * What can be brought back of a workbook, from the file itself, the journal and the earlier versions. It only looks; what
 * is brought back goes to a new file. All methods are slow.
 */
public final class Rescue {
    private final Path asked;
    private final Path real;
    private final Means means;
    private final Envelope envelope;

    /** Where something comes from. */
    public enum From {
        /** The journal: what was written last and was not saved yet. */
        JOURNAL,
        /** The file itself, which is whole. */
        FILE,
        /** An earlier version. */
        VERSION,
        /** The part of a damaged file that is whole. */
        PART
    }

    /**
     * Something that can be brought back.
     *
     * @param from where it comes from
     * @param at when it was written, as the clock had it then
     * @param workbook what it is
     */
    public record Find(From from, Instant at, Workbook workbook) {
    }

    Rescue(Path file, Means means, Envelope envelope) {
        this.asked = file;
        this.real = Reading.realOrWhole(file, means.disk());
        this.means = means;
        this.envelope = envelope;
    }

    /** What can be brought back of a workbook that lies open to everybody. */
    public static Rescue of(Path file, Places places) {
        return new Rescue(file, Means.usual(places), Envelope.PLAIN);
    }

    /**
     * What stands in the file itself.
     *
     * @throws Problem if it is not whole, or there is none
     */
    public Workbook workbook() throws Problem {
        try {
            return Reading.workbook(Reading.bytes(real, means.disk()), asked, envelope).workbook();
        } catch (Problem e) {
            throw new Problem(e.kind(), asked, e); // Named as it was asked for, also where that is a link.
        }
    }

    /** What was written and is not saved yet, if there is any. */
    public Optional<Find> unsaved() {
        byte[] bytes = bytes();
        return unsaved(bytes == null ? null : whole(bytes));
    }

    /** Whether anything is left beside the file: an earlier version or a journal, whether or not it can be read. */
    public boolean hasLeftovers() {
        try {
            return !new Backups(real, means.disk()).list().isEmpty()
                    || means.disk().attributes(Journal.file(real, means.places())).isRegularFile();
        } catch (IOException e) {
            return false;
        }
    }

    /** All that can be brought back, the best first: the latest that is whole, and parts last. */
    public List<Find> finds() {
        var finds = new ArrayList<Find>();
        byte[] bytes = bytes();
        Stored inFile = bytes == null ? null : whole(bytes);
        unsaved(inFile).ifPresent(finds::add);
        if (inFile != null) {
            finds.add(new Find(From.FILE, changed(), inFile.workbook()));
        }
        versions(finds);
        Workbook part = bytes == null || inFile != null ? null : Salvage.of(bytes);
        if (part != null) {
            finds.add(new Find(From.PART, changed(), part));
        }
        return finds;
    }

    /** Whether what is written is protected, with the passphrase that the workbook has. */
    public boolean isProtected() {
        return envelope.ending().equals(WorkbookFile.PROTECTED_SUFFIX);
    }

    /**
     * Whether the key it was made with opens anything of the workbook: the file, its latest version or its journal. Also
     * so when none of them is there to tell. As slow as deriving a key, once or a few times.
     */
    public boolean opens() {
        boolean refused = false;
        for (Witness each : List.<Witness>of(this::readFile, this::readLatestVersion, this::readJournal)) {
            try {
                each.tell();
                return true;
            } catch (Unfit e) {
                refused |= e.kind() == Problem.Kind.WRONG_PASSPHRASE;
            } catch (Problem e) {
                refused |= e.kind() == Problem.Kind.WRONG_PASSPHRASE;
            }
        }
        return !refused;
    }

    /** Something that a key opens, or not. */
    @FunctionalInterface
    private interface Witness {
        void tell() throws Problem, Unfit;
    }

    private void readFile() throws Problem, Unfit {
        envelope.open(Reading.bytes(real, means.disk()));
    }

    private void readLatestVersion() throws Problem, Unfit {
        var versions = new Versions(real, means.disk(), envelope);
        List<Version> list = versions.list();
        if (list.isEmpty()) {
            throw new Unfit(Problem.Kind.MISSING, "no version");
        }
        versions.read(list.getFirst());
    }

    private void readJournal() throws Unfit {
        try {
            if (replay() == null) {
                throw new Unfit(Problem.Kind.DAMAGED, "no entry");
            }
        } catch (IOException e) {
            throw new Unfit(Problem.Kind.MISSING, "no journal");
        }
    }

    /**
     * Writes something that was found to a new file.
     *
     * @throws Problem if it was not written, {@code EXISTS} for a file that is there
     */
    public void write(Find find, Path to) throws Problem {
        Path file = to.toAbsolutePath().normalize();
        Sealed sealed = Sealed.of(Stored.of(find.workbook()), envelope, to);
        Target fresh = Target.claim(to, () -> Target.reserve(file, means.disk()));
        try {
            fresh.write(sealed, SafeWriter.Aside.NOTHING);
        } finally {
            fresh.giveUpIfEmpty();
        }
    }

    private Optional<Find> unsaved(@Nullable Stored inFile) {
        Replay left = left();
        return left == null || (inFile != null && Replay.same(left.last().workbook(), inFile.workbook()))
                ? Optional.empty()
                : Optional.of(new Find(From.JOURNAL, left.until(), left.last().workbook()));
    }

    private void versions(List<Find> finds) {
        var versions = new Versions(real, means.disk(), envelope);
        try {
            for (Version each : versions.list()) {
                Workbook read = read(versions, each);
                if (read != null) {
                    finds.add(new Find(From.VERSION, each.saved(), read));
                }
            }
        } catch (Problem e) {
            System.getLogger(Rescue.class.getName())
                .log(System.Logger.Level.DEBUG, "Could not look for earlier versions", e);
        }
    }

    private static @Nullable Workbook read(Versions versions, Version version) {
        try {
            return versions.read(version);
        } catch (Problem e) {
            return null; // Damaged itself: the one before may be whole.
        }
    }

    private @Nullable Replay replay() throws IOException, Unfit {
        return Replay.of(means.disk().read(Journal.file(real, means.places()), Journal.MOST_READ), envelope);
    }

    private @Nullable Replay left() {
        try {
            return replay();
        } catch (IOException | Unfit e) {
            return null; // There is none, or nothing can be brought back from it.
        }
    }

    private byte @Nullable [] bytes() {
        try {
            return Reading.bytes(real, means.disk());
        } catch (Problem e) {
            return null;
        }
    }

    private @Nullable Stored whole(byte[] bytes) {
        try {
            return WorkbookReader.read(envelope.open(bytes));
        } catch (Unfit e) {
            return null;
        }
    }

    private Instant changed() {
        try {
            return means.disk().attributes(real).lastModifiedTime().toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}

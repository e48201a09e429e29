package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import nl.bloei.workbook.Workbook;

/**
 * What can be brought back of a workbook, from the file itself, the journal and the earlier versions. It only looks; what
 * is brought back goes to a new file. All methods are slow.
 */
public final class Rescue {
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

    private Rescue(Path file, Means means, Envelope envelope) {
        this.real = Reading.realOrWhole(file, means.disk());
        this.means = means;
        this.envelope = envelope;
    }

    /** What can be brought back of a workbook that lies open to everybody. */
    public static Rescue of(Path file, Places places) {
        return new Rescue(file, Means.usual(places), Envelope.PLAIN);
    }

    /** All that can be brought back, the best first: the latest that is whole, and parts last. */
    public List<Find> finds() {
        var finds = new ArrayList<Find>();
        byte[] bytes = bytes();
        Stored inFile = bytes == null ? null : whole(bytes);
        Replay left = left();
        if (left != null && (inFile == null || !Replay.same(left.last().workbook(), inFile.workbook()))) {
            finds.add(new Find(From.JOURNAL, left.until(), left.last().workbook()));
        }
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

    /**
     * Writes something that was found to a new file.
     *
     * @throws Problem if it was not written, {@code EXISTS} for a file that is there
     */
    public void write(Find find, Path to) throws Problem {
        try {
            Target fresh = Target.reserve(to.toAbsolutePath().normalize(), means.disk());
            try {
                fresh.write(Sealed.of(Stored.of(find.workbook()), envelope), SafeWriter.Aside.NOTHING);
            } finally {
                fresh.giveUpIfEmpty();
            }
        } catch (FileAlreadyExistsException e) {
            throw new Problem(Problem.Kind.EXISTS, to, e);
        } catch (IOException e) {
            throw Problem.writing(e, to, false);
        } catch (Unfit e) {
            throw e.in(to);
        }
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

    private @Nullable Replay left() {
        try {
            return Replay.of(means.disk().read(Journal.file(real, means.places()), Journal.MOST_READ), envelope);
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

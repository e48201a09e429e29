package nl.bloei.storage;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;

import nl.bloei.storage.protection.Passphrase;
import nl.bloei.workbook.Workbook;

/**
 * Workbooks that a passphrase opens. Once open, a protected workbook is a {@link WorkbookFile} like any other: it is saved,
 * kept in earlier versions and copied at a conflict in protected form only. All methods are slow.
 */
public final class Protection {
    private static final Logger LOG = System.getLogger(Protection.class.getName());

    private Protection() {
    }

    /**
     * Opens a protected workbook.
     *
     * @throws Problem if it cannot be read: {@code WRONG_PASSPHRASE} if that is why; the file is not touched
     */
    public static WorkbookFile open(Path file, Passphrase passphrase, Places places) throws Problem {
        return WorkbookFile.open(file, Means.usual(places), envelope(passphrase));
    }

    /**
     * Makes a new protected file for a workbook in a folder, named after its title, and opens it.
     *
     * @throws Problem if it cannot be written
     */
    public static WorkbookFile create(Path folder, Workbook workbook, Passphrase passphrase, Places places)
            throws Problem {
        return WorkbookFile.create(folder, workbook, Means.usual(places), envelope(passphrase));
    }

    /** The earlier versions beside a protected file; the file itself need not be there any more. */
    public static Versions versions(Path file, Passphrase passphrase) {
        var disk = new RealDisk();
        return new Versions(Reading.realOrWhole(file, disk), disk, AgeEnvelope.of(passphrase));
    }

    /** What can be brought back of a protected workbook; what is written is protected with the same passphrase. */
    public static Rescue rescue(Path file, Passphrase passphrase, Places places) {
        return new Rescue(file, Means.usual(places), AgeEnvelope.of(passphrase));
    }

    /**
     * Saves an open workbook so that this passphrase opens it, and nothing else: whether or not it had another one. An
     * ordinary file gives way to one with the name of a protected file. That the old bytes are gone from the disk itself
     * cannot be promised.
     *
     * @param latest the workbook as it is to be saved
     * @param earlier what happens to the earlier versions, which tell what the workbook told
     * @return the file to go on with: the same, or the one in its place when the name changed; the other is closed then
     * @throws Problem if not all of it could be done: the file is open as before, and the same attempt may be made again
     */
    public static WorkbookFile protect(WorkbookFile file, Workbook latest, Passphrase passphrase,
            EarlierVersions earlier) throws Problem {
        return change(file, latest, envelope(passphrase), earlier);
    }

    /**
     * Saves an open workbook so that nobody needs a passphrase any more, under the name of an ordinary file.
     *
     * @param latest the workbook as it is to be saved
     * @param earlier what happens to the earlier versions, which would still need the passphrase
     * @return as for {@link #protect}
     * @throws Problem as for {@link #protect}
     */
    public static WorkbookFile remove(WorkbookFile file, Workbook latest, EarlierVersions earlier) throws Problem {
        return change(file, latest, Envelope.PLAIN, earlier);
    }

    static WorkbookFile change(WorkbookFile file, Workbook latest, Envelope to, EarlierVersions earlier)
            throws Problem {
        file.settle(latest); // From here on nothing that fails can lose it, or what another program wrote.
        Path place = FileNames.withEnding(file.real(), to.ending());
        try {
            if (place.equals(file.real()) || to.ending().equals(file.envelope().ending())) {
                earlier.changeAll(file, to);
                file.changeTo(to);
                return file;
            }
            var disk = file.means().disk();
            return replace(file, Target.claim(place, () -> Target.reserve(place, disk)), to, earlier);
        } catch (IOException e) {
            throw Problem.writing(e, file.real(), false);
        }
    }

    private static WorkbookFile replace(WorkbookFile old, Target place, Envelope to, EarlierVersions earlier)
            throws IOException, Problem {
        Disk disk = old.means().disk();
        WorkbookFile fresh = null;
        boolean done = false;
        try {
            fresh = old.copyTo(place, to);
            earlier.changeAll(old, to);
            new SafeWriter(disk).tidy(old.real());
            disk.delete(old.real());
            done = true;
        } finally {
            if (!done) {
                if (fresh != null) {
                    fresh.close();
                }
                disk.delete(place.path()); // All of it stands in the old file, which stays.
            }
        }
        try {
            disk.forceFolder(SafeWriter.folderOf(old.real()));
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "A loss of power now could bring the old file back", e);
        }
        old.close();
        return fresh;
    }

    private static Envelope envelope(Passphrase passphrase) {
        return AgeEnvelope.of(passphrase).prepare();
    }
}

package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import nl.bloei.workbook.Workbook;

/**
 * The earlier versions of a workbook: to look at, to put back as a new file. None of it changes the workbook itself. All
 * methods are slow.
 */
public final class Versions {
    private final Path workbook;
    private final Disk disk;
    private final Envelope envelope;

    Versions(Path workbook, Disk disk, Envelope envelope) {
        this.workbook = workbook;
        this.disk = disk;
        this.envelope = envelope;
    }

    /** The earlier versions beside a file that lies open to everybody; the file itself need not be there any more. */
    public static Versions of(Path file) {
        Disk disk = new RealDisk();
        return new Versions(Reading.realOrWhole(file, disk), disk, Envelope.PLAIN);
    }

    /**
     * The versions that are kept, the latest first.
     *
     * @throws Problem if the folder cannot be read
     */
    public List<Version> list() throws Problem {
        try {
            return new Backups(workbook, disk).list();
        } catch (IOException e) {
            throw Problem.reading(e, Backups.home(workbook));
        }
    }

    /**
     * What stands in a version.
     *
     * @throws Problem if it cannot be read
     */
    public Workbook read(Version version) throws Problem {
        return Reading.workbook(Reading.bytes(version.file(), disk), version.file(), envelope).workbook();
    }

    /**
     * Puts a version back as a new file beside the workbook, which stays as it is.
     *
     * @return the new file
     * @throws Problem if the version is not whole or the new file cannot be written
     */
    public Path restore(Version version) throws Problem {
        byte[] bytes = Reading.bytes(version.file(), disk);
        Reading.workbook(bytes, version.file(), envelope);
        LocalDate day = LocalDate.ofInstant(version.saved(), ZoneId.systemDefault());
        Target fresh = Target.reserveBeside(workbook, "versie " + day, disk);
        try {
            new SafeWriter(disk).write(fresh.path(), bytes, _ -> true);
            return fresh.path();
        } finally {
            fresh.giveUpIfEmpty();
        }
    }
}

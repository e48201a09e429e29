package nl.bloei.storage;

import java.nio.file.Path;
import java.util.List;

import nl.bloei.workbook.Workbook;

/**
 * Where an open workbook stands for a second time: in copies beside it, and in its own file after another program wrote
 * there. What is protected opens with the passphrase of the open workbook. It only looks. All methods are slow.
 */
public final class Counterparts {
    private final Path workbook;
    private final Disk disk;
    private final Envelope envelope;

    Counterparts(Path workbook, Disk disk, Envelope envelope) {
        this.workbook = workbook;
        this.disk = disk;
        this.envelope = envelope;
    }

    /**
     * The copies beside it, by name.
     *
     * @param here what stands in the open workbook
     */
    public List<SyncCopy> copies(Workbook here) {
        return SyncCopy.beside(workbook, here, envelope, disk);
    }

    /**
     * What stands in another file of the open workbook, or in its own file by now.
     *
     * @param here what stands in the open workbook
     * @throws Problem if it cannot be read: {@code WRONG_PASSPHRASE} or {@code LOCKED} for one that is protected in another
     *         way, {@code OTHER_WORKBOOK} for one that has no business here
     */
    public Counterpart read(Path file, Workbook here) throws Problem {
        Path real = Reading.real(file, disk);
        byte[] bytes = Reading.bytes(real, disk);
        Stored stored = Reading.workbook(bytes, real, envelope);
        if (!stored.workbook().id().equals(here.id())) {
            throw new Problem(Problem.Kind.OTHER_WORKBOOK, real, "has another id");
        }
        return new Counterpart(real, stored, Digest.of(bytes));
    }
}

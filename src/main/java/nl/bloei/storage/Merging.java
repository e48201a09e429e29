package nl.bloei.storage;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;

import nl.bloei.workbook.Workbook;

/**
 * Makes one workbook of the one that is open and another file of it. What was not chosen is lost nowhere: both versions stay
 * as earlier versions for good, or where they were.
 */
public final class Merging {
    private static final Logger LOG = System.getLogger(Merging.class.getName());

    private Merging() {
    }

    /**
     * Saves what was made of both to the file of the open workbook, which goes on there. Slow.
     *
     * @param file the open workbook
     * @param other the other file, or the file of the workbook itself when another program wrote there
     * @param mine what stood in the open workbook
     * @param merged what was made of both
     * @param putAway whether the file that is left over moves to the earlier versions; otherwise it stays where it is. It
     *        stays as well when it cannot be moved, and when another window has it open
     * @throws Problem if it was not saved: {@code CHANGED_OUTSIDE} if the file is no longer what was laid beside; everything
     *         is where it was
     */
    public static void merge(WorkbookFile file, Counterpart other, Workbook mine, Workbook merged, boolean putAway)
            throws Problem {
        if (other.stored().newer()) {
            throw new Problem(Problem.Kind.NEWER, other.file(), "must not be taken in by this version");
        }
        Left left;
        if (other.file().equals(file.real())) {
            left = reunite(file, other, file.numbered(mine), merged);
        } else {
            if (!Replay.same(mine, file.workbook())) {
                file.save(mine); // So that what is not chosen becomes an earlier version.
            }
            file.save(merged, true);
            left = new Left(other.file(), other.workbook().generation());
        }
        if (putAway) {
            putAway(file, left);
        }
    }

    /** A file that is left over, and which save it says to be. */
    private record Left(Path file, long generation) {
    }

    /**
     * Goes on in the file after another program wrote there. First all of mine stands in the conflict copy, then what that
     * program wrote is kept, then the file is replaced.
     *
     * @return the conflict copy, which is no longer needed
     */
    private static Left reunite(WorkbookFile file, Counterpart theirs, Workbook mine, Workbook merged) throws Problem {
        Target agreed = Target.known(file.real(), theirs.digest(), file.means().disk());
        if (agreed.changedOutside()) {
            throw new Problem(Problem.Kind.CHANGED_OUTSIDE, file.real(), "changed once more");
        }
        Path copy = file.saveBeside(mine);
        Stored next = theirs.stored().with(file.numbered(merged));
        agreed.write(Sealed.of(next, file.envelope(), file.path()),
                () -> file.backups().keep(theirs.workbook().generation(), true));
        file.goOn(agreed, next);
        return new Left(copy, mine.generation());
    }

    private static void putAway(WorkbookFile file, Left left) {
        if (!Lock.isFree(left.file(), file.means())) {
            return;
        }
        try {
            file.backups().takeIn(left.file(), left.generation());
        } catch (IOException e) {
            LOG.log(Logger.Level.DEBUG, "A file that is left over stays where it is", e);
        }
    }
}

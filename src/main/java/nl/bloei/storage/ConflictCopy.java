package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;

/** Where a window goes on saving after another program changed the file of its workbook: one copy that follows the edits. */
final class ConflictCopy {
    private final Path workbook;
    private final Means means;
    private @Nullable Target target;

    /**
     * No copy yet.
     *
     * @param workbook the real path of the workbook
     */
    ConflictCopy(Path workbook, Means means) {
        this.workbook = workbook;
        this.means = means;
    }

    /** Where it is, or {@code null} as long as there is none. */
    @Nullable
    Path path() {
        return target == null ? null : target.path();
    }

    /** The copy as a file to go on in, if it is at this place; otherwise {@code null}. */
    @Nullable
    Target at(Path file) {
        return file.equals(path()) ? target : null;
    }

    /** Makes the copy, or brings it up to date; a copy that somebody else changed is left alone, and another one made. */
    Path write(Sealed sealed) throws Problem {
        Target now = target;
        if (now == null || now.changedOutside()) {
            now = Target.reserveBeside(workbook, "conflict " + LocalDate.now(means.clock()), means.disk());
            target = now;
        }
        try {
            now.write(sealed, SafeWriter.Aside.NOTHING);
            return now.path();
        } catch (Problem e) {
            now.giveUpIfEmpty();
            throw e;
        }
    }

    /** Everything of it stands in the workbook's own file again: what comes next is another conflict. */
    void end() {
        target = null;
    }
}

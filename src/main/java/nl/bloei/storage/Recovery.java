package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;

import nl.bloei.workbook.Workbook;

/** Brings back what a journal tells that was left behind. */
final class Recovery {
    private Recovery() {
    }

    /**
     * What came back, or {@code null}; in a file beside the workbook when it does not go on from that.
     *
     * @param inFile what stands in the file, whose bytes were just read
     */
    static @Nullable Recovered of(Journal journal, Stored inFile, Target target, Envelope envelope, Means means)
            throws Problem {
        Replay left = journal.left();
        if (left == null) {
            return null;
        }
        Workbook last = left.last().workbook();
        Path beside = null;
        if (target.digests().stream().noneMatch(digest -> left.continues(digest, inFile.workbook()))) {
            beside = keepBeside(left.last(), target, envelope, means);
            journal.retire();
        } else if (Replay.same(last, inFile.workbook())) {
            journal.retire(); // It was saved, and only this was not done any more.
            return null;
        }
        return new Recovered(inFile.workbook(), last, left.from(), left.until(), beside);
    }

    private static Path keepBeside(Stored last, Target target, Envelope envelope, Means means) throws Problem {
        Target fresh = Target.reserveBeside(target.path(), "teruggehaald " + LocalDate.now(means.clock()),
                means.disk());
        try {
            fresh.write(Sealed.of(last, envelope, target.path()), SafeWriter.Aside.NOTHING);
            return fresh.path();
        } finally {
            fresh.giveUpIfEmpty();
        }
    }
}

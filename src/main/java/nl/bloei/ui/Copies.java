package nl.bloei.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.bloei.editing.Document;
import nl.bloei.insight.TwoVersions;
import nl.bloei.storage.Counterparts;
import nl.bloei.storage.SyncCopy;
import nl.bloei.workbook.Workbook;

/** The copies beside the open workbook in which something else stands, as long as nobody has dealt with them. */
public final class Copies {
    private static final Logger LOG = Logger.getLogger(Copies.class.getName());

    private final Work work;
    private final ReadOnlyObjectWrapper<List<SyncCopy>> waiting = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<Path> done = new HashSet<>();
    private Work.@Nullable Job looking;

    Copies(Work work) {
        this.work = work;
    }

    /** Looks in the background which copies lie beside a workbook that was just opened; {@code null} for none. */
    public void look(@Nullable Document open) {
        if (looking != null) {
            looking.cancel();
        }
        done.clear();
        waiting.set(List.of());
        if (open == null || !open.writable()) {
            return; // In what can only be read nothing can be taken in.
        }
        Counterparts counterparts = open.counterparts();
        Workbook here = open.workbook();
        looking = work.run(() -> counterparts.copies(here).stream().filter(copy -> differs(here, copy)).toList(),
                found -> waiting
                    .set(found.stream().filter(copy -> !done.contains(copy.file())).toList()),
                failure -> LOG.log(Level.WARNING, "Copies of a workbook could not be looked for", failure));
    }

    /** The copies that wait for somebody to look at them. */
    public ReadOnlyObjectProperty<List<SyncCopy>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Somebody dealt with a copy, or will do so another time. */
    public void done(Path copy) {
        done.add(copy);
        waiting.set(waiting.get().stream().filter(each -> !each.file().equals(copy)).toList());
    }

    /** Whether somebody dealt with a copy. */
    public boolean isDone(Path copy) {
        return done.contains(copy);
    }

    private static boolean differs(Workbook here, SyncCopy copy) {
        Workbook there = copy.workbook();
        if (there == null) {
            return true;
        }
        var both = TwoVersions.of(here, there);
        return both.coverDiffers() || !both.different().isEmpty();
    }
}

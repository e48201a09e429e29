package nl.bloei.editing;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import nl.bloei.storage.Counterpart;
import nl.bloei.storage.EarlierVersions;
import nl.bloei.storage.Merging;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Protection;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.workbook.Workbook;

/**
 * Brings the latest workbook to disk, on the storage thread: soon after an edit to the journal, and to the file itself when
 * it is calm. Changes that come while one of these waits or runs are taken together by the next.
 */
final class Saver {
    /** How long an edit may wait to be written down: leaves room within the promised second for the disk. */
    static final Duration SOON = Duration.ofMillis(500);
    /** So long without an edit is calm. */
    static final Duration CALM = Duration.ofMillis(1500);
    /** So many times in a row it may be found that it is not calm; then it is saved all the same. */
    static final int PATIENCE = 5;
    /** How often a window that may only read looks whether the other one has closed. */
    static final Duration LOOK = Duration.ofSeconds(2);

    private final StorageThread thread;
    private final Executor ui;
    private final Consumer<Outcome> listener;
    private final AtomicBoolean noting = new AtomicBoolean();
    private final AtomicBoolean saving = new AtomicBoolean();
    private final AtomicLong edits = new AtomicLong();
    private volatile Workbook latest;
    private volatile WorkbookFile file;
    /** What stands in the file, or {@code null} when a save failed half-way; known on the storage thread only. */
    private @Nullable Workbook saved;

    /** What came of a save, told on the thread of the document. */
    sealed interface Outcome {

        /** This workbook is on disk. */
        record Done(Workbook saved) implements Outcome {
        }

        /** The window that held the file has closed: it was read anew and can be written now. */
        record Freed() implements Outcome {
        }

        /** Nothing new is on disk. */
        record Failed(Problem problem) implements Outcome {
        }
    }

    /** Work on the storage thread that can fail with a problem. */
    private interface Job {
        void run() throws Problem;
    }

    /** Saves a workbook in another form and tells where to go on. */
    private interface Change {
        WorkbookFile make(Workbook snapshot) throws Problem;
    }

    Saver(WorkbookFile file, StorageThread thread, Executor ui, Consumer<Outcome> listener) {
        this.file = file;
        this.thread = thread;
        this.ui = ui;
        this.listener = listener;
        this.latest = file.workbook();
        this.saved = latest;
    }

    WorkbookFile file() {
        return file;
    }

    /** Takes over a change; it is written down soon and saved when it is calm, with all that follow until then. */
    void changed(Workbook workbook) {
        latest = workbook;
        long edit = edits.incrementAndGet();
        if (noting.compareAndSet(false, true)) {
            thread.after(SOON, this::noteLatest);
        }
        if (saving.compareAndSet(false, true)) {
            thread.after(CALM, () -> saveIfCalm(edit, PATIENCE));
        }
    }

    /** Looks from time to time whether the window that holds the file has closed. */
    void lookWhetherFree() {
        thread.after(LOOK, () -> {
            try {
                WorkbookFile freed = file.whenFree();
                if (freed == null) {
                    lookWhetherFree();
                    return;
                }
                file = freed;
                latest = freed.workbook();
                saved = latest;
                ui.execute(() -> listener.accept(new Outcome.Freed()));
            } catch (Problem e) {
                lookWhetherFree(); // It is gone or damaged; what is shown can still be read.
            }
        });
    }

    /** Saves what is not saved yet. */
    CompletableFuture<Void> save() {
        return start(this::saveLatest);
    }

    /** Saves to another file and goes on there. */
    CompletableFuture<Void> saveAs(Path other) {
        return start(() -> {
            Workbook snapshot = latest;
            try {
                file = file.saveAs(other, snapshot);
            } catch (Problem e) {
                throw snapshot.equals(saved) ? e : told(e); // A refused name loses nothing that was saved before.
            }
            tellSaved(snapshot);
        });
    }

    /** Saves so that only this passphrase opens the file, and goes on there. */
    CompletableFuture<Void> protect(Passphrase passphrase, EarlierVersions earlier) {
        return start(() -> change(snapshot -> Protection.protect(file, snapshot, passphrase, earlier)));
    }

    /** Saves so that nobody needs a passphrase any more, and goes on there. */
    CompletableFuture<Void> unprotect(EarlierVersions earlier) {
        return start(() -> change(snapshot -> Protection.remove(file, snapshot, earlier)));
    }

    /** Saves what was made of the open workbook and another file of it, and goes on in the file of the first. */
    CompletableFuture<Void> merge(Counterpart other, Workbook mine, Workbook merged, boolean putAway) {
        return start(() -> {
            saved = null;
            try {
                Merging.merge(file, other, mine, merged, putAway);
            } catch (Problem e) {
                throw told(e);
            }
            tellSaved(merged);
        });
    }

    /**
     * Saves what is not saved yet and gives the file back; after a failure the file stays open. What stands in a conflict
     * copy is saved: there one is asked again at the next opening.
     */
    CompletableFuture<Void> close() {
        return start(() -> {
            try {
                saveLatest();
            } catch (Problem e) {
                if (e.kind() != Problem.Kind.CHANGED_OUTSIDE) {
                    throw e;
                }
            }
            end();
        });
    }

    /** Gives the file back without saving. */
    CompletableFuture<Void> abandon() {
        return start(() -> {
            file.forget();
            end();
        });
    }

    private void change(Change change) throws Problem {
        Workbook snapshot = latest;
        saved = null;
        try {
            file = change.make(snapshot);
        } catch (Problem e) {
            throw notChanged(snapshot, e);
        } catch (RuntimeException | OutOfMemoryError e) {
            throw notChanged(snapshot, new Problem(Problem.Kind.UNWRITABLE, file.path(), e));
        }
        tellSaved(snapshot);
    }

    /** A failure concerns the change alone as long as the workbook itself is on disk. */
    private Problem notChanged(Workbook snapshot, Problem problem) {
        if (!file.workbook().withGeneration(snapshot.generation()).equals(snapshot)) {
            return told(problem);
        }
        tellSaved(snapshot);
        return problem;
    }

    private void end() {
        file.close();
        thread.end();
    }

    private void noteLatest() {
        noting.set(false);
        Workbook snapshot = latest;
        try {
            if (!snapshot.equals(saved)) {
                file.note(snapshot);
            }
        } catch (Problem e) {
            var _ = start(this::saveLatest); // What cannot be written down must not wait for calm.
        }
    }

    private void saveIfCalm(long lastEdit, int patience) {
        long now = edits.get();
        if (now != lastEdit && patience > 0) {
            thread.after(CALM, () -> saveIfCalm(now, patience - 1));
            return;
        }
        saving.set(false);
        var _ = start(this::saveLatest); // The listener hears of a failure; nobody waits for this one.
    }

    private void saveLatest() throws Problem {
        Workbook snapshot = latest;
        try {
            if (snapshot.equals(saved)) {
                file.forget();
            } else {
                saved = null;
                file.save(snapshot);
            }
        } catch (Problem e) {
            throw told(e);
        } catch (RuntimeException | OutOfMemoryError e) {
            // Whatever it is, the user must learn that nothing was saved.
            throw told(new Problem(Problem.Kind.UNWRITABLE, file.path(), e));
        }
        tellSaved(snapshot);
    }

    private void tellSaved(Workbook snapshot) {
        saved = snapshot;
        ui.execute(() -> listener.accept(new Outcome.Done(snapshot)));
    }

    private Problem told(Problem problem) {
        ui.execute(() -> listener.accept(new Outcome.Failed(problem)));
        return problem;
    }

    private CompletableFuture<Void> start(Job job) {
        var done = new CompletableFuture<Void>();
        thread.now(() -> {
            try {
                job.run();
                ui.execute(() -> done.complete(null));
            } catch (Problem | RuntimeException e) {
                ui.execute(() -> done.completeExceptionally(e));
            }
        });
        return done;
    }
}

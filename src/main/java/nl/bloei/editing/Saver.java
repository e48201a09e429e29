package nl.bloei.editing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.Workbook;

/**
 * Brings the latest workbook to its file, on the storage thread. Changes that come while one save waits or runs are taken
 * together by the next.
 */
final class Saver {
    /** How long an edit may wait for others: leaves room within the promised second for the save itself. */
    static final Duration DELAY = Duration.ofMillis(800);

    private final StorageThread thread;
    private final Executor ui;
    private final Consumer<Outcome> listener;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile Workbook latest;
    private volatile WorkbookFile file;
    /** What stands in the file; known on the storage thread only. */
    private Workbook saved;

    /** What came of a save, told on the thread of the document. */
    sealed interface Outcome {

        /** This workbook is on disk. */
        record Done(Workbook saved) implements Outcome {
        }

        /** Nothing new is on disk. */
        record Failed(Problem problem) implements Outcome {
        }
    }

    /** Work on the storage thread that can fail with a problem. */
    private interface Job {
        void run() throws Problem;
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

    /** Takes over a change; it is saved soon, with all that follow until then. */
    void changed(Workbook workbook) {
        latest = workbook;
        if (waiting.compareAndSet(false, true)) {
            thread.after(DELAY, () -> {
                waiting.set(false);
                var _ = start(this::saveLatest); // The listener hears of a failure; nobody waits for this one.
            });
        }
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

    /** Saves what is not saved yet and gives the file back; after a failure the file stays open. */
    CompletableFuture<Void> close() {
        return start(() -> {
            saveLatest();
            end();
        });
    }

    /** Gives the file back without saving. */
    CompletableFuture<Void> abandon() {
        return start(this::end);
    }

    private void end() {
        file.close();
        thread.end();
    }

    private void saveLatest() throws Problem {
        Workbook snapshot = latest;
        try {
            if (!snapshot.equals(saved)) {
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

package nl.bloei.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Runs long work beside the UI thread and brings the outcome back to it. */
public final class Work {
    private final Executor background;
    private final Executor ui;

    /**
     * Work on two threads.
     *
     * @param background runs the work
     * @param ui runs what follows
     */
    public Work(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    /** Work that was started: it can be told that nobody waits for it any more. */
    public static final class Job {
        private final AtomicBoolean cancelled = new AtomicBoolean();

        /** Nobody waits any more: neither outcome will be reported. */
        public void cancel() {
            cancelled.set(true);
        }

        /** Whether nobody waits any more; long work asks this now and then. */
        public boolean cancelled() {
            return cancelled.get();
        }
    }

    /** Runs work and reports its outcome on the UI thread, unless the job was cancelled. */
    public <T> Job run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        var job = new Job();
        background.execute(() -> {
            if (job.cancelled()) {
                return;
            }
            try {
                T result = work.call();
                report(job, () -> done.accept(result));
            } catch (Exception e) {
                report(job, () -> failed.accept(e));
            }
        });
        return job;
    }

    /** Tells the UI thread something in the midst of work. */
    public void tell(Runnable news) {
        ui.execute(news);
    }

    private void report(Job job, Runnable outcome) {
        ui.execute(() -> {
            if (!job.cancelled()) {
                outcome.run();
            }
        });
    }
}

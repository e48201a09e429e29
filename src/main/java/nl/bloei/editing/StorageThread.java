package nl.bloei.editing;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread on which a document is saved; a test runs its work by hand. */
interface StorageThread {

    /** Does work as soon as what was given before is done. */
    void now(Runnable work);

    /** Does work after a while. */
    void after(Duration delay, Runnable work);

    /** Ends the thread after the work at hand; what still waits for its time is dropped. */
    void end();

    /** A thread of its own, which does not keep the program alive. */
    static StorageThread start() {
        var executor = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "bloei-storage");
            thread.setDaemon(true);
            return thread;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new StorageThread() {
            @Override
            public void now(Runnable work) {
                executor.execute(work);
            }

            @Override
            public void after(Duration delay, Runnable work) {
                var _ = executor.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
            }

            @Override
            public void end() {
                executor.shutdown();
            }
        };
    }
}

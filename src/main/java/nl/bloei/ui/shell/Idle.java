package nl.bloei.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javafx.application.Platform;

/**
 * Locks when nobody did anything for a while. Time also passes while the computer sleeps: whoever wakes it finds the door
 * closed.
 */
final class Idle {
    /** So often it looks at least, since the setting may have become shorter. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Supplier<Optional<Duration>> limit;
    private final Runnable lock;
    private final Clock clock;
    private final Later later;
    private Instant last;
    private boolean waiting;

    /** Does something later, on the thread of the window. */
    @FunctionalInterface
    interface Later {
        void after(Duration delay, Runnable look);
    }

    /**
     * Nobody has done anything yet.
     *
     * @param limit after how much time it locks; nothing as long as there is nothing to lock
     */
    Idle(Supplier<Optional<Duration>> limit, Runnable lock, Clock clock, Later later) {
        this.limit = limit;
        this.lock = lock;
        this.clock = clock;
        this.later = later;
        this.last = clock.instant();
    }

    /** The timer of the computer. It wakes nothing in between, unlike an animation. */
    static void onTheClock(Duration delay, Runnable look) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater).execute(look);
    }

    /** Something opened: time begins now. */
    void begin() {
        last = clock.instant();
        waitIfNeeded();
    }

    /** Somebody does something. Who comes too late finds it locked. */
    void touched() {
        if (!lockIfOverdue()) {
            begin();
        }
    }

    private void waitIfNeeded() {
        if (!waiting) {
            limit.get().ifPresent(most -> {
                Duration left = most.minus(passed());
                waiting = true;
                later.after(left.compareTo(LOOK) < 0 ? left : LOOK, this::look);
            });
        }
    }

    private void look() {
        waiting = false;
        if (!lockIfOverdue()) {
            waitIfNeeded();
        }
    }

    private boolean lockIfOverdue() {
        boolean overdue = limit.get().filter(most -> passed().compareTo(most) >= 0).isPresent();
        if (overdue) {
            last = clock.instant();
            lock.run();
        }
        return overdue;
    }

    /** A clock that was set back has not gone back: no time passed then. */
    private Duration passed() {
        Duration passed = Duration.between(last, clock.instant());
        if (passed.isNegative()) {
            last = clock.instant();
            return Duration.ZERO;
        }
        return passed;
    }
}

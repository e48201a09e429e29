package nl.bloei.editing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A storage thread whose work is done by hand, in a time of its own. */
final class HandThread implements StorageThread {
    private final List<Task> tasks = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private int number;
    private boolean ended;

    private record Task(Duration at, int number, Runnable work) {
    }

    @Override
    public void now(Runnable work) {
        tasks.add(new Task(now, number++, work));
    }

    @Override
    public void after(Duration delay, Runnable work) {
        tasks.add(new Task(now.plus(delay), number++, work));
    }

    @Override
    public void end() {
        ended = true;
        tasks.clear();
    }

    boolean ended() {
        return ended;
    }

    boolean idle() {
        return tasks.isEmpty();
    }

    /** Lets time pass and does what falls within it, in order. */
    void pass(Duration time) {
        Duration until = now.plus(time);
        while (true) {
            Task next = tasks.stream()
                .min(Comparator.comparing(Task::at).thenComparing(Task::number))
                .filter(task -> task.at().compareTo(until) <= 0)
                .orElse(null);
            if (next == null) {
                break;
            }
            tasks.remove(next);
            now = next.at();
            next.work().run();
        }
        now = until;
    }

    /** Lets so much time pass that everything is done that waits for calm. */
    void untilIdle() {
        pass(Duration.ofMinutes(1));
    }
}

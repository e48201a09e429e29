package nl.bloei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import nl.bloei.testing.HandClock;

/** In a time of its own, in which the timer goes off only when the test says so. */
class IdleTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final HandClock clock = new HandClock();
    private Instant due;
    private Runnable timer;
    private int locked;
    private Optional<Duration> limit = Optional.of(QUARTER);
    private final Idle idle = new Idle(() -> limit, () -> {
        locked++;
        limit = Optional.empty(); // Nothing is open any more.
    }, clock, (delay, look) -> {
        assertThat(timer).as("one timer at a time").isNull();
        due = clock.instant().plus(delay);
        timer = look;
    });

    @Test
    void afterAQuarterOfAnHourWithoutAnybodyItLocksOnce() {
        idle.begin();
        pass(QUARTER.minusSeconds(1));
        assertThat(locked).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(locked).isEqualTo(1);
        pass(Duration.ofHours(1));
        assertThat(locked).isEqualTo(1);
        assertThat(timer).as("nothing to wait for").isNull();
    }

    @Test
    void whoeverDoesSomethingKeepsItOpen() {
        idle.begin();
        for (int i = 0; i < 10; i++) {
            pass(QUARTER.minusMinutes(1));
            idle.touched();
        }
        assertThat(locked).isZero();
    }

    @Test
    void whoeverWakesTheComputerFindsItLocked() {
        idle.begin();
        clock.pass(Duration.ofHours(8)); // Asleep, and the timer too.
        idle.touched();
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void whatGetsAPassphraseLaterIsWatchedFromTheNextTouchOn() {
        limit = Optional.empty();
        idle.begin();
        assertThat(timer).isNull();
        pass(Duration.ofHours(2));
        limit = Optional.of(QUARTER);
        idle.begin();
        assertThat(locked).isZero();
        pass(QUARTER);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aShorterSettingCountsWithinAMinute() {
        limit = Optional.of(Duration.ofMinutes(30));
        idle.begin();
        pass(Duration.ofMinutes(10));
        limit = Optional.of(Duration.ofMinutes(5));
        pass(Duration.ofMinutes(1));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aClockThatIsSetBackDelaysItByNoMoreThanTheSameTimeAgain() {
        idle.begin();
        clock.pass(Duration.ofDays(-3650));
        due = clock.instant();
        pass(QUARTER.plusMinutes(1));
        assertThat(locked).isEqualTo(1);
    }

    private void pass(Duration time) {
        Instant until = clock.instant().plus(time);
        while (timer != null && !due.isAfter(until)) {
            clock.pass(Duration.between(clock.instant(), due));
            Runnable look = timer;
            timer = null;
            look.run();
        }
        clock.pass(Duration.between(clock.instant(), until));
    }
}

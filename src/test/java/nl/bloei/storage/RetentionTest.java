package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which earlier versions are left after years of saving, also when the clock is wrong. */
class RetentionTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z"); // A Monday.

    private final List<Version> versions = new ArrayList<>();
    private long generation;

    @Test
    void anHourOfTypingLeavesAVersionForEveryTenMinutes() {
        for (int second = 0; second <= 3600; second += 3) {
            save(START.plusSeconds(second), false);
        }
        assertThat(minutes()).containsExactly(0L, 10L, 20L, 30L, 40L, 50L, 60L);
    }

    @Test
    void ofALongDayTheLastTenAreLeftAndTheVeryLast() {
        for (int minute = 0; minute <= 300; minute++) {
            save(START.plus(Duration.ofMinutes(minute)), false);
        }
        save(START.plus(Duration.ofMinutes(305)), false);
        assertThat(minutes()).containsExactly(210L, 220L, 230L, 240L, 250L, 260L, 270L, 280L, 290L, 300L, 305L);
    }

    @Test
    void aYearOfDaysLeavesSevenDaysAndFourWeeks() {
        for (int day = 0; day < 364; day++) {
            for (int hour = 0; hour < 8; hour++) {
                save(START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)), false);
            }
        }
        assertThat(days()).contains(363L, 362L, 361L, 360L, 359L, 358L, 357L)
            .as("the last day of each of four weeks")
            .contains(356L, 349L, 342L)
            .hasSize(10);
        assertThat(versions).hasSizeBetween(18, 21);
    }

    @Test
    void aPinnedVersionStays() {
        save(START, true);
        for (int day = 1; day < 400; day++) {
            save(START.plus(Duration.ofDays(day)), false);
        }
        assertThat(versions.getFirst().generation()).isEqualTo(1);
    }

    @Test
    void aClockThatJumpsTenYearsCostsNothing() {
        for (int day = 0; day < 6; day++) {
            save(START.plus(Duration.ofDays(day)), false);
        }
        for (int years : List.of(10, -10, 10)) {
            save(START.plus(Duration.ofDays(6 + 365L * years)), false);
        }
        save(START.plus(Duration.ofDays(7)), false);

        assertThat(versions).as("all ten are far apart, whichever way").hasSize(10);
        save(START.plus(Duration.ofDays(7)).plusSeconds(1), false);
        assertThat(versions.getLast().generation()).as("the latest is the latest by number").isEqualTo(11);
    }

    private void save(Instant at, boolean pinned) {
        generation++;
        versions.add(new Version(Path.of("backups/" + generation), generation, 1, pinned, at, 1000, 0));
        versions.retainAll(Retention.kept(List.copyOf(versions), ZoneOffset.UTC));
    }

    private List<Long> minutes() {
        return versions.stream().map(version -> Duration.between(START, version.saved()).toMinutes()).toList();
    }

    private List<Long> days() {
        return versions.stream().map(version -> Duration.between(START, version.saved()).toDays()).distinct().toList();
    }
}

package nl.bloei.storage;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which earlier versions stay. The order is that of the saves; times only tell how far apart two versions are, so a clock
 * that is wrong by years thins them out differently but loses no more.
 */
final class Retention {
    /** Versions closer together than this count as one. */
    static final Duration APART = Duration.ofMinutes(10);
    /** How many versions that far apart stay. */
    static final int RECENT = 10;
    /** Of how many days the last version stays. */
    static final int DAYS = 7;
    /** Of how many weeks the last version stays. */
    static final int WEEKS = 4;

    private Retention() {
    }

    /** Those that stay: the latest, those of the rule, and the pinned ones. */
    static Set<Version> kept(List<Version> oldestFirst, ZoneId zone) {
        var kept = new HashSet<Version>();
        oldestFirst.stream().filter(Version::pinned).forEach(kept::add);
        if (!oldestFirst.isEmpty()) {
            kept.add(oldestFirst.getLast());
        }
        kept.addAll(last(RECENT, apart(oldestFirst)));
        kept.addAll(last(DAYS, lastOfEach(oldestFirst, version -> day(version, zone))));
        kept.addAll(last(WEEKS, lastOfEach(oldestFirst, version -> week(day(version, zone)))));
        return kept;
    }

    /**
     * Versions that are far enough apart, counted from the oldest: so what was kept once stays the measure, where counting
     * from the latest would let every save move it and never let one grow old.
     */
    private static List<Version> apart(List<Version> oldestFirst) {
        var apart = new ArrayList<Version>();
        for (Version each : oldestFirst) {
            if (apart.isEmpty()
                    || Duration.between(apart.getLast().saved(), each.saved()).abs().compareTo(APART) >= 0) {
                apart.add(each);
            }
        }
        return apart;
    }

    /** Of each run of versions with the same key the last. */
    private static List<Version> lastOfEach(List<Version> oldestFirst, Function<Version, Object> key) {
        var last = new ArrayList<Version>();
        for (Version each : oldestFirst) {
            if (!last.isEmpty() && key.apply(last.getLast()).equals(key.apply(each))) {
                last.removeLast();
            }
            last.add(each);
        }
        return last;
    }

    private static List<Version> last(int most, List<Version> versions) {
        return versions.subList(Math.max(0, versions.size() - most), versions.size());
    }

    private static LocalDate day(Version version, ZoneId zone) {
        return LocalDate.ofInstant(version.saved(), zone);
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

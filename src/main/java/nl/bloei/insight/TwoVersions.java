package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/**
 * Two versions of one workbook beside each other, sheet by sheet: for what was changed in two places, and for taking
 * something over from an earlier version.
 *
 * @param here the one that is open
 * @param there the other one
 * @param pairs each sheet of either, those of here first
 */
public record TwoVersions(Workbook here, Workbook there, List<Pair> pairs) {

    /** One of the two. */
    public enum Side {
        /** The version that is open. */
        HERE,
        /** The other one. */
        THERE
    }

    /**
     * One sheet in both versions.
     *
     * @param key tells it apart from the others
     * @param here the sheet in the version that is open, or {@code null} if it has none
     * @param there the sheet in the other version, or {@code null} if it has none
     * @param stepsDiffer whether another step was chosen on it
     */
    public record Pair(String key, @Nullable Sheet here, @Nullable Sheet there, boolean stepsDiffer) {

        /** Whether nothing needs to be chosen. */
        public boolean same() {
            return here != null && here.equals(there) && !stepsDiffer;
        }

        /** The sheet on a side. */
        public @Nullable Sheet on(Side side) {
            return side == Side.HERE ? here : there;
        }

        /** What stays as long as nobody chooses: what there is, and of two the one that changed last. */
        public Side usual() {
            if (here == null || there == null) {
                return here == null ? Side.THERE : Side.HERE;
            }
            return there.changed().isAfter(here.changed()) ? Side.THERE : Side.HERE;
        }
    }

    /** Takes an unmodifiable copy. */
    public TwoVersions {
        pairs = List.copyOf(pairs);
    }

    /** Lays two versions beside each other. */
    public static TwoVersions of(Workbook here, Workbook there) {
        Map<String, Sheet> mine = keyed(here);
        Map<String, Sheet> theirs = keyed(there);
        var all = new LinkedHashMap<>(mine);
        theirs.forEach(all::putIfAbsent);
        return new TwoVersions(here, there, all.entrySet()
            .stream()
            .map(each -> new Pair(each.getKey(), mine.get(each.getKey()), theirs.get(each.getKey()),
                    !steps(here, each.getValue()).equals(steps(there, each.getValue()))))
            .toList());
    }

    /** The sheets about which there is something to choose. */
    public List<Pair> different() {
        return pairs.stream().filter(pair -> !pair.same()).toList();
    }

    /** Whether the cover differs: the title, whom it is about, who keeps it. */
    public boolean coverDiffers() {
        return !here.title().equals(there.title()) || !here.about().equals(there.about())
                || !here.writtenBy().equals(there.writtenBy());
    }

    /**
     * One workbook of both. It counts as later than both.
     *
     * @param choices from which side each sheet comes, by key; without a choice, {@link Pair#usual()}
     * @param cover from which side the cover comes
     */
    public Workbook merged(Map<String, Side> choices, Side cover) {
        Workbook base = cover == Side.HERE ? here : there;
        var sheets = new ArrayList<Sheet>();
        var steps = new ArrayList<Step>();
        for (Pair pair : pairs) {
            Side side = choices.getOrDefault(pair.key(), pair.usual());
            Sheet sheet = pair.on(side);
            if (sheet != null) {
                sheets.add(sheet);
                steps(side == Side.HERE ? here : there, sheet).stream()
                    .filter(step -> !steps.contains(step))
                    .forEach(steps::add);
            }
        }
        return new Workbook(base.id(), base.title(), base.about(), base.writtenBy(), base.created(),
                Math.max(here.generation(), there.generation()), sheets, steps, base.extras());
    }

    /** The open workbook with one sheet of the other version in it, in the place of its own or added. */
    public Workbook withThere(Pair pair) {
        if (pair.there() == null) {
            return here;
        }
        Workbook changed = here.with(pair.there()).withoutStepOn(pair.there().id());
        for (Step step : steps(there, pair.there())) {
            changed = changed.with(step);
        }
        return changed;
    }

    private static Map<String, Sheet> keyed(Workbook workbook) {
        var keyed = new LinkedHashMap<String, Sheet>();
        for (Sheet sheet : workbook.sheets()) {
            String key = sheet.id();
            for (int number = 2; keyed.containsKey(key); number++) { // Only in a file that somebody edited by hand.
                key = sheet.id() + "#" + number;
            }
            keyed.put(key, sheet);
        }
        return keyed;
    }

    private static List<Step> steps(Workbook workbook, Sheet sheet) {
        return workbook.steps().stream().filter(step -> step.from().sheet().equals(sheet.id())).toList();
    }
}

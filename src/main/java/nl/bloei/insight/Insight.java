package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/**
 * What was written anywhere in a workbook, by what it is. Sheets are values: what was found on one is remembered for as
 * long as it does not change, so that asking again costs little. For one thread.
 */
public final class Insight {
    /** Longer texts are not offered: they tell a story rather than name a thing. */
    static final int LONGEST_OFFER = 120;
    private static final Comparator<Sheet> LATEST = Comparator.comparing(Sheet::date)
        .thenComparing(Sheet::changed)
        .reversed();

    private final Content content;
    private IdentityHashMap<Sheet, List<Thought>> known = new IdentityHashMap<>();
    private @Nullable Workbook last;
    private List<Thought> all = List.of();

    /** Insight with the worksheets of this book. */
    public Insight(Content content) {
        this.content = content;
    }

    /** The red thread of a workbook. */
    public RedThread thread(Workbook workbook) {
        List<Thought> thoughts = read(workbook);
        return RedThread.of(thoughts, places(workbook));
    }

    /** The words of a role in a workbook, each once, the latest first. */
    public List<String> words(Workbook workbook, Block.Role role) {
        Map<String, String> found = new LinkedHashMap<>();
        of(workbook, role).forEach(thought -> found.putIfAbsent(thought.key(), thought.text()));
        return List.copyOf(found.values());
    }

    /**
     * What the other sheets of a workbook hold of a role: each text once, the latest first. Texts of more than 120
     * characters are left out.
     *
     * @param sheet the id of the sheet that asks
     * @param taken what stands there already
     */
    public List<Offer> offers(Workbook workbook, String sheet, Block.Role role, List<String> taken) {
        if (role == Block.Role.OTHER) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        taken.forEach(text -> seen.add(Folding.key(text)));
        RedThread.Places places = places(workbook);
        return of(workbook, role).filter(thought -> !thought.place().sheet().equals(sheet))
            .filter(thought -> thought.text().length() <= LONGEST_OFFER && seen.add(thought.key()))
            .map(thought -> new Offer(thought.text(), thought.place(), places.at(thought.place())))
            .toList();
    }

    /** Forgets what was read: nothing of a workbook stays behind. */
    public void forget() {
        known = new IdentityHashMap<>();
        last = null;
        all = List.of();
    }

    private Stream<Thought> of(Workbook workbook, Block.Role role) {
        return read(workbook).stream().filter(thought -> thought.role() == role);
    }

    private List<Thought> read(Workbook workbook) {
        if (same(workbook, last)) {
            return all;
        }
        var now = new IdentityHashMap<Sheet, List<Thought>>();
        var thoughts = new ArrayList<Thought>();
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        workbook.steps().forEach(s -> steps.computeIfAbsent(s.from().sheet(), _ -> new ArrayList<>()).add(s));
        workbook.sheets().reversed().stream().sorted(LATEST).forEach(sheet -> {
            List<Thought> found = known.get(sheet);
            if (found == null) {
                found = Thoughts.on(sheet, content.worksheet(sheet.worksheet()));
            }
            now.put(sheet, found);
            thoughts.addAll(found);
            add(thoughts, steps.remove(sheet.id()));
        });
        steps.values().forEach(left -> add(thoughts, left));
        known = now;
        last = workbook;
        all = List.copyOf(thoughts);
        return all;
    }

    private static void add(List<Thought> thoughts, @Nullable List<Step> steps) {
        if (steps != null) {
            steps.stream()
                .filter(step -> !step.text().isBlank())
                .map(step -> Thought.of(Block.Role.STEP, step.text(), step.from(), null))
                .forEach(thoughts::add);
        }
    }

    private RedThread.Places places(Workbook workbook) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        workbook.sheets().forEach(sheet -> sheets.put(sheet.id(), sheet));
        return (Source source) -> {
            Sheet sheet = sheets.get(source.sheet());
            return sheet == null
                    ? Origin.gone(source.sheet(), source.block())
                    : Origin.of(sheet, content.worksheet(sheet.worksheet()), source.block());
        };
    }

    /** Whether two values are one and the same: comparing all that stands in them would take as long as reading it. */
    @SuppressWarnings("ReferenceEquality")
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }
}

package nl.bloei.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Workbook;

/**
 * What comes back in a workbook: talents, values, circumstances, goals, steps and peaks, wherever they were written.
 *
 * @param entries what was written of each role, the latest first; a role of which nothing was written is not there
 */
public record RedThread(Map<Block.Role, List<Entry>> entries) {

    /** Takes an unmodifiable copy in the order of the roles. */
    public RedThread {
        var copy = new EnumMap<Block.Role, List<Entry>>(Block.Role.class);
        entries.forEach((role, each) -> copy.put(role, List.copyOf(each)));
        entries = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * Words that stand in one or more places.
     *
     * @param text the words as they were written last
     * @param origins where they stand, the latest first; never empty
     */
    public record Entry(String text, List<Origin> origins) {

        /** Takes an unmodifiable copy. */
        public Entry {
            origins = List.copyOf(origins);
        }
    }

    /** Everything in a workbook. */
    public static RedThread of(Workbook workbook, Content content) {
        return new Insight(content).thread(workbook);
    }

    /** What was written of a role. */
    public List<Entry> of(Block.Role role) {
        return entries.getOrDefault(role, List.of());
    }

    /** Whether there is nothing yet. */
    public boolean empty() {
        return entries.isEmpty();
    }

    static RedThread of(List<Thought> latestFirst, Places places) {
        var found = new EnumMap<Block.Role, Map<String, Strand>>(Block.Role.class);
        for (Thought thought : latestFirst) {
            if (thought.role() != Block.Role.OTHER) {
                found.computeIfAbsent(thought.role(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(thought.key(), _ -> new Strand(thought.text(), new LinkedHashMap<>()))
                    .add(thought, places);
            }
        }
        var entries = new EnumMap<Block.Role, List<Entry>>(Block.Role.class);
        found.forEach((role, strands) -> entries.put(role, strands.values().stream().map(Strand::entry).toList()));
        return new RedThread(entries);
    }

    /** Tells what became of a place. */
    interface Places {
        Origin at(Source source);
    }

    private record Strand(String text, Map<String, Origin> bySheet) {

        void add(Thought thought, Places places) {
            Origin here = places.at(thought.place());
            bySheet.putIfAbsent(here.sheet(), here);
            Source from = thought.from();
            if (from != null && !bySheet.containsKey(from.sheet())) {
                Origin before = places.at(from);
                if (before.state() == Origin.State.GONE) {
                    bySheet.put(from.sheet(), before);
                }
            }
        }

        Entry entry() {
            var origins = new ArrayList<>(bySheet.values());
            // What cannot be opened any more stands behind what can.
            origins.sort(java.util.Comparator.comparing(Origin::state));
            return new Entry(text, origins);
        }
    }
}

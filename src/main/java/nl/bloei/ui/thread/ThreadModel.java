package nl.bloei.ui.thread;

import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.insight.Origin;
import nl.bloei.insight.RedThread;
import nl.bloei.ui.OriginWords;

/** What the page of the red thread shows. */
final class ThreadModel {
    /** How many entries of a group show before one asks for more. */
    static final int FIRST = 10;
    private static final int LONGEST = 240;
    private static final List<Block.Role> ORDER = List.of(Block.Role.TALENT, Block.Role.VALUE, Block.Role.CONTEXT,
            Block.Role.GOAL, Block.Role.STEP, Block.Role.PEAK);

    private final RedThread thread;
    private final LocalDate today;

    ThreadModel(RedThread thread, LocalDate today) {
        this.thread = thread;
        this.today = today;
    }

    /**
     * Everything of one role.
     *
     * @param role what it is
     * @param title its name
     * @param entries what was written, the latest first; never empty
     */
    record Group(Block.Role role, String title, List<Entry> entries) {
    }

    /**
     * Words, and where they were written.
     *
     * @param text the words; of very long ones the begin
     * @param places where they stand
     */
    record Entry(String text, List<Place> places) {
    }

    /**
     * A sheet on which something was written.
     *
     * @param origin the place
     * @param words the same in words
     */
    record Place(Origin origin, String words) {

        /** Whether one can go there. */
        boolean open() {
            return origin.state() != Origin.State.GONE;
        }
    }

    /** The groups of which something was written. */
    List<Group> groups() {
        return ORDER.stream()
            .filter(role -> !thread.of(role).isEmpty())
            .map(role -> new Group(role, Texts.get("ui.thread.role." + role.name()),
                    thread.of(role).stream().map(this::entry).toList()))
            .toList();
    }

    private Entry entry(RedThread.Entry entry) {
        return new Entry(cut(entry.text()),
                entry.origins().stream().map(origin -> new Place(origin, OriginWords.of(origin, today))).toList());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space < LONGEST / 2 ? LONGEST : space;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "\u2026";
    }
}

package nl.bloei.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Short pieces of long texts, with what was looked for marked in them. */
final class Snippets {
    private static final int BEFORE = 45;
    private static final int LONGEST = 150;
    private static final int MOST_MARKS = 12;
    private static final String MORE = "\u2026";

    private Snippets() {
    }

    /**
     * Where words begin in a stretch of searchable text, counted from the begin of the stretch.
     *
     * @param starts the words, each with a space before it
     */
    static List<Hit.Mark> marks(String words, List<String> starts, int from, int to) {
        var found = new ArrayList<Hit.Mark>();
        for (String start : starts) {
            int at = words.indexOf(start, from - 1, to);
            for (int i = 0; at >= 0 && i < MOST_MARKS; i++) {
                found.add(new Hit.Mark(at + 1 - from, at + start.length() - from));
                at = words.indexOf(start, at + 1, to);
            }
        }
        found.sort(Comparator.comparingInt(Hit.Mark::from).thenComparing(Hit.Mark::to, Comparator.reverseOrder()));
        var apart = new ArrayList<Hit.Mark>();
        for (Hit.Mark mark : found) {
            if (apart.isEmpty() || mark.from() >= apart.getLast().to()) {
                apart.add(mark);
            }
        }
        return apart;
    }

    /** The piece of a text around its first mark; dots stand for what was left out. */
    static Hit.Marked cut(String text, List<Hit.Mark> marks) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().from();
        int from = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE, first);
        int to = text.length() <= from + LONGEST ? text.length() : wordBefore(text, from + LONGEST, first + 1);
        String before = from == 0 ? "" : MORE;
        String piece = before + text.substring(from, to) + (to == text.length() ? "" : MORE);
        int shift = before.length() - from;
        return new Hit.Marked(piece,
                marks.stream()
                    .filter(mark -> mark.from() >= from && mark.from() < to)
                    .map(mark -> new Hit.Mark(mark.from() + shift, Math.min(mark.to(), to) + shift))
                    .toList());
    }

    private static int wordAfter(String text, int from, int most) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= most ? whole(text, from) : space + 1;
    }

    private static int wordBefore(String text, int to, int least) {
        int space = text.lastIndexOf(' ', to);
        return space < least ? whole(text, to) : space;
    }

    /** The same place, or one before it when it would cut a character in two. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}

package nl.bloei.paper;

import java.util.List;

import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Script.Line;
import nl.bloei.paper.Typefaces.Face;

/** Writes what people wrote: in their own voice, broken into lines here so that nothing can stick out or get lost. */
final class Pen {
    /** The size of an answer on writing lines, in CSS pixels; 11 points. */
    static final double ANSWER = 44 / 3.0;
    /** The size of an answer on a card; 10 points. */
    static final double SMALL = 40 / 3.0;

    /** How many lines of an answer never part from their prompt. */
    private static final int TOGETHER = 2;
    /** Up to how many empty lines stay together. */
    private static final int MOST_EMPTY = 8;
    /** A line that only just fits would push its line break onto an empty line of its own. */
    private static final double SLACK = 2;

    private final Script script;

    Pen(Script script) {
        this.script = script;
    }

    /** A text on writing lines, followed by empty ones until there are {@code least}. */
    void ruled(Html parent, String text, double width, int least) {
        rule(parent, written(text, width), width, least);
    }

    /**
     * The same; the first two lines stay together with what {@code head} holds already, the others may part. Empty lines
     * do not part at all, unless there are many.
     */
    void ruled(Html head, Html rest, String text, double width, int least) {
        List<Line> lines = written(text, width);
        boolean all = lines.isEmpty() ? least <= MOST_EMPTY : Math.max(lines.size(), least) <= TOGETHER + 1;
        int first = all ? lines.size() : Math.min(TOGETHER, lines.size());
        rule(head, lines.subList(0, first), width, all ? least : TOGETHER);
        if (!all) {
            rule(rest, lines.subList(first, lines.size()), width, least - TOGETHER);
        }
    }

    private List<Line> written(String text, double width) {
        return text.isBlank() ? List.of() : script.wrap(text, Face.SANS, ANSWER, width, 0);
    }

    private static void rule(Html parent, List<Line> lines, double width, int least) {
        Html paragraph = parent.add(Tag.P, "lines");
        for (Line line : lines) {
            paragraph.add(Tag.SPAN, line.rightward() ? "line rightward" : "line", line.text()).size("width", width);
        }
        for (int i = lines.size(); i < least; i++) {
            paragraph.add(Tag.SPAN, "line").size("width", width);
        }
    }

    /**
     * A text within a paragraph, without writing lines.
     *
     * @param label the book's word before it, or empty
     */
    void worded(Html parent, String label, String text, double size, double width) {
        double indent = label.isEmpty() ? 0 : script.width(label + " ", Face.SANS_BOLD, size);
        List<Line> lines = script.wrap(text, Face.SANS, size, width - SLACK, indent);
        boolean rightward = label.isEmpty() && lines.getFirst().rightward();
        Html paragraph = parent.add(Tag.P, rightward ? "words rightward" : "words");
        if (!label.isEmpty()) {
            paragraph.add(Tag.SPAN, "word", label + " ");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.add(Tag.BR, "");
            }
            paragraph.add(Tag.SPAN, "pen", lines.get(i).text());
        }
    }

    /** A text on one line, cut short where it does not fit. */
    String oneLine(String text, Face face, double size, double width) {
        return script.oneLine(text, face, size, width);
    }

    /** A text in lines of at most the given width. */
    List<Line> lines(String text, Face face, double size, double width) {
        return script.wrap(text, face, size, width, 0);
    }

    /** The width of a text on one line. */
    double width(String text, Face face, double size) {
        return script.width(text, face, size);
    }
}

package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;

/** The words of a figure: names in the voice of the book, texts in that of the writer. */
final class SketchWords {
    private static final double CAP = 0.345;
    private static final double NAME_LINE = 1.2;
    private static final double TEXT_LINE = 1.36;
    private static final double GAP = 0.3;
    private static final int LEAST_TEXT_LINES = 2;
    private static final int MOST_NAME_LINES = 2;
    private static final int MANY = 8;
    private static final double[] SIZES = {1, 0.94, 0.88, 0.82};

    private final FigureContent content;
    private final DrawingStyle style;
    private final List<Mark> marks = new ArrayList<>();
    private boolean tight;

    SketchWords(FigureContent content, DrawingStyle style) {
        this.content = content;
        this.style = style;
    }

    /** A name as it is set. */
    private record Name(List<String> lines, Font font, boolean whole) {
        double line() {
            return font.size() * NAME_LINE;
        }

        double height() {
            return lines.size() * line();
        }
    }

    /** The size of written words. */
    double em() {
        return style.text(15, 10);
    }

    /** How high the words of any spot may be at a width. */
    double height(double width) {
        double names = content.spots()
            .stream()
            .mapToDouble(spot -> name(spot.label(), width).height())
            .max()
            .orElse(0);
        return content.namesOnly() ? names : names + GAP * em() + textLines(width) * textLine();
    }

    private int textLines(double width) {
        double wide = width / em();
        int lines = wide >= 22 ? LEAST_TEXT_LINES : wide >= 13 ? 3 : 4;
        return content.spots().size() > MANY ? Math.max(LEAST_TEXT_LINES, lines - 1) : lines;
    }

    /** Writes a spot's name and text: from the top left, or in the middle both ways. */
    void write(Spot spot, Area area, Align align) {
        write(spot, area, align, align == Align.START);
    }

    /** Writes a spot's name and text, from the top or in the middle down. */
    void write(Spot spot, Area area, Align align, boolean fromTop) {
        Name name = name(spot.label(), area.width());
        double left = area.height() - name.height() - GAP * em();
        int room = (int) ((left + 0.01) / textLine());
        tight |= !name.whole() || name.height() > area.height() + 0.01
                || (!content.namesOnly() && room < LEAST_TEXT_LINES);
        List<String> text = content.namesOnly() || spot.empty() || room < 1
                ? List.of()
                : TextMeasure.wrap(spot.text(), textFont(), area.width(), room);
        double height = name.height() + (text.isEmpty() ? 0 : GAP * em() + text.size() * textLine());
        double y = fromTop ? area.y() : area.centerY() - height / 2;
        double x = align == Align.MIDDLE ? area.centerX() : area.x();
        for (String line : name.lines()) {
            label(x, y + name.line() / 2, line, name.font(), Tone.INK, align);
            y += name.line();
        }
        y += GAP * em();
        for (String line : text) {
            label(x, y + textLine() / 2, line, textFont(), Tone.PEN, align);
            y += textLine();
        }
    }

    /** A word of the structure on one line, cut off at a width. */
    void note(String text, double x, double centerY, double most, Align align) {
        tight |= noteWidth(text) > most;
        label(x, centerY, TextMeasure.ellipsise(text, noteFont(), most), noteFont(), Tone.INK_2, align);
    }

    /** The width of a word of the structure. */
    double noteWidth(String text) {
        return TextMeasure.width(text, noteFont());
    }

    /** A number round a middle. */
    void number(int number, double x, double y, Tone tone) {
        label(x, y, Integer.toString(number), Font.sansBold(style.text(14.5, 9.75)), tone, Align.MIDDLE);
    }

    /** Says that there is no room. */
    void giveUp() {
        tight = true;
    }

    /** Whether there was no room for some words. */
    boolean tight() {
        return tight;
    }

    /** The words so far. */
    List<Mark> marks() {
        return marks;
    }

    private void label(double x, double centerY, String text, Font font, Tone tone, Align align) {
        marks.add(new Mark.Label(x, centerY + CAP * font.size(), text, font, tone, align));
    }

    /** A name in the largest size in which no word is broken, or else in the smallest. */
    private Name name(String label, double width) {
        Name name = null;
        for (double size : SIZES) {
            Font font = Font.serifBold(style.text(16.5, 11) * size);
            var lines = TextMeasure.wrap(label, font, Math.max(1, width), MOST_NAME_LINES);
            name = new Name(lines, font, whole(label, lines));
            if (name.whole()) {
                return name;
            }
        }
        return name == null ? new Name(List.of(), textFont(), true) : name;
    }

    private static boolean whole(String label, List<String> lines) {
        return String.join(" ", lines).equals(String.join(" ", Arrays.asList(label.strip().split("\\s+"))));
    }

    private Font textFont() {
        return Font.sans(em());
    }

    private Font noteFont() {
        return Font.sans(style.text(14, 9.4));
    }

    private double textLine() {
        return em() * TEXT_LINE;
    }
}

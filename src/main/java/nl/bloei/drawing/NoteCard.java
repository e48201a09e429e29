package nl.bloei.drawing;

import java.util.List;

import nl.bloei.workbook.Note;

/**
 * What a note shows and how large that makes it, in the rings' own units.
 *
 * @param note the note
 * @param number its number, from 1
 * @param lines its text; of a chip one line, or none if there is only room for the number
 * @param font the font of its text
 * @param width its width
 * @param height its height
 */
record NoteCard(Note note, int number, List<String> lines, Font font, double width, double height) {
    private static final double LEAST_HEIGHT = 60;
    private static final double MOST_HEIGHT = 98;
    private static final double CHIP_HEIGHT = 28;
    private static final double LEAST_CHIP_TEXT = 2.2;
    private static final double PADDING = 11;
    private static final double CHIP_PADDING = 8;
    private static final double ABOVE_AND_BELOW = 17;
    private static final double LINE = 1.31;
    private static final double NUMBER_GAP = 0.4;

    /** The lines that every note has room for. */
    static final int LEAST_LINES = 2;

    /** A shape to try for the notes of a ring: how wide, and how many lines at most. */
    record Shape(double width, int lines) {
    }

    /** The shapes of notes, best first: less text before narrower notes. */
    static final List<Shape> NOTES = List.of(new Shape(134, 4), new Shape(134, 3), new Shape(134, 2),
            new Shape(122, 4), new Shape(122, 3), new Shape(122, 2), new Shape(108, 4), new Shape(108, 3),
            new Shape(108, 2), new Shape(94, 4), new Shape(94, 3), new Shape(94, 2), new Shape(82, 3),
            new Shape(82, 2));
    /** The shapes of chips, best first. */
    static final List<Shape> CHIPS = List.of(new Shape(134, 1), new Shape(122, 1), new Shape(108, 1),
            new Shape(94, 1), new Shape(82, 1), new Shape(70, 1), new Shape(58, 1), new Shape(46, 1),
            new Shape(36, 1));

    /** A note in a shape; a shape of one line makes a chip. */
    static NoteCard of(Note note, int number, Shape shape, Font font) {
        if (shape.lines() == 1) {
            double room = shape.width() - textInset(number, font) - CHIP_PADDING;
            String words = note.text().strip().replaceAll("\\s+", " ");
            boolean shown = room >= LEAST_CHIP_TEXT * font.size() && !words.isEmpty();
            return new NoteCard(note, number, shown ? List.of(TextMeasure.ellipsise(words, font, room)) : List.of(),
                    font, shape.width(), Math.max(CHIP_HEIGHT, font.size() * 1.6));
        }
        double line = LINE * font.size();
        int most = Math.clamp((int) ((MOST_HEIGHT - ABOVE_AND_BELOW) / line), 1, shape.lines());
        var lines = TextMeasure.wrap(note.text(), font, shape.width() - 2 * PADDING, most);
        return new NoteCard(note, number, lines, font, shape.width(),
                Math.max(LEAST_HEIGHT, lines.size() * line + ABOVE_AND_BELOW));
    }

    /** Where the text begins, after the number if it is a chip. */
    double textInset(boolean chip) {
        return chip ? textInset(number, font) : PADDING;
    }

    /** The font of the number of a chip. */
    Font numberFont() {
        return Font.sansBold(font.size());
    }

    /** The gap between the number of a chip and its text. */
    double numberGap() {
        return NUMBER_GAP * font.size();
    }

    /** From line to line. */
    double line() {
        return LINE * font.size();
    }

    private static double textInset(int number, Font font) {
        return CHIP_PADDING + TextMeasure.width(Integer.toString(number), Font.sansBold(font.size()))
                + NUMBER_GAP * font.size();
    }

    /** The rectangle that the note takes up round a middle. */
    Area at(double centerX, double centerY) {
        return Area.around(centerX, centerY, width, height);
    }
}

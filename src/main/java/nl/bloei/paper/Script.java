package nl.bloei.paper;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Texts;
import nl.bloei.paper.Typefaces.Face;

/**
 * Sets texts in lines. Whatever a person typed becomes something that the fonts can print: no string makes a document
 * fail. Not thread-safe.
 */
final class Script {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";
    private static final String ELLIPSIS = "…";
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private final Typefaces typefaces;

    Script(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * One line of text as it stands on paper.
     *
     * @param text its characters from left to right
     * @param rightward whether it belongs to a paragraph that starts at the right
     */
    record Line(String text, boolean rightward) {
    }

    /** The text with only characters that can be printed; what no font has becomes a box. */
    String printable(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints().filter(c -> !invisible(c)).map(this::boxed).forEach(result::appendCodePoint);
        return result.toString();
    }

    /** The width of a text on one line. */
    double width(String text, Face face, double size) {
        return text.codePoints().filter(c -> !invisible(c)).mapToDouble(c -> typefaces.advance(face, c)).sum() * size;
    }

    /** A text in lines that are not wider than {@code width}; the first starts {@code indent} further. */
    List<Line> wrap(String text, Face face, double size, double width, double indent) {
        var lines = new ArrayList<Line>();
        double taken = indent;
        for (String paragraph : shaped(text).strip().split("\n", -1)) {
            boolean rightward = rightward(paragraph);
            for (String line : breakUp(paragraph, face, width / size, taken / size)) {
                lines.add(new Line(visual(line.stripTrailing(), rightward), rightward));
            }
            taken = 0;
        }
        return lines;
    }

    /** A text on one line, cut short with an ellipsis where it is wider than {@code width}. */
    String oneLine(String text, Face face, double size, double width) {
        String line = shaped(text).strip().replace('\n', ' ');
        boolean rightward = rightward(line);
        if (width(line, face, size) <= width) {
            return visual(line, rightward);
        }
        double room = width - width(ELLIPSIS, face, size);
        List<String> pieces = breakUp(line, face, room / size, 0);
        String piece = pieces.getFirst();
        return visual((piece.isBlank() ? "" : piece.stripTrailing()) + ELLIPSIS, rightward);
    }

    /** A label of a drawing: always one line, never cut. */
    String label(String text) {
        String line = shaped(text).replace('\n', ' ');
        return visual(line, rightward(line));
    }

    private static String shaped(String text) {
        var clean = new StringBuilder(text.length());
        String unified = text.replace("\r\n", "\n").replace("\t", "    ");
        unified.codePoints().map(Script::settle).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return ArabicForms.shape(Normalizer.normalize(clean, Normalizer.Form.NFC));
    }

    /** Line ends become one kind, half characters a box, and control characters nothing (-1). */
    private static int settle(int c) {
        return switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            default -> Character.isISOControl(c) ? -1 : Character.getType(c) == Character.SURROGATE ? Typefaces.BOX : c;
        };
    }

    private List<String> breakUp(String paragraph, Face face, double width, double indent) {
        BreakIterator places = BreakIterator.getLineInstance(Texts.DUTCH);
        places.setText(paragraph);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = indent;
        int start = 0;
        for (int end = places.next(); end != BreakIterator.DONE; start = end, end = places.next()) {
            String word = paragraph.substring(start, end);
            if (used + width(word.stripTrailing(), face, 1) > width && !(line.isEmpty() && indent == 0)) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            for (String part : fitting(word, face, width)) {
                if (!line.isEmpty() && used + width(part.stripTrailing(), face, 1) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(part);
                used += width(part, face, 1);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word, or the pieces of a word that is wider than a line. */
    private List<String> fitting(String word, Face face, double width) {
        if (width(word.stripTrailing(), face, 1) <= width) {
            return List.of(word);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        double used = 0;
        for (String cluster : clusters(word)) {
            double wide = width(cluster, face, 1);
            if (used + wide > width && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.append(cluster);
            used += wide;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean rightward(String paragraph) {
        return !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The characters of a line in the order in which they stand on paper. */
    private String visual(String line, boolean rightward) {
        int direction = rightward ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(line, direction);
        if (bidi.isLeftToRight()) {
            return printable(line);
        }
        var levels = new byte[bidi.getRunCount()];
        var runs = new Integer[levels.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels.clone(), 0, runs, 0, runs.length);
        var result = new StringBuilder(line.length());
        for (int run : runs) {
            String part = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            result.append(levels[run] % 2 == 0 ? part : mirrored(part));
        }
        return printable(result.toString());
    }

    private static String mirrored(String run) {
        var result = new StringBuilder(run.length());
        for (String cluster : clusters(run).reversed()) {
            int opening = OPENING.indexOf(cluster);
            int closing = CLOSING.indexOf(cluster);
            result.append(opening >= 0
                    ? CLOSING.substring(opening, opening + 1)
                    : closing >= 0 ? OPENING.substring(closing, closing + 1) : cluster);
        }
        return result.toString();
    }

    /** Characters with the marks that belong to them. */
    static List<String> clusters(String text) {
        BreakIterator places = BreakIterator.getCharacterInstance(Texts.DUTCH);
        places.setText(text);
        var clusters = new ArrayList<String>();
        int start = 0;
        for (int end = places.next(); end != BreakIterator.DONE; start = end, end = places.next()) {
            clusters.add(text.substring(start, end));
        }
        return clusters;
    }

    private int boxed(int c) {
        boolean whole = Character.getType(c) != Character.SURROGATE;
        return whole && typefaces.has(Face.SANS, c) ? c : Typefaces.BOX;
    }

    /** Joiners, direction signs and variation selectors have done their work by now; the rest never showed. */
    private static boolean invisible(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == OBJECT_REPLACEMENT
                || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}

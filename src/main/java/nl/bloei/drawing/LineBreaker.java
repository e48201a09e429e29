package nl.bloei.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks one paragraph into lines: as many words on a line as fit. */
final class LineBreaker {
    private final TextMeasure.Paragraph paragraph;
    private final String text;
    private final List<String> lines = new ArrayList<>();

    private LineBreaker(TextMeasure.Paragraph paragraph) {
        this.paragraph = paragraph;
        text = paragraph.text().strip().replaceAll("\\s+", " ");
    }

    /** The lines of a paragraph. */
    static List<String> lines(TextMeasure.Paragraph paragraph) {
        var breaker = new LineBreaker(paragraph);
        breaker.run();
        return List.copyOf(breaker.lines);
    }

    private void run() {
        int start = 0;
        while (start < text.length()) {
            if (lines.size() == paragraph.maxLines() - 1) {
                lines.add(TextMeasure.ellipsise(text.substring(start), paragraph.font(), paragraph.maxWidth()));
                return;
            }
            int end = endOfLine(start);
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
    }

    /** Where the line that begins at {@code start} ends; always further than {@code start}. */
    private int endOfLine(int start) {
        int end = start;
        double width = 0;
        for (int next = endOfWord(start); next > end; next = endOfWord(end)) {
            String word = text.substring(end, next);
            if (width + width(word.stripTrailing()) > paragraph.maxWidth()) {
                return end > start ? end : start + brokenWord(word);
            }
            width += width(word);
            end = next;
        }
        return end;
    }

    /** How much of a word that is wider than a line goes on the line: at least one character. */
    private int brokenWord(String word) {
        int fits = TextMeasure.fitting(word, paragraph.font(), paragraph.maxWidth());
        if (fits > 0) {
            return fits;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        return characters.following(0);
    }

    /** Where the word at {@code start} ends: after its spaces, or after a hyphen with a letter before it. */
    private int endOfWord(int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i > start && i + 1 < text.length() && text.charAt(i + 1) != ' ';
            if (c == ' ' || (inside && hyphen(c))) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2013' || c == '\u2014';
    }

    private double width(String word) {
        return TextMeasure.width(word, paragraph.font());
    }
}

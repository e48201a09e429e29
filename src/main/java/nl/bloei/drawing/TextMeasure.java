package nl.bloei.drawing;

import java.text.BreakIterator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide and high texts are in the fonts of the house, so that screen and paper break lines alike. Widths are sums of
 * the fonts' own advances, without kerning. Safe on any thread.
 */
public final class TextMeasure {
    private static final String ELLIPSIS = "…";
    private static final int REMEMBERED = 4096;
    private static final Map<Cut, FontFile> FILES = readAll();
    private static final Map<Paragraph, List<String>> WRAPPED = new ConcurrentHashMap<>();

    private TextMeasure() {
    }

    /** The width of a line of text, in the units of the font's size. */
    public static double width(String text, Font font) {
        FontFile file = file(font);
        double width = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            width += file.advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return width * font.size();
    }

    /** How far the letters of a font reach above the baseline. */
    public static double ascent(Font font) {
        return file(font).ascent() * font.size();
    }

    /** How far the letters of a font reach below the baseline; not negative. */
    public static double descent(Font font) {
        return file(font).descent() * font.size();
    }

    /**
     * Breaks a text into lines at spaces, line ends and hyphens. A word that is too long is broken between characters
     * as people count them. What does not fit in the last line is cut off and ends in "…".
     *
     * @param maxWidth how wide a line may be; only a single character that is wider may stick out
     * @param maxLines how many lines there may be, at least 1
     * @return the lines, without spaces at their ends; none for a blank text
     */
    public static List<String> wrap(String text, Font font, double maxWidth, int maxLines) {
        if (WRAPPED.size() > REMEMBERED) {
            WRAPPED.clear();
        }
        return WRAPPED.computeIfAbsent(new Paragraph(text, font, maxWidth, maxLines), LineBreaker::lines);
    }

    /** The text if it fits, or else as many of its characters as fit together with "…" after them. */
    public static String ellipsise(String text, Font font, double maxWidth) {
        if (width(text, font) <= maxWidth) {
            return text;
        }
        double room = maxWidth - width(ELLIPSIS, font);
        return text.substring(0, fitting(text, font, room)).stripTrailing() + ELLIPSIS;
    }

    /** The length of the longest start of a text that is at most so wide and cuts no character in two. */
    static int fitting(String text, Font font, double maxWidth) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        double width = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            width += width(text.substring(start, end), font);
            if (width > maxWidth) {
                return start;
            }
            start = end;
        }
        return text.length();
    }

    /** What has to be broken into lines. */
    record Paragraph(String text, Font font, double maxWidth, int maxLines) {
    }

    private enum Cut {
        SERIF("BloeiSerif-Regular"), SERIF_BOLD("BloeiSerif-Medium"), SERIF_ITALIC("BloeiSerif-Italic"), SANS(
                "BloeiSans-Regular"), SANS_BOLD("BloeiSans-SemiBold"), SANS_ITALIC("BloeiSans-Italic");

        private final String file;

        Cut(String file) {
            this.file = file;
        }
    }

    private static FontFile file(Font font) {
        boolean serif = font.family() == Font.Family.SERIF;
        Cut cut;
        if (font.bold()) {
            cut = serif ? Cut.SERIF_BOLD : Cut.SANS_BOLD;
        } else if (font.italic()) {
            cut = serif ? Cut.SERIF_ITALIC : Cut.SANS_ITALIC;
        } else {
            cut = serif ? Cut.SERIF : Cut.SANS;
        }
        FontFile file = FILES.get(cut);
        if (file == null) {
            throw new IllegalStateException("No font for " + cut);
        }
        return file;
    }

    private static Map<Cut, FontFile> readAll() {
        var files = new EnumMap<Cut, FontFile>(Cut.class);
        for (Cut cut : Cut.values()) {
            files.put(cut, FontFile.read("/nl/bloei/fonts/" + cut.file + ".ttf"));
        }
        return files;
    }
}

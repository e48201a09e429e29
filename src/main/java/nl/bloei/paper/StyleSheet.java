package nl.bloei.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import nl.bloei.drawing.Tone;

/** The style sheet of the paper: the rules from the files beside this class with the colours of the palette. */
final class StyleSheet {
    /** INK must not be found inside INK_2. */
    private static final List<Tone> LONGEST_FIRST = Arrays.stream(Tone.values())
        .sorted(Comparator.comparingInt((Tone tone) -> tone.name().length()).reversed())
        .toList();
    private static final String RULES = rules();

    private StyleSheet() {
    }

    /** The rules for one size of paper. */
    static String of(PaperSize size) {
        return new Leaf(size, false).rule() + new Leaf(size, true).rule() + RULES;
    }

    private static String rules() {
        var rules = new StringBuilder(coloured(read("paper.css"), 0));
        String part = read("part.css");
        for (int accent = 0; accent < PaperPalette.parts(); accent++) {
            rules.append(coloured(part.replace("$part", "part" + accent), accent));
        }
        return rules.toString();
    }

    private static String coloured(String rules, int accent) {
        String coloured = rules;
        for (Tone tone : LONGEST_FIRST) {
            String name = "$" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
            coloured = coloured.replace(name, PaperPalette.css(tone, accent));
        }
        return coloured;
    }

    private static String read(String file) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

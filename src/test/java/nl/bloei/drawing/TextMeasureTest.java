package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

class TextMeasureTest {
    private static final Font SANS = Font.sans(15);
    private static final Font SANS_1000 = Font.sans(1000);

    @ParameterizedTest
    @CsvSource({"BloeiSans-Regular, SANS, false, false", "BloeiSans-SemiBold, SANS, true, false",
            "BloeiSans-Italic, SANS, false, true", "BloeiSerif-Regular, SERIF, false, false",
            "BloeiSerif-Medium, SERIF, true, false", "BloeiSerif-Italic, SERIF, false, true"})
    void widthsAreTheAdvancesOfTheFontFiles(String file, Font.Family family, boolean bold, boolean italic)
            throws IOException, FontFormatException {
        var font = new Font(family, bold, italic, 1000);
        try (InputStream in = getClass().getResourceAsStream("/nl/bloei/fonts/" + file + ".ttf")) {
            var reference = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont(1000f);
            var context = new FontRenderContext(null, true, true);
            for (String text : new String[]{"a", "W", "é", "ij", "…", "‘", "8", " ", "–", "ß"}) {
                double advance = 0;
                for (int i = 0; i < text.length(); i++) {
                    advance += reference.createGlyphVector(context, text.substring(i, i + 1))
                        .getGlyphMetrics(0)
                        .getAdvanceX();
                }
                assertThat(TextMeasure.width(text, font)).as(text).isCloseTo(advance, within(1.0));
            }
            var line = reference.getLineMetrics("x", context);
            assertThat(TextMeasure.ascent(font)).isCloseTo(line.getAscent(), within(1.0));
            assertThat(TextMeasure.descent(font)).isCloseTo(line.getDescent(), within(1.0));
        }
    }

    @Test
    void sansLinesAreAsHighAsTheDesignMeasured() {
        assertThat(TextMeasure.ascent(SANS_1000) + TextMeasure.descent(SANS_1000)).isCloseTo(1424, within(2.0));
    }

    @Test
    void widthGrowsWithTheSizeAndAddsUp() {
        assertThat(TextMeasure.width("Bloei", Font.sans(30))).isEqualTo(2 * TextMeasure.width("Bloei", SANS));
        assertThat(TextMeasure.width("Bloeien", SANS)).isCloseTo(
                TextMeasure.width("Bloei", SANS) + TextMeasure.width("en", SANS), within(1e-9));
        assertThat(TextMeasure.width("", SANS)).isZero();
    }

    @Test
    void aCharacterThatNoFontHasIsAsWideAsTheMissingGlyph() {
        double missing = TextMeasure.width("\uE123", SANS);
        assertThat(missing).isPositive();
        assertThat(TextMeasure.width("😀", SANS)).isEqualTo(missing);
        assertThat(TextMeasure.width("漢", SANS)).isEqualTo(missing);
        assertThat(TextMeasure.width("\u200D\uFE0F", SANS)).as("joiner and variation selector").isZero();
    }

    @Test
    void breaksAtSpacesAndHyphens() {
        assertThat(TextMeasure.wrap("Vrijwilligers nemen het over", SANS, 132, 2)).containsExactly(
                "Vrijwilligers nemen", "het over");
        assertThat(TextMeasure.wrap("zee-en-duinwandeling", SANS, 60, 9)).containsExactly("zee-en-", "duinwan",
                "deling");
    }

    @Test
    void blankTextHasNoLines() {
        assertThat(TextMeasure.wrap(" \n ", SANS, 100, 3)).isEmpty();
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        var lines = TextMeasure.wrap("Een heel lang verhaal over een zomer die maar niet ophield", SANS, 120, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…").doesNotContain(" …");
        assertThat(TextMeasure.wrap("Kort", SANS, 120, 1)).containsExactly("Kort");
    }

    @Test
    void noLineIsTooWideAndNothingIsLost() {
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            String text = text(random);
            double width = 25 + random.nextInt(200);
            var all = TextMeasure.wrap(text, SANS, width, Integer.MAX_VALUE);
            assertThat(String.join("", all).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            int most = 1 + random.nextInt(4);
            var lines = TextMeasure.wrap(text, SANS, width, most);
            assertThat(lines).hasSizeLessThanOrEqualTo(most);
            assertThat(lines).allSatisfy(line -> {
                assertThat(line).isEqualTo(line.strip());
                assertThat(TextMeasure.width(line, SANS) <= width || characters(line) == 1).as(line).isTrue();
            });
            assertThat(lines.equals(all) || lines.getLast().endsWith("…")).isTrue();
        }
    }

    @Test
    void noCharacterIsCutInTwo() {
        String family = "👩‍👩‍👧";
        String accent = "e\u0301";
        String text = (family + accent).repeat(30);
        for (int width = 1; width < 200; width++) {
            for (String line : TextMeasure.wrap(text, SANS, width, 5)) {
                assertThat(line.replace(family, "").replace(accent, "")).isIn("", "…");
            }
            assertThat(TextMeasure.ellipsise(text, SANS, width).replace(family, "").replace(accent, ""))
                .isEqualTo("…");
        }
    }

    private static int characters(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(12), 0, 30).mapToObj(length -> {
            var word = new StringBuilder();
            for (int i = 0; i <= length; i++) {
                word.append("abcdefgéWi-…".charAt(random.nextInt(12)));
            }
            return word.toString();
        }).collect(Collectors.joining(" "));
    }
}

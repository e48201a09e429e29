package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tone of the book: it says je, it does not shout, and it does not ramble. */
class DutchTest {
    private static final Content CONTENT = Content.load();
    private static final Pattern FORMAL = Pattern.compile("(?iU)\\b(u|uw|uzelf)\\b");
    private static final Pattern DOUBLE_SPACE = Pattern.compile("\\S {2,}\\S");
    private static final Pattern STRAIGHT_QUOTE = Pattern.compile("\\p{L}'|'\\p{L}");
    private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!]?");
    private static final int LONGEST_PROMPT = 4;

    @TestFactory
    Stream<DynamicTest> everyFileKeepsTheTone() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            return files.filter(file -> file.toString().matches(".*(\\.json|nl/[^/]+\\.md)"))
                .toList()
                .stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> keepsTheTone(Files.readString(file))));
        }
    }

    @Test
    void aQuestionIsAFewShortSentences() {
        assertThat(CONTENT.worksheets()).flatMap(Worksheet::blocks)
            .flatMap(Block::prompts)
            .extracting(Prompt::text)
            .allSatisfy(text -> {
                assertThat(SENTENCE.matcher(text).results().count()).as(text)
                    .isLessThanOrEqualTo(LONGEST_PROMPT);
                assertThat(text.length()).as(text).isLessThan(180);
            });
    }

    @Test
    void aReadingPageTakesAFewMinutes() {
        assertThat(CONTENT.readings()).allSatisfy(
                page -> assertThat(words(page)).as(page.id()).isBetween(150L, 400L));
    }

    @Test
    void everyReadingPageNamesItsSource() {
        assertThat(CONTENT.readings()).allSatisfy(
                page -> assertThat(page.attribution()).contains("Werkboek Positief in Gesprek"));
    }

    private static void keepsTheTone(String text) {
        assertThat(text).doesNotContain("!");
        assertThat(text).doesNotContainPattern(FORMAL).doesNotContainPattern(STRAIGHT_QUOTE);
        assertThat(text.lines().map(String::strip)).noneMatch(DOUBLE_SPACE.asPredicate());
    }

    private static long words(ReadingPage page) {
        return page.body()
            .stream()
            .map(DutchTest::textOf)
            .flatMap(text -> Stream.of(text.split("\\s+")))
            .filter(word -> !word.isBlank())
            .count();
    }

    private static String textOf(Prose piece) {
        return switch (piece) {
            case Prose.Heading heading -> heading.text();
            case Prose.Figure _ -> "";
            case Prose.Paragraph paragraph -> textOf(paragraph.spans());
            case Prose.Aside aside -> textOf(aside.spans());
            case Prose.Bullets bullets -> String.join(" ", bullets.entries().stream().map(DutchTest::textOf).toList());
        };
    }

    private static String textOf(List<Prose.Span> spans) {
        return String.join("", spans.stream().map(Prose.Span::text).toList());
    }
}

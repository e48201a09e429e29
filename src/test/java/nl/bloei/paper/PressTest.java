package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Prompt;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

@Execution(ExecutionMode.CONCURRENT)
class PressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content CONTENT = Content.load();
    private static final Press PRESS = new Press(CONTENT);

    static List<Worksheet> worksheets() {
        return CONTENT.worksheets();
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void everyAnswerToEveryPromptStandsOnPaper(Worksheet worksheet) {
        var all = AnswerEverything.on(worksheet);
        String text = text(PRESS.filled(all.workbook(), List.of(all.sheet()), PaperSize.A4, TODAY));
        assertThat(all.words().keySet()).containsAll(prompts(worksheet.blocks()).map(Prompt::id).toList());
        assertThat(prompts(shown(all)).flatMap(prompt -> all.words().get(prompt.id()).stream())).isNotEmpty()
            .allSatisfy(word -> assertThat(text).contains(word));
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void aFilledSheetAsksWhatTheBookAsks(Worksheet worksheet) {
        var all = AnswerEverything.on(worksheet);
        String text = text(PRESS.filled(all.workbook(), List.of(all.sheet()), PaperSize.A4, TODAY));
        assertThat(questions(shown(all)))
            .allSatisfy(prompt -> assertThat(text).containsOnlyOnce(prompt.text().replace("{months}", "3")));
        assertThat(prompts(shown(all)))
            .allSatisfy(prompt -> assertThat(text).contains(pieces(prompt, "3")));
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void aBlankSheetAsksEverythingAndSaysWhatTheMethodIs(Worksheet worksheet) {
        String text = text(PRESS.blank(worksheet.id(), PaperSize.A4, TODAY));
        assertThat(questions(worksheet.blocks()))
            .allSatisfy(prompt -> assertThat(text).containsOnlyOnce(prompt.text().replace("{months}", "…")));
        assertThat(prompts(worksheet.blocks()))
            .allSatisfy(prompt -> assertThat(text).contains(pieces(prompt, "…")));
        assertThat(text).contains(worksheet.title(), worksheet.opening(), worksheet.attribution(), "Verteller",
                "Datum");
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void everyPageHasTheSizeAndTheFooterOfItsPaper(Worksheet worksheet) {
        for (PaperSize size : PaperSize.values()) {
            try (Pdf pdf = Pdf.of(PRESS.blank(worksheet.id(), size, TODAY))) {
                for (int page = 0; page < pdf.pages(); page++) {
                    boolean lying = lying(worksheet, pdf, page);
                    assertThat(pdf.width(page)).isCloseTo(lying ? size.height() : size.width(), Pdf.HALF_POINT);
                    assertThat(pdf.height(page)).isCloseTo(lying ? size.width() : size.height(), Pdf.HALF_POINT);
                    assertThat(pdf.text(page)).contains("Bladzijde " + (page + 1) + "/" + pdf.pages(),
                            worksheet.title() + ", leeg werkblad", "22 november 2026");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void pagesAreTaggedVectorsWithEmbeddedFontsAndNobodysName(Worksheet worksheet) {
        var all = AnswerEverything.on(worksheet);
        for (byte[] bytes : List.of(PRESS.blank(worksheet.id(), PaperSize.A4, TODAY),
                PRESS.filled(all.workbook(), List.of(all.sheet()), PaperSize.A4, TODAY))) {
            try (Pdf pdf = Pdf.of(bytes)) {
                assertThat(pdf.language()).isEqualTo("nl");
                assertThat(pdf.tagged()).isTrue();
                assertThat(pdf.information().getTitle()).startsWith(worksheet.title());
                assertThat(pdf.information().getProducer()).isEqualTo("Bloei");
                assertThat(pdf.information().getAuthor()).isNull();
                assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
                boolean picture = worksheet.blocks().stream().anyMatch(Block.Picture.class::isInstance);
                assertThat(pdf.images()).isLessThanOrEqualTo(picture ? 1 : 0);
            }
        }
    }

    @Test
    void aLongAnswerRunsOnOverPagesWithoutLosingAWord() {
        Worksheet worksheet = CONTENT.worksheet("ws.reflection-values").orElseThrow();
        String answer = Stream.iterate(1, i -> i + 1)
            .limit(7_000)
            .map(i -> "woord" + i)
            .reduce(new StringBuilder(), (all, word) -> all.append(word).append(' '), StringBuilder::append)
            .toString();
        assertThat(answer.length()).isGreaterThan(50_000);
        try (Pdf pdf = Pdf.of(filled(worksheet, "importance", answer))) {
            assertThat(pdf.pages()).isGreaterThan(10);
            assertThat(Pattern.compile("woord(\\d+)").matcher(pdf.text()).results().map(found -> found.group(1)))
                .containsExactlyElementsOf(Stream.iterate(1, i -> i + 1).limit(7_000).map(String::valueOf).toList());
        }
    }

    @Test
    void aLongAnswerInHalfAPageRunsOnToo() {
        Worksheet worksheet = CONTENT.worksheet("ws.reflection-values").orElseThrow();
        Block half = worksheet.blocks().stream().filter(b -> b.place() == Block.Place.LEFT).findFirst().orElseThrow();
        String answer = "Begin. " + "En toen gebeurde er nog iets. ".repeat(100) + "Einde.";
        try (Pdf pdf = Pdf.of(filled(worksheet, half.id(), answer))) {
            assertThat(pdf.text()).contains("Begin.", "Einde.");
            assertThat(pdf.pages()).isBetween(2, 8);
        }
    }

    @Test
    void aPromptNeverPartsFromItsFirstTwoLines() {
        Worksheet worksheet = CONTENT.worksheet("ws.reflection-values").orElseThrow();
        String last = worksheet.blocks().getLast().prompts().getFirst().text();
        String start = last.substring(0, 20);
        for (int lines = 4; lines < 24; lines++) {
            Sheet sheet = Sheet.of(worksheet.id(), AnswerEverything.DAY, AnswerEverything.NOW)
                .withAnswer("importance", Answer.Text.of("regel\n".repeat(lines)), AnswerEverything.NOW)
                .withAnswer(worksheet.blocks().getLast().id(), Answer.Text.of("Qeen\nQtwee\nQdrie"),
                        AnswerEverything.NOW);
            try (Pdf pdf = Pdf.of(PRESS.filled(workbook(worksheet), List.of(sheet), PaperSize.A4, TODAY))) {
                for (int page = 0; page < pdf.pages(); page++) {
                    if (pdf.text(page).contains(start)) {
                        assertThat(pdf.text(page)).contains("Qeen", "Qtwee");
                    }
                }
            }
        }
    }

    @Test
    void theFirstReflectionFitsOnOneBlankPage() {
        try (Pdf pdf = Pdf.of(PRESS.blank("ws.reflection-values", PaperSize.A4, TODAY))) {
            assertThat(pdf.pages()).isEqualTo(1);
        }
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThatThrownBy(
                () -> PRESS.filled(workbook(CONTENT.worksheets().getFirst()), List.of(), PaperSize.A4, TODAY))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalSheetsEachStartOnAPageOfTheirOwnShape() {
        List<AnswerEverything> all = CONTENT.worksheets().stream().map(AnswerEverything::on).toList();
        Workbook workbook = all.getFirst().workbook();
        List<Sheet> sheets = all.stream().map(AnswerEverything::sheet).toList();
        try (Pdf pdf = Pdf.of(PRESS.filled(workbook, sheets, PaperSize.A4, TODAY))) {
            for (AnswerEverything each : all) {
                String title = each.worksheet().title() + ", Samira Haddad";
                List<Integer> pages = Stream.iterate(0, i -> i + 1)
                    .limit(pdf.pages())
                    .filter(page -> pdf.text(page).contains(title))
                    .toList();
                assertThat(pages).isNotEmpty();
                assertThat(pages).allSatisfy(page -> assertThat(pdf.width(page) > pdf.height(page))
                    .isEqualTo(each.worksheet().landscape()));
            }
        }
    }

    private static byte[] filled(Worksheet worksheet, String block, String answer) {
        Sheet sheet = Sheet.of(worksheet.id(), AnswerEverything.DAY, AnswerEverything.NOW)
            .withAnswer(block, Answer.Text.of(answer), AnswerEverything.NOW);
        return PRESS.filled(workbook(worksheet), List.of(sheet), PaperSize.A4, TODAY);
    }

    private static Workbook workbook(Worksheet worksheet) {
        return AnswerEverything.on(worksheet).workbook();
    }

    private static List<Block> shown(AnswerEverything all) {
        return all.worksheet().blocks().stream().filter(block -> block.shows(all.sheet())).toList();
    }

    /** What stands on paper for a prompt: the two statements of a row stand apart. */
    private static List<String> pieces(Prompt prompt, String months) {
        return List.of(prompt.text().replace("{months}", months).split(" \u2013 "));
    }

    private static Stream<Prompt> prompts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.prompts().stream());
    }

    /**
     * What is asked once on a sheet: not the words of options and columns, not what is asked about each person, and not
     * what several variants ask in the same words.
     */
    private static Stream<Prompt> questions(List<Block> blocks) {
        List<Prompt> asked = blocks.stream().flatMap(block -> switch (block) {
            case Block.Choice choice -> Stream.of(choice.prompt());
            case Block.Poles poles -> Stream.of(poles.prompt());
            case Block.Board board -> Stream.of(board.prompt());
            case Block.People people -> Stream.of(people.prompt());
            default -> block.prompts().stream();
        }).toList();
        return asked.stream().filter(one -> asked.stream().filter(each -> each.text().equals(one.text())).count() == 1);
    }

    /** Forms to hand out follow a blank sheet, one page each; a poster lies on its side whatever the sheet does. */
    private static boolean lying(Worksheet worksheet, Pdf pdf, int page) {
        List<Block.Handout.Form> forms = worksheet.blocks()
            .stream()
            .filter(Block.Handout.class::isInstance)
            .map(block -> ((Block.Handout) block).form())
            .toList();
        int form = page - (pdf.pages() - forms.size());
        return form < 0 ? worksheet.landscape() : forms.get(form) == Block.Handout.Form.WALL;
    }

    private static String text(byte[] bytes) {
        try (Pdf pdf = Pdf.of(bytes)) {
            return pdf.text();
        }
    }
}

package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Prompt;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.BadInput;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Far too much, and nothing at all: on paper it is all there, within the margins. */
class BadInputPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content CONTENT = Content.load();
    private static final Press PRESS = new Press(CONTENT);
    private static final double MARGIN = 20;

    static List<Worksheet> worksheets() {
        return CONTENT.worksheets();
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void anEmptySheetAsksEverythingThatShows(Worksheet worksheet) {
        Sheet empty = Sheet.of(worksheet.id(), BadInput.DAY, BadInput.NOW);
        try (Pdf pdf = print(empty, "")) {
            Stream<Block> shown = worksheet.blocks().stream().filter(block -> block.shows(empty));
            assertThat(shown.flatMap(block -> block.prompts().stream()).map(Prompt::text))
                .allSatisfy(text -> assertThat(pdf.text()).contains(text.replace("{months}", "3").split(" – ")));
        }
    }

    @Test
    void twoHundredTalentsStandInColumns() {
        try (Pdf pdf = print(BadInput.talents(200), "talents-200")) {
            assertThat(numbers(pdf, "Talent (\\d+)"))
                .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
            assertThat(pdf.pages()).isLessThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 300})
    void everyMomentOfALineHasItsCard(int moments) {
        try (Pdf pdf = print(BadInput.line(moments), "line-" + moments)) {
            assertThat(numbers(pdf, "Moment (\\d+)")).containsAll(IntStream.range(0, moments).boxed().toList());
            assertThat(pdf.pages()).isLessThanOrEqualTo(2 + moments / 10);
        }
    }

    @Test
    void momentsAtOnePlaceEachHaveTheirCard() {
        try (Pdf pdf = print(BadInput.twoAtOnePlace(), "line-one-place")) {
            assertThat(pdf.text()).contains("Onder", "Boven");
        }
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void whatIsLeftWithoutTheWorksheetIsPrinted(Worksheet worksheet) {
        AnswerEverything all = AnswerEverything.on(worksheet);
        Sheet known = all.sheet();
        Sheet unknown = new Sheet(known.id(), "ws.gone", "Marit", known.date(), "Het rooster", known.changed(),
                known.answers(), Extras.NONE);
        try (Pdf pdf = print(all.workbook().with(unknown), unknown, "gone-" + worksheet.id().substring(3))) {
            assertThat(pdf.text()).contains("Een werkblad van eerder", "Marit", "Het rooster", "12 november 2026");
            assertThat(all.allWords().filter(word -> word.startsWith("Q")))
                .allSatisfy(word -> assertThat(pdf.text()).contains(word));
        }
    }

    @Test
    void aLongAnswerIsPrintedWithoutItsWorksheetToo() {
        Sheet sheet = Sheet.of("ws.gone", BadInput.DAY, BadInput.NOW)
            .withAnswer("a", Answer.Text.of(BadInput.words()), BadInput.NOW);
        try (Pdf pdf = print(sheet, "gone-essay")) {
            assertThat(numbers(pdf, "woord(\\d+)"))
                .containsExactlyElementsOf(IntStream.range(0, 6_000).boxed().toList());
        }
    }

    private static List<Integer> numbers(Pdf pdf, String pattern) {
        return Pattern.compile(pattern)
            .matcher(pdf.text())
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .toList();
    }

    private static Pdf print(Sheet sheet, String name) {
        return print(BadInput.workbook(sheet), sheet, name);
    }

    /** Prints a sheet, keeps the PDF to be looked at, and sees to it that nothing stands outside the margins. */
    private static Pdf print(Workbook workbook, Sheet sheet, String name) {
        byte[] bytes = PRESS.filled(workbook, List.of(sheet), PaperSize.A4, TODAY);
        if (!name.isEmpty()) {
            keep(Path.of("target", "pictures", "bad-" + name + ".pdf"), bytes);
        }
        Pdf pdf = Pdf.of(bytes);
        assertThat(pdf.outside(MARGIN)).isEmpty();
        return pdf;
    }

    private static void keep(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

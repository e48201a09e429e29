package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.Instruments;
import nl.bloei.testing.TestDesk;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** The drawn instruments on paper. */
@Execution(ExecutionMode.CONCURRENT)
class InstrumentsPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** The white around a page, in points. */
    private static final double MARGIN = 36;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ws.test-poles", "ws.test-scale", "ws.test-board"})
    void everythingThatWasAnsweredStandsOnPaper(String id) {
        Content content = Instruments.content(folder);
        Worksheet worksheet = content.worksheet(id).orElseThrow();
        var all = AnswerEverything.on(worksheet);
        byte[] pdf = new Press(content).filled(all.workbook(), List.of(all.sheet()), PaperSize.A4, TODAY);
        picture(pdf, "paper-" + id.substring(3));

        assertThat(all.allWords()).allSatisfy(word -> assertThat(text(pdf)).contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws.test-poles", "ws.test-scale", "ws.test-board"})
    void blankPaperFitsOnOnePage(String id) {
        Content content = Instruments.content(folder);
        byte[] pdf = new Press(content).blank(id, PaperSize.A4, TODAY);
        picture(pdf, "paper-blank-" + id.substring(3));

        try (Pdf read = Pdf.of(pdf)) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.text()).contains(content.worksheet(id).orElseThrow().opening());
        }
    }

    @Test
    void theMarksOfEarlierDaysStandOnTheLineWithTheirDay() {
        Workbook sample = TestDesk.sample(folder);
        List<Sheet> sheets = sample.sheetsOf("ws.scale-question");
        byte[] pdf = new Press(Content.load()).filled(sample, List.of(sheets.getLast()), PaperSize.A4, TODAY);
        picture(pdf, "paper-scale-earlier");

        assertThat(sheets).hasSize(3);
        assertThat(text(pdf)).contains("5 maart 2026", "18 juni 2026", "12 november 2026: 6,5");
    }

    /** The lines are broken for the letters they are printed in: of every length some would else run off the page. */
    @Test
    void aNoteOfAnyLengthAndHowItWasReachedStayWithinTheMargins() {
        Content content = Content.load();
        var all = AnswerEverything.on(content.worksheet("ws.progress-circle").orElseThrow());
        var answer = all.sheet()
            .answers()
            .entrySet()
            .stream()
            .filter(e -> e.getValue() instanceof Answer.Rings)
            .findFirst();
        String block = answer.orElseThrow().getKey();
        var rings = (Answer.Rings) answer.orElseThrow().getValue();
        Note asked = rings.notes().getFirst();
        List<Note> notes = IntStream.range(0, 30)
            .mapToObj(i -> Note.of("n".repeat(i + 1) + " en dan".repeat(14), Note.Ring.INNER, asked.prompt(), TODAY)
                .reached(TODAY, "m".repeat(i + 1) + " en toen".repeat(12)))
            .toList();
        Sheet sheet = all.sheet().withAnswer(block, rings.withNotes(notes), AnswerEverything.NOW);
        byte[] pdf = new Press(content).filled(all.workbook().with(sheet), List.of(sheet), PaperSize.A4, TODAY);

        try (Pdf read = Pdf.of(pdf)) {
            assertThat(read.outside(MARGIN)).isEmpty();
        }
    }

    private static String text(byte[] pdf) {
        try (Pdf read = Pdf.of(pdf)) {
            return read.text();
        }
    }

    private static void picture(byte[] pdf, String name) {
        try (var pages = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            Files.createDirectories(Path.of("target", "pictures"));
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                BufferedImage image = new org.apache.pdfbox.rendering.PDFRenderer(pages).renderImage(page, 1.4f);
                ImageIO.write(image, "png", Path.of("target", "pictures", name + "-" + page + ".png").toFile());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

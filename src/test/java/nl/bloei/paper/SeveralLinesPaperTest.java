package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

import nl.bloei.content.Content;
import nl.bloei.testing.SeveralLines;
import nl.bloei.testing.TestDesk;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.TimeMark;
import nl.bloei.workbook.Workbook;

/** Several lines in one drawing, printed. */
@Execution(ExecutionMode.CONCURRENT)
class SeveralLinesPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Press PRESS = new Press(Content.load());

    @TempDir
    Path folder;

    @Test
    void everyLineThatShowsStandsOnPaperWithItsNameAndItsCards() throws IOException {
        Workbook workbook = SeveralLines.in(TestDesk.sample(folder));
        String text = print(workbook, "paper-several-lines");

        assertThat(text).contains("Werk", "Energie", "Relaties", "Kort slapen", "Oude vrienden", "verhuizing",
                "Oude team", "Nieuwe team");
        assertThat(text.indexOf("Energie")).as("at the end of its line, and over its cards")
            .isLessThan(text.lastIndexOf("Energie"));
    }

    @Test
    void aHiddenLineIsNotPrinted() throws IOException {
        Workbook workbook = SeveralLines.in(TestDesk.sample(folder));
        Answer.Line line = line(workbook);
        var hidden = line.strands().front().withShown(false);
        String text = print(with(workbook, line.withStrands(line.strands().with(hidden))), "paper-line-hidden");

        assertThat(text).contains("Energie", "Kort slapen", "Relaties").doesNotContain("Voorleesfestival");
    }

    @Test
    void wordsAlongTheTimeAxisThatHadNoRoomAreWrittenOut() throws IOException {
        Workbook workbook = SeveralLines.in(TestDesk.sample(folder));
        Answer.Line line = line(workbook);
        var day = line.axis().marks().getFirst();
        List<TimeMark> three = List.of(day, TimeMark.on(day.day()).withWord("nieuwe sleutels"),
                TimeMark.on(day.day()).withWord("eerste nacht in een ander huis"));
        String text = print(with(workbook, line.withAxis(line.axis().withMarks(three))), "paper-line-words");

        assertThat(text).contains("verhuizing", "nieuwe sleutels", "6 juli 2026: eerste nacht in een ander huis");
    }

    private static Answer.Line line(Workbook workbook) {
        return sheet(workbook).answer("line", Answer.Line.class).orElseThrow();
    }

    private static Sheet sheet(Workbook workbook) {
        return workbook.sheetsOf("ws.history-line").getLast();
    }

    private static Workbook with(Workbook workbook, Answer.Line line) {
        Sheet sheet = sheet(workbook);
        return workbook.with(sheet.withAnswer("line", line, sheet.changed()));
    }

    private static String print(Workbook workbook, String name) throws IOException {
        byte[] pdf = PRESS.filled(workbook, List.of(sheet(workbook)), PaperSize.A4, TODAY);
        try (var pages = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            Files.createDirectories(Path.of("target", "pictures"));
            BufferedImage image = new org.apache.pdfbox.rendering.PDFRenderer(pages).renderImage(0, 1.4f);
            ImageIO.write(image, "png", Path.of("target", "pictures", name + ".png").toFile());
        }
        try (Pdf read = Pdf.of(pdf)) {
            return read.text();
        }
    }
}

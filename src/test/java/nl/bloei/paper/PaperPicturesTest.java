package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.testing.AnswerEverything;

/** Leaves every worksheet as a PDF in {@code target/pictures}, filled in and blank, to be looked at. */
class PaperPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content CONTENT = Content.load();
    private static final Press PRESS = new Press(CONTENT);
    private static final Path PICTURES = Path.of("target", "pictures");

    static List<Worksheet> worksheets() {
        return CONTENT.worksheets();
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void noPageOfAWorksheetIsEmpty(Worksheet worksheet) throws IOException {
        var all = AnswerEverything.on(worksheet);
        Files.createDirectories(PICTURES);
        String name = "paper-" + worksheet.id().substring("ws.".length());
        look(name + "-blank.pdf", PRESS.blank(worksheet.id(), PaperSize.A4, TODAY));
        look(name + "-filled.pdf", PRESS.filled(all.workbook(), List.of(all.sheet()), PaperSize.A4, TODAY));
    }

    private static void look(String file, byte[] bytes) throws IOException {
        Files.write(PICTURES.resolve(file), bytes);
        try (Pdf pdf = Pdf.of(bytes)) {
            for (int page = 0; page < pdf.pages(); page++) {
                assertThat(pdf.text(page).length()).as(file + " page " + (page + 1)).isGreaterThan(90);
            }
        }
    }
}

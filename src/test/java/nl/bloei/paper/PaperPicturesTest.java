package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.workbook.Workbook;

/** Leaves every worksheet, filled in and blank, and every sample as a PDF in {@code target/pictures}, to be looked at. */
@Execution(ExecutionMode.CONCURRENT)
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

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds", "samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noPageOfASampleIsEmpty(Path file) throws Exception {
        Workbook workbook = WorkbookFile.read(file);
        Files.createDirectories(PICTURES);
        String name = String.valueOf(file.getFileName()).replace(".werkboek.json", ".pdf");
        look("paper-sample-" + name, PRESS.filled(workbook, workbook.sheets(), PaperSize.A4, TODAY));
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

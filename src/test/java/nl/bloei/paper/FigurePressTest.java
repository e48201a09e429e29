package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.content.Prose;
import nl.bloei.content.ReadingPage;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.FigureSeeds;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Sheet;

/** Figures on paper are vectors with words that can be searched. */
@Execution(ExecutionMode.CONCURRENT)
class FigurePressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private static Path folder;
    private static Content content;
    private static Press press;

    @BeforeAll
    static void load() {
        content = FigureSeeds.load(folder);
        press = new Press(content);
    }

    @Test
    void aFigureShowsWhatWasWrittenElsewhereOnTheSheet() throws IOException {
        Sheet sheet = Sheet.of(FigureSeeds.WORKSHEET, AnswerEverything.DAY, AnswerEverything.NOW)
            .withAnswer("importance", Answer.Text.of("Samen zien waar het schuurt"), AnswerEverything.NOW)
            .withAnswer("values", Answer.Items.of(List.of(Item.of("rust"), Item.of("eerlijkheid"))),
                    AnswerEverything.NOW);
        var workbook = AnswerEverything.on(content.worksheet(FigureSeeds.WORKSHEET).orElseThrow()).workbook();
        byte[] bytes = press.filled(workbook, List.of(sheet), PaperSize.A4, TODAY);
        keep("figure-sheet", bytes);
        try (Pdf pdf = Pdf.of(bytes)) {
            assertThat(pdf.text()).contains("Wat elkaar in evenwicht houdt", "Waar het om gaat", "Mooiste", "Kern",
                    "rust, eerlijkheid");
            assertThat(pdf.text().split("Samen zien waar het schuurt", -1)).as("in the figure and as an answer")
                .hasSize(3);
            assertThat(pdf.images()).isZero();
            assertThat(pdf.tagged()).isTrue();
        }
    }

    @Test
    void aBlankSheetHasTheEmptyFigure() throws IOException {
        byte[] bytes = press.blank(FigureSeeds.WORKSHEET, PaperSize.A4, TODAY);
        keep("figure-blank", bytes);
        try (Pdf pdf = Pdf.of(bytes)) {
            assertThat(pdf.text()).contains("Waar het om gaat", "Mooiste", "Kern");
            assertThat(pdf.images()).isZero();
        }
    }

    @Test
    void aReadingPageTellsAllThatItsFiguresTell() throws IOException {
        ReadingPage page = content.reading(FigureSeeds.PAGE).orElseThrow();
        byte[] bytes = press.reading(FigureSeeds.PAGE, PaperSize.A4, TODAY);
        keep("figure-reading", bytes);
        try (Pdf pdf = Pdf.of(bytes)) {
            String text = pdf.text();
            assertThat(text).contains(page.title(), "Carol Dweck", "22 november 2026", "Bladzijde 1/");
            assertThat(page.body().stream().filter(Prose.Figure.class::isInstance).map(Prose.Figure.class::cast))
                .hasSize(3)
                .allSatisfy(figure -> {
                    assertThat(text).contains(figure.caption());
                    assertThat(figure.spots())
                        .allSatisfy(spot -> assertThat(text).contains(spot.label() + ": " + spot.text()));
                });
            assertThat(pdf.images()).isZero();
            assertThat(pdf.language()).isEqualTo("nl");
            assertThat(pdf.tagged()).isTrue();
            assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
            assertThat(pdf.information().getTitle()).isEqualTo(page.title());
        }
    }

    @Test
    void everyReadingPageOfTheBookCanBePrinted() {
        assertThat(content.readings()).isNotEmpty().allSatisfy(page -> {
            try (Pdf pdf = Pdf.of(press.reading(page.id(), PaperSize.LETTER, TODAY))) {
                assertThat(pdf.text()).contains(page.title());
            }
        });
        assertThatThrownBy(() -> press.reading("theory.later", PaperSize.A4, TODAY))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(name + ".pdf"), pdf);
    }
}

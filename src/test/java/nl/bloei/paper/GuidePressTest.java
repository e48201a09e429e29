package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import nl.bloei.content.Content;
import nl.bloei.content.Guide;
import nl.bloei.content.Worksheet;

/** The conversation navigator on paper: the four cells with their moves, to take along. */
class GuidePressTest {
    private static final String NAVIGATOR = "da.conversation-nav";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Content CONTENT = Content.load();
    private static final Press PRESS = new Press(CONTENT);

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void onePageHoldsAllThatTheScreenTells(PaperSize size) throws IOException {
        Guide guide = CONTENT.guide(NAVIGATOR).orElseThrow();
        var roads = (Guide.Crossroads) guide.body();
        byte[] bytes = PRESS.guide(NAVIGATOR, size, TODAY);
        keep("navigator-" + size, bytes);

        try (Pdf pdf = Pdf.of(bytes)) {
            String text = pdf.text().replace("- ", "-"); // A line may end after a hyphen.
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(text).contains(guide.title(), guide.opening(), guide.attribution(), "22 november 2026",
                    "Bladzijde 1/1");
            assertThat(roads.axes()).allSatisfy(axis -> assertThat(text).contains(axis.title()));
            assertThat(roads.cells()).allSatisfy(cell -> assertThat(text).contains(cell.title(), cell.signal()));
            assertThat(roads.moves()).allSatisfy(move -> {
                assertThat(text).contains(move.title(), move.text());
                assertThat(move.links()).extracting(Worksheet.Link::to)
                    .allSatisfy(to -> assertThat(text).contains(CONTENT.title(to)));
            });
            assertThat(pdf.images()).isZero();
            assertThat(pdf.tagged()).isTrue();
            assertThat(pdf.information().getTitle()).isEqualTo(guide.title());
        }
    }

    @Test
    void whatOneChoosesInTheOtherAidsIsNotForPaper() {
        assertThat(CONTENT.guides()).filteredOn(guide -> !guide.printable())
            .hasSize(6)
            .allSatisfy(guide -> assertThatThrownBy(() -> PRESS.guide(guide.id(), PaperSize.A4, TODAY))
                .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> PRESS.guide("da.later", PaperSize.A4, TODAY))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(name + ".pdf"), pdf);
    }
}

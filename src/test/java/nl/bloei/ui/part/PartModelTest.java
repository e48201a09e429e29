package nl.bloei.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.content.Part;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

class PartModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Content CONTENT = Content.load();

    @Test
    void listsTheSheetsOfAWorksheetByDayTheLatestFirst() {
        Workbook workbook = about(About.Kind.SELF)
            .with(Sheet.of("ws.history-line", LocalDate.of(2025, 2, 10), Instant.EPOCH))
            .with(Sheet.of("ws.history-line", TODAY, Instant.EPOCH));

        assertThat(card(workbook).sheets()).extracting(PartModel.Used::day)
            .containsExactly("vandaag",
                    "10 februari 2025");
    }

    @Test
    void saysWhyAWorksheetCannotBeBegunInThisKindOfWorkbook() {
        assertThat(card(about(About.Kind.SELF)).elsewhere()).isEmpty();
        assertThat(card(about(About.Kind.TEAM)).elsewhere())
            .isEqualTo("Dit werkblad is voor een werkboek over één persoon.");
    }

    private static PartModel.Card card(Workbook workbook) {
        List<PartModel.Card> cards = new PartModel(CONTENT, Part.LOOKING_BACK, workbook, TODAY).cards();
        return cards.stream().filter(c -> c.worksheet().id().equals("ws.history-line")).findFirst().orElseThrow();
    }

    private static Workbook about(About.Kind kind) {
        return Workbook.of("x", About.of(kind, "x", About.Cover.TEAL), Instant.EPOCH);
    }
}

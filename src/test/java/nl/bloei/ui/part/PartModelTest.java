package nl.bloei.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.content.Chapter;
import nl.bloei.content.Content;
import nl.bloei.content.Part;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Worksheet;
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

        PartModel.Card card = model(Part.LOOKING_BACK, workbook).group("terugkijkers")
            .cards()
            .stream()
            .filter(c -> c.worksheet().id().equals("ws.history-line"))
            .findFirst()
            .orElseThrow();

        assertThat(card.elsewhere()).isEmpty();
        assertThat(card.sheets()).extracting(PartModel.Used::day).containsExactly("vandaag", "10 februari 2025");
    }

    @Test
    void saysWhyAWorksheetCannotBeBegunInThisKindOfWorkbookAndPutsItApart() {
        PartModel model = model(Part.LOOKING_BACK, about(About.Kind.TEAM));

        assertThat(model.group("terugkijkers").cards()).extracting(c -> c.worksheet().id())
            .doesNotContain("ws.history-line");
        assertThat(model.quiet()).filteredOn(c -> c.worksheet().id().equals("ws.history-line"))
            .extracting(PartModel.Card::elsewhere)
            .containsExactly("Dit werkblad is voor een werkboek over één persoon.");
    }

    @Test
    void keepsAWorksheetWithSheetsInItsPlaceEvenIfNoneCanBeBegun() {
        Workbook workbook = about(About.Kind.TEAM).with(Sheet.of("ws.history-line", TODAY, Instant.EPOCH));

        PartModel model = model(Part.LOOKING_BACK, workbook);

        assertThat(model.group("terugkijkers").cards()).extracting(c -> c.worksheet().id())
            .contains("ws.history-line");
        assertThat(model.quiet()).extracting(c -> c.worksheet().id()).doesNotContain("ws.history-line");
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryWorksheetAndPageOfAPartInOnePlace(Part part) {
        for (About.Kind kind : About.Kind.values()) {
            PartModel model = model(part, about(kind));
            var sheets = new ArrayList<String>();
            var pages = new ArrayList<>(model.readings());
            Stream<String> groups = Stream.concat(CONTENT.chapter(part).sections().stream().map(Chapter.Section::id),
                    Stream.of(""));
            for (PartModel.Group group : groups.map(model::group).toList()) {
                group.cards().forEach(c -> sheets.add(c.worksheet().id()));
                pages.addAll(group.readings());
            }
            model.quiet().forEach(c -> sheets.add(c.worksheet().id()));

            assertThat(sheets).containsExactlyInAnyOrderElementsOf(ids(part));
            assertThat(pages).extracting(ReadingPage::id)
                .containsExactlyInAnyOrderElementsOf(
                        CONTENT.readings(part).stream().map(ReadingPage::id).toList());
        }
    }

    private static List<String> ids(Part part) {
        return CONTENT.worksheets(part).stream().map(Worksheet::id).toList();
    }

    private static PartModel model(Part part, Workbook workbook) {
        return new PartModel(CONTENT, part, workbook, TODAY);
    }

    private static Workbook about(About.Kind kind) {
        return Workbook.of("x", About.of(kind, "x", About.Cover.TEAL), Instant.EPOCH);
    }
}

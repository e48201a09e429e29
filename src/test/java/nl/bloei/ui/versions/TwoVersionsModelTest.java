package nl.bloei.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.insight.TwoVersions.Side;
import nl.bloei.ui.compare.CompareWords;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What one chooses of two versions. */
class TwoVersionsModelTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Content CONTENT = Content.load();
    private static final VersionWords WORDS = new VersionWords(CONTENT, LocalDate.of(2026, 11, 22), ZoneOffset.UTC);
    private static final Workbook EMPTY = Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), NOW);
    private static final Sheet SHEET = Sheet.of("ws.reflection-values", LocalDate.of(2026, 11, 20), NOW);
    private static final Sheet OLD = Sheet.of("ws.no-longer-there", LocalDate.of(2026, 11, 20), NOW);
    private static final String BLOCK = CONTENT.worksheet(SHEET.worksheet())
        .orElseThrow()
        .blocks()
        .stream()
        .filter(each -> each instanceof Block.Question)
        .findFirst()
        .orElseThrow()
        .id();

    @Test
    void onlyWhatDiffersIsAskedTheCoverFirstAndTheLaterSheetIsUsual() {
        Workbook here = EMPTY.with(written(SHEET, BLOCK, "hier", 0)).with(OLD);
        Workbook there = EMPTY.withTitle("Noortje").with(written(SHEET, BLOCK, "daar", 60)).with(OLD);
        var model = new TwoVersionsModel(WORDS, here, there);

        assertThat(model.choices()).extracting(TwoVersionsModel.Choice::title)
            .containsExactly("De kaft", "Reflectie 1");
        assertThat(model.choices()).extracting(TwoVersionsModel.Choice::side).containsExactly(Side.HERE, Side.THERE);
        assertThat(model.choices().getLast().here().fact())
            .isEqualTo("Laatst veranderd vandaag om 12.00 uur, één woord");
        assertThat(model.merged().title()).isEqualTo("Noor");
        assertThat(model.merged().sheet(SHEET.id())).isEqualTo(there.sheet(SHEET.id()));

        model.choose(TwoVersionsModel.COVER, Side.THERE);
        model.choose(SHEET.id(), Side.HERE);
        assertThat(model.merged().title()).isEqualTo("Noortje");
        assertThat(model.merged().sheet(SHEET.id())).isEqualTo(here.sheet(SHEET.id()));
    }

    @Test
    void whatIsChosenStaysChosenWhileTheOpenWorkbookChanges() {
        Workbook there = EMPTY.with(written(SHEET, BLOCK, "daar", 60));
        var model = new TwoVersionsModel(WORDS, EMPTY.with(written(SHEET, BLOCK, "hier", 0)), there);
        model.choose(SHEET.id(), Side.HERE);
        model.follow(EMPTY.with(written(SHEET, BLOCK, "hier verder", 10)));

        assertThat(model.chosen(SHEET.id())).isEqualTo(Side.HERE);
        assertThat(model.merged().sheet(SHEET.id()).orElseThrow().answer(BLOCK, Answer.Text.class).orElseThrow().text())
            .isEqualTo("hier verder");
        model.follow(there);
        assertThat(model.choices()).isEmpty();
    }

    @Test
    void aSheetThatOneVersionLacksIsTakenOrLeft() {
        var model = new TwoVersionsModel(WORDS, EMPTY, EMPTY.with(written(SHEET, BLOCK, "daar", 0)));
        TwoVersionsModel.Choice choice = model.choices().getFirst();

        assertThat(choice.here().name()).isEqualTo("Zonder dit blad");
        assertThat(choice.there().name()).isEqualTo("Met dit blad");
        assertThat(choice.side()).isEqualTo(Side.THERE);
        model.choose(choice.key(), Side.HERE);
        assertThat(model.merged().sheets()).isEmpty();
    }

    @Test
    void whatDiffersWithinASheetIsShownQuestionByQuestion() {
        Workbook here = EMPTY.with(written(SHEET, BLOCK, "hier", 0)).with(written(OLD, "q", "van toen", 0));
        Workbook there = EMPTY.with(written(SHEET, BLOCK, "daar", 0).withSubject("het jaar", NOW))
            .with(written(OLD, "q", "van later", 0));
        var model = new TwoVersionsModel(WORDS, here, there);

        assertThat(model.compared(SHEET.id())).extracting(row -> words(row.here()) + "|" + words(row.there()))
            .containsExactly("|het jaar", "hier|daar");
        assertThat(model.compared(OLD.id())).singleElement()
            .satisfies(row -> assertThat(words(row.here()) + "|" + words(row.there())).isEqualTo("van toen|van later"));
    }

    @Test
    void theCoversAreComparedWordByWord() {
        var about = EMPTY.about().withRole("Docent");
        var model = new TwoVersionsModel(WORDS, EMPTY, EMPTY.withTitle("Noortje").withAbout(about));

        assertThat(model.compared(TwoVersionsModel.COVER)).extracting(Compared::prompt).containsExactly("Titel", "Rol");
    }

    private static String words(Compared.Cell cell) {
        return String.join(" ", cell.lines().stream().map(CompareWords.Line::text).toList());
    }

    private static Sheet written(Sheet sheet, String block, String text, int later) {
        return sheet.withAnswer(block, Answer.Text.of(text), NOW.plusSeconds(later));
    }
}

package nl.bloei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Part;
import nl.bloei.content.Worksheet;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

class OverviewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Content CONTENT = Content.load();
    private final Workbook empty = Workbook.of("Ik", About.of(About.Kind.SELF, "", About.Cover.PLUM), at(1));

    @Test
    void anEmptyWorkbookOffersThePartsAndClaimsNothing() {
        OverviewModel model = model(empty);

        assertThat(model.step()).isEmpty();
        assertThat(model.recent()).isEmpty();
        assertThat(model.parts()).allMatch(card -> card.usedWords().isEmpty());
    }

    @Test
    void countsWorksheetsThatWereUsedOnceHoweverOftenTheyWere() {
        Sheet line = line("Klimmen");
        Workbook workbook = empty.with(line).with(line.again(TODAY, at(3)));

        OverviewModel.PartCard card = model(workbook).parts()
            .stream()
            .filter(c -> c.chapter().part() == Part.LOOKING_BACK)
            .findFirst()
            .orElseThrow();

        assertThat(card.usedWords()).isEqualTo("1 werkblad gebruikt");
    }

    @Test
    void theSoonestStepThatIsNotDoneIsTheNextOne() {
        Sheet one = circle("Vaker delegeren");
        Sheet two = circle("Rust houden");
        Step later = step(one, "Later").withDue(TODAY.plusDays(20));
        Step sooner = step(two, "Eerder").withDue(TODAY.plusDays(12));
        Workbook workbook = empty.with(one).with(two).with(later).with(sooner);

        OverviewModel.NextStep next = model(workbook).step().orElseThrow();

        assertThat(next.text()).isEqualTo("Eerder");
        assertThat(next.due()).isEqualTo("Vóór dinsdag 1 december");
        assertThat(next.origin()).isEqualTo("Uit: Progressiecirkel");
        assertThat(next.sheet()).isEqualTo(two.id());
    }

    @Test
    void sheetsOfUnknownWorksheetsAreListedApartTheLatestDayFirst() {
        Sheet old = Sheet.of("ws.gone", TODAY.minusDays(9), at(5)).withAnswer("a", Answer.Text.of("Vroeger"), at(5));
        Sheet later = Sheet.of("ws.gone", TODAY.minusDays(2), at(4)).withAnswer("a", Answer.Text.of("Later"), at(4));
        Sheet nothing = Sheet.of("ws.gone", TODAY, at(4));

        OverviewModel model = model(empty.with(old).with(later).with(nothing).with(line("Klimmen")));

        assertThat(model.archived()).extracting(OverviewModel.Recent::summary).containsExactly("Later", "Vroeger");
        assertThat(model.recent()).hasSize(1);
    }

    @Test
    void aStepOfASheetThatIsGoneLeadsNowhere() {
        Sheet gone = circle("Vaker delegeren");

        OverviewModel.NextStep next = model(empty.with(step(gone, "Bel Samira"))).step().orElseThrow();

        assertThat(next.text()).isEqualTo("Bel Samira");
        assertThat(next.sheet()).isEmpty();
    }

    @Test
    void aStepWithoutWordsShowsTheGoalItWorksTowards() {
        Sheet sheet = circle("Vaker delegeren");

        OverviewModel.NextStep next = model(empty.with(sheet).with(step(sheet, ""))).step().orElseThrow();

        assertThat(next.text()).isEqualTo("Vaker delegeren");
        assertThat(next.due()).isEmpty();
    }

    @Test
    void theLastSheetComesFirstAndSaysWhatStandsOnIt() {
        Workbook workbook = empty.with(line("Klimmen"))
            .with(circle("Rust"))
            .with(Sheet.of("ws.reflection-values", TODAY, at(9)));

        assertThat(model(workbook).recent()).extracting(OverviewModel.Recent::title, OverviewModel.Recent::summary)
            .containsExactly(Tuple.tuple("Reflectie 1", "Net begonnen"),
                    Tuple.tuple("Progressiecirkel", "0 bereikt, 1 te gaan"),
                    Tuple.tuple("Historielijn", "Eén moment op de lijn"));
    }

    private static OverviewModel model(Workbook workbook) {
        return new OverviewModel(CONTENT, workbook, TODAY, ZoneOffset.UTC);
    }

    private static Sheet line(String... talents) {
        LinePoint point = LinePoint.moment(TODAY.atStartOfDay(), .5)
            .withTalents(List.of(talents).stream().map(Item::of).toList());
        return Sheet.of("ws.history-line", TODAY, at(2))
            .withAnswer(block("ws.history-line", Block.HistoryLine.class),
                    Answer.Line.of(Period.yearTo(TODAY)).with(point), at(2));
    }

    private static Sheet circle(String goal) {
        Note note = Note.of(goal, Note.Ring.OUTER, "", TODAY);
        return Sheet.of("ws.progress-circle", TODAY, at(4))
            .withAnswer(
                    block("ws.progress-circle", Block.Rings.class), Answer.Rings.empty().with(note), at(4));
    }

    private static Step step(Sheet sheet, String text) {
        String block = block("ws.progress-circle", Block.Rings.class);
        String note = sheet.answer(block, Answer.Rings.class).orElseThrow().notes().getFirst().id();
        return new Step("s" + sheet.id(), text, new Source(sheet.id(), block, note), null, "", null, "", Extras.NONE);
    }

    private static String block(String worksheet, Class<? extends Block> kind) {
        return CONTENT.worksheet(worksheet)
            .map(Worksheet::blocks)
            .orElseThrow()
            .stream()
            .filter(kind::isInstance)
            .findFirst()
            .orElseThrow()
            .id();
    }

    private static Instant at(int hour) {
        return TODAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}

package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

class RedThreadTest {
    private static final Content CONTENT = Content.load();
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 2);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 12);
    private static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");

    @Test
    void theSameWordsStandOnceWithEveryPlaceTheyCameFromTheLatestFirst() {
        Sheet spring = values(SPRING, "Creëren", "Overzicht").withSubject("Het jaargesprek", NOW);
        Sheet autumn = values(AUTUMN, "creeren ", "Luisteren");

        List<RedThread.Entry> talents = thread(workbook(spring, autumn)).of(Block.Role.TALENT);

        assertThat(talents).extracting(RedThread.Entry::text).containsExactly("creeren", "Luisteren", "Overzicht");
        assertThat(talents.getFirst().origins()).extracting(Origin::sheet).containsExactly(autumn.id(), spring.id());
        Origin origin = talents.getFirst().origins().getLast();
        assertThat(origin.title()).isEqualTo(CONTENT.worksheet("ws.reflection-values").orElseThrow().title());
        assertThat(origin.day()).isEqualTo(SPRING);
        assertThat(origin.subject()).isEqualTo("Het jaargesprek");
        assertThat(origin.block()).isEqualTo("talents");
    }

    @Test
    void linesRingsAndStepsGiveTheirMomentsGoalsAndSteps() {
        Sheet line = Sheet.of("ws.history-line", AUTUMN, NOW)
            .withAnswer("line",
                    Answer.Line.of(Period.yearTo(AUTUMN))
                        .with(moment(0.6, "Voorleesfestival", "Aansteken"))
                        .with(moment(-0.6, "Verbouwing", "Kalm blijven")),
                    NOW);
        var wanted = Note.of("Een stilte laten duren", Note.Ring.OUTER, "", AUTUMN);
        Sheet rings = Sheet.of("ws.progress-circle", SPRING, NOW)
            .withAnswer("rings",
                    Answer.Rings.empty().with(wanted).with(Note.of("Vragen stellen", Note.Ring.INNER, "", AUTUMN)),
                    NOW);
        Workbook workbook = workbook(line, rings)
            .with(Step.towards(new Source(rings.id(), "rings", wanted.id())).withText("Tel tot vijf"));

        RedThread thread = thread(workbook);

        assertThat(texts(thread, Block.Role.PEAK)).containsExactly("Voorleesfestival");
        assertThat(texts(thread, Block.Role.TALENT)).containsExactlyInAnyOrder("Aansteken", "Kalm blijven");
        assertThat(texts(thread, Block.Role.GOAL)).containsExactly("Een stilte laten duren");
        assertThat(texts(thread, Block.Role.STEP)).containsExactly("Tel tot vijf");
    }

    @Test
    void cardsOfAPileOfGoalsAreGoals() {
        Sheet sheet = Sheet.of("ws.of-later", AUTUMN, NOW)
            .withAnswer("board", Answer.Board.empty()
                .with(Card.of("Rust in het rooster", "goals", ""))
                .with(Card.of("Baliewerk", "tasks", "")), NOW);

        assertThat(texts(thread(workbook(sheet)), Block.Role.GOAL)).containsExactly("Rust in het rooster");
    }

    @Test
    void whatCameFromADeletedSheetStaysAndSaysSo() {
        Sheet first = values(SPRING, "Overzicht");
        Item item = first.answer("talents", Answer.Items.class).orElseThrow().items().getFirst();
        Sheet second = Sheet.of("ws.history-line", AUTUMN, NOW)
            .withAnswer("talents", Answer.Items.of(List
                .of(new Item("a", "Overzicht", new Source(first.id(), "talents", item.id()), Extras.NONE))), NOW);

        Workbook both = workbook(first, second);
        List<RedThread.Entry> before = thread(both).of(Block.Role.TALENT);
        List<RedThread.Entry> after = thread(both.withoutSheet(first.id())).of(Block.Role.TALENT);

        assertThat(before.getFirst().origins()).extracting(Origin::state)
            .containsExactly(Origin.State.HERE, Origin.State.HERE);
        assertThat(after).hasSize(1);
        assertThat(after.getFirst().origins()).extracting(Origin::state)
            .containsExactly(Origin.State.HERE, Origin.State.GONE);
    }

    @Test
    void aSheetOfAnUnknownWorksheetGivesWhatSpeaksForItself() {
        Sheet sheet = Sheet.of("ws.gone", AUTUMN, NOW)
            .withAnswer("line", Answer.Line.of(Period.yearTo(AUTUMN)).with(moment(0.6, "Festival", "Aansteken")), NOW)
            .withAnswer("list", Answer.Items.of(List.of(Item.of("Wie weet wat dit is"))), NOW);

        RedThread thread = thread(workbook(sheet));

        assertThat(texts(thread, Block.Role.PEAK)).containsExactly("Festival");
        assertThat(thread.of(Block.Role.PEAK).getFirst().origins().getFirst().state())
            .isEqualTo(Origin.State.ARCHIVED);
        assertThat(thread.entries()).containsOnlyKeys(Block.Role.PEAK, Block.Role.TALENT);
    }

    @Test
    void aStepWithoutItsSheetIsKept() {
        Workbook workbook = workbook().with(Step.towards(new Source("nowhere", "rings", "x")).withText("Bel Samira"));

        RedThread.Entry step = thread(workbook).of(Block.Role.STEP).getFirst();

        assertThat(step.text()).isEqualTo("Bel Samira");
        assertThat(step.origins()).extracting(Origin::state).containsExactly(Origin.State.GONE);
    }

    @Test
    void anEmptyWorkbookHasNoThread() {
        assertThat(thread(workbook(Sheet.of("ws.history-line", AUTUMN, NOW))).empty()).isTrue();
    }

    @Test
    void otherSheetsOfferWhatIsNotThereYet() {
        Sheet spring = values(SPRING, "Overzicht", "Luisteren", "x".repeat(200));
        Sheet autumn = values(AUTUMN, "Schakelen", "LUISTEREN");
        Sheet asks = values(AUTUMN, "Mijn eigen");
        var insight = new Insight(CONTENT);

        List<Offer> offers = insight.offers(workbook(spring, autumn, asks), asks.id(), Block.Role.TALENT,
                List.of("schakelen"));

        assertThat(offers).extracting(Offer::text).containsExactly("LUISTEREN", "Overzicht");
        Item accepted = offers.getFirst().item();
        assertThat(accepted.from()).isNotNull().satisfies(from -> {
            assertThat(from.sheet()).isEqualTo(autumn.id());
            assertThat(from.block()).isEqualTo("talents");
        });
        assertThat(insight.offers(workbook(spring), asks.id(), Block.Role.OTHER, List.of())).isEmpty();
    }

    @Test
    void offersFollowTheWorkbook() {
        var insight = new Insight(CONTENT);
        Sheet spring = values(SPRING, "Overzicht");
        Workbook workbook = workbook(spring);
        assertThat(insight.words(workbook, Block.Role.TALENT)).containsExactly("Overzicht");

        Workbook changed = workbook.with(spring.withAnswer("talents",
                Answer.Items.of(List.of(Item.of("Schakelen"))), NOW));

        assertThat(insight.words(changed, Block.Role.TALENT)).containsExactly("Schakelen");
        assertThat(insight.words(workbook, Block.Role.TALENT)).containsExactly("Overzicht");
    }

    @Test
    void twoHundredTalentsAllStandInTheThread() {
        Sheet sheet = values(AUTUMN, IntStream.range(0, 200).mapToObj(i -> "Talent " + i).toArray(String[]::new));

        assertThat(thread(workbook(sheet)).of(Block.Role.TALENT)).hasSize(200);
    }

    private static RedThread thread(Workbook workbook) {
        return RedThread.of(workbook, CONTENT);
    }

    private static List<String> texts(RedThread thread, Block.Role role) {
        return thread.of(role).stream().map(RedThread.Entry::text).toList();
    }

    private static LinePoint moment(double height, String label, String talent) {
        return LinePoint.moment(AUTUMN.atStartOfDay(), height)
            .withLabel(label)
            .withTalents(List.of(Item.of(talent)));
    }

    private static Sheet values(LocalDate day, String... talents) {
        return Sheet.of("ws.reflection-values", day, NOW)
            .withAnswer("talents", Answer.Items.of(List.of(talents).stream().map(Item::of).toList()), NOW);
    }

    private static Workbook workbook(Sheet... sheets) {
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL), NOW);
        for (Sheet sheet : sheets) {
            workbook = workbook.with(sheet);
        }
        return workbook;
    }
}

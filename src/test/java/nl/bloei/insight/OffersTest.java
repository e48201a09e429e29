package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

class OffersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Test
    void offersEveryTalentOfTheMomentsOnce() {
        Sheet sheet = history("Rustig schakelen", "rustig schakelen ", "Overzicht");

        List<Item> offers = Offers.gathered(sheet, "line", List.of());

        assertThat(offers).extracting(Item::text).containsExactly("Rustig schakelen", "Overzicht");
    }

    @Test
    void doesNotOfferWhatIsInTheListAlready() {
        Sheet sheet = history("Rustig schakelen", "Overzicht");

        assertThat(Offers.gathered(sheet, "line", List.of(Item.of("OVERZICHT")))).extracting(Item::text)
            .containsExactly("Rustig schakelen");
    }

    @Test
    void anOfferRemembersWhereItWasWritten() {
        Sheet sheet = history("Overzicht");
        Item written = sheet.answer("line", Answer.Line.class).orElseThrow().points().getFirst().talents().getFirst();

        Item offer = Offers.gathered(sheet, "line", List.of()).getFirst();

        assertThat(offer.id()).isNotEqualTo(written.id());
        assertThat(offer.from()).isNotNull().satisfies(from -> {
            assertThat(from.sheet()).isEqualTo(sheet.id());
            assertThat(from.item()).isEqualTo(written.id());
        });
    }

    @Test
    void suggestsTheTalentsOfTheWholeWorkbookTheLatestSheetFirst() {
        Sheet reflection = Sheet.of("ws.reflection-values", DAY, Instant.EPOCH)
            .withAnswer("talents", Answer.Items.of(List.of(Item.of("Goed luisteren"))), Instant.EPOCH)
            .withAnswer("values", Answer.Items.of(List.of(Item.of("Rust"))), Instant.EPOCH);
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL), Instant.EPOCH)
            .with(reflection)
            .with(history("Overzicht"));
        var insight = new Insight(Content.load());

        assertThat(insight.words(workbook, Block.Role.TALENT)).containsExactly("Overzicht",
                "Goed luisteren");
        assertThat(insight.words(workbook, Block.Role.VALUE)).containsExactly("Rust");
    }

    @Test
    void putsSuggestionsThatStartWithWhatWasTypedFirst() {
        assertThat(Offers.matching(List.of("Goed luisteren", "Luisteren", "Rust"), "lui"))
            .containsExactly("Luisteren", "Goed luisteren");
    }

    private static Sheet history(String... talents) {
        List<LinePoint> points = List.of(talents)
            .stream()
            .map(text -> LinePoint.moment(DAY.atStartOfDay(), 0.5).withTalents(List.of(Item.of(text))))
            .toList();
        return Sheet.of("ws.history-line", DAY, Instant.EPOCH)
            .withAnswer("line",
                    Answer.Line.of(Period.yearTo(DAY)).withPoints(points), Instant.EPOCH);
    }
}

package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

class SearchTest {
    private static final Content CONTENT = Content.load();
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 2);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 12);
    private static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");

    private final Search search = new Search(CONTENT);

    @Test
    void accentsAndCapitalsDoNotMatterAndTheFindIsMarked() {
        Sheet sheet = text(AUTUMN, "Ik wil meer ideeën creëren met het team");

        Hit hit = written(workbook(sheet), "CREER idee").getFirst();

        assertThat(hit.place()).isEqualTo(new Hit.OnSheet(sheet.id(), "importance"));
        assertThat(hit.day()).isEqualTo(AUTUMN);
        assertThat(marked(hit.snippet())).containsExactly("idee", "creër");
    }

    @Test
    void accentsThatStandApartAreFoundToo() {
        Sheet sheet = text(AUTUMN, "Een cafe\u0301 beginnen");

        assertThat(marked(written(workbook(sheet), "café").getFirst().snippet())).containsExactly("café");
    }

    @Test
    void everyWordMustBeThereAndWordsAreFoundByTheirBegin() {
        Workbook workbook = workbook(text(AUTUMN, "Het voorleesfestival in mei"));

        assertThat(written(workbook, "voorl mei")).hasSize(1);
        assertThat(written(workbook, "voorl juni")).isEmpty();
        assertThat(written(workbook, "festival")).isEmpty();
    }

    @Test
    void theHeadOfASheetCountsForEveryAnswerOnIt() {
        Sheet sheet = text(AUTUMN, "Rust aan tafel").withWith("Samira Haddad", NOW).withSubject("Het rooster", NOW);
        Workbook workbook = workbook(sheet);

        assertThat(written(workbook, "samira rust")).hasSize(1);
        assertThat(written(workbook, "rooster")).extracting(Hit::subject).containsExactly("Het rooster");
        assertThat(written(workbook, "12 november")).hasSize(1);
    }

    @Test
    void wholeWordsComeBeforeBeginningsAndThenTheLatestSheetFirst() {
        Sheet old = text(SPRING, "Tijd voor rust");
        Sheet begin = text(AUTUMN, "Een rustige week");
        Sheet recent = text(AUTUMN, "Meer rust op maandag");

        assertThat(written(workbook(old, begin, recent), "rust")).extracting(Hit::place)
            .containsExactly(on(recent), on(old), on(begin));
    }

    @Test
    void aTitleComesFirst() {
        Sheet mention = text(AUTUMN, "Na mijn historielijn wist ik het");
        Sheet line = Sheet.of("ws.history-line", SPRING, NOW);

        List<Hit> hits = written(workbook(mention, line), "historielijn");

        assertThat(hits.getFirst().place()).isEqualTo(new Hit.OnSheet(line.id(), ""));
        assertThat(marked(hits.getFirst().title())).containsExactly("Historielijn");
        assertThat(hits.get(1).place()).isEqualTo(on(mention));
    }

    @Test
    void theBookIsSearchedAsWell() {
        List<Hit> titles = search.find(workbook(), "historielijn", 20, () -> false).offered();
        List<Hit> pages = search.find(workbook(), "mindset", 20, () -> false).offered();

        assertThat(titles.getFirst().place()).isEqualTo(new Hit.InWorksheet("ws.history-line"));
        assertThat(pages).extracting(Hit::place).contains(new Hit.OnPage("theory.mindset"));
    }

    @Test
    void theStepOfASheetIsFound() {
        Sheet sheet = Sheet.of("ws.progress-circle", AUTUMN, NOW);
        Workbook workbook = workbook(sheet)
            .with(Step.towards(new Source(sheet.id(), "rings", "x")).withText("Bel morgen met Joris"));

        assertThat(written(workbook, "joris")).extracting(Hit::place)
            .containsExactly(new Hit.OnSheet(sheet.id(), "rings"));
    }

    @Test
    void aVeryLongTextGivesAShortPieceAroundTheFind() {
        Sheet sheet = text(AUTUMN, "woord ".repeat(8_000) + "naald " + "woord ".repeat(300));

        Hit.Marked snippet = written(workbook(sheet), "naald").getFirst().snippet();

        assertThat(snippet.text()).hasSizeLessThan(200).startsWith("…").endsWith("…");
        assertThat(marked(snippet)).containsExactly("naald");
    }

    @Test
    void aTextWithoutSpacesIsCutToo() {
        Sheet sheet = text(AUTUMN, "\uD83C\uDF31".repeat(5_000));

        Hit.Marked snippet = written(workbook(sheet), "\uD83C\uDF31").getFirst().snippet();

        assertThat(snippet.text()).hasSizeLessThan(200);
        assertThat(Character.isHighSurrogate(snippet.text().charAt(snippet.text().length() - 2))).isFalse();
    }

    @Test
    void nothingIsFoundWithoutWordsOrInAHurry() {
        Workbook workbook = workbook(text(AUTUMN, "Rust"));

        assertThat(search.find(workbook, " ,. ", 20, () -> false).empty()).isTrue();
        assertThat(search.find(workbook, "rust", 20, () -> true).empty()).isTrue();
        assertThat(written(workbook, "rust")).hasSize(1);
    }

    @Test
    void whatWasChangedIsFoundAndWhatWasTakenAwayIsNot() {
        Sheet sheet = text(AUTUMN, "Rust");
        Workbook before = workbook(sheet);
        assertThat(written(before, "rust")).hasSize(1);

        Workbook after = before.with(sheet.withAnswer("importance", Answer.Text.of("Ruimte"), NOW));

        assertThat(written(after, "rust")).isEmpty();
        assertThat(written(after, "ruimte")).hasSize(1);
        assertThat(written(after.withoutSheet(sheet.id()), "ruimte")).isEmpty();
    }

    @Test
    void aSheetOfAnUnknownWorksheetIsFound() {
        Sheet sheet = Sheet.of("ws.gone", AUTUMN, NOW).withAnswer("q", Answer.Text.of("Bewaard gebleven"), NOW);

        Hit hit = written(workbook(sheet), "gebleven").getFirst();

        assertThat(hit.title().text()).isEmpty();
        assertThat(hit.part()).isNull();
    }

    @Test
    void moreThanAsked() {
        Sheet[] sheets = new Sheet[30];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] = text(AUTUMN.minusDays(i), "Rust");
        }

        Search.Found found = search.find(workbook(sheets), "rust", 12, () -> false);

        assertThat(found.written()).hasSize(12);
        assertThat(found.more()).isTrue();
    }

    private List<Hit> written(Workbook workbook, String query) {
        return search.find(workbook, query, 20, () -> false).written();
    }

    private static Hit.OnSheet on(Sheet sheet) {
        return new Hit.OnSheet(sheet.id(), "importance");
    }

    private static List<String> marked(Hit.Marked text) {
        return text.marks().stream().map(mark -> text.text().substring(mark.from(), mark.to())).toList();
    }

    private static Sheet text(LocalDate day, String text) {
        return Sheet.of("ws.reflection-values", day, NOW).withAnswer("importance", Answer.Text.of(text), NOW);
    }

    private static Workbook workbook(Sheet... sheets) {
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL), NOW);
        for (Sheet sheet : sheets) {
            workbook = workbook.with(sheet);
        }
        return workbook;
    }
}

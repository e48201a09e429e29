package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.workbook.About;

/** The list of what document 001 holds, counted by hand: nothing of it may get lost, and nothing may be added in secret. */
class CoreWorkbookTest {
    private static final Content CONTENT = Content.load();
    private static final String SOURCE = "001";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ws.reflection-values | inleiding | 5 | 0 | self",
            "ws.mindset-test | achtergrond | 10 | 0 | self", "ws.talent-questions | achtergrond | 5 | 0 | self person",
            "ws.lever-skills | achtergrond | 8 | 0 | self person",
            "ws.feedback-message | terugkijken | 3 | 0 | person team",
            "ws.compliment-question | terugkijken | 0 | 1 | person team",
            "ws.feedback-seeking | terugkijken | 5 | 2 | self person",
            "ws.history-line | terugkijken | 4 | 2 | self person",
            "ws.ai-interview | terugkijken | 4 | 1 | self person team",
            "ws.balance-cards | terugkijken | 3 | 3 | self person team",
            "ws.compliments-round | terugkijken | 0 | 3 | self person team",
            "ws.best-self | terugkijken | 9 | 0 | self",
            "ws.goal-tensions | vooruitkijken | 3 | 0 | self person team",
            "ws.positive-goal-check | vooruitkijken | 0 | 5 | self person team",
            "ws.job-craft-self | vooruitkijken | 6 | 0 | self",
            "ws.job-craft-knobs | vooruitkijken | 4 | 1 | self person",
            "ws.year-end-question | vooruitkijken | 5 | 0 | self person",
            "ws.abc-strategy | vooruitkijken | 3 | 3 | self person team",
            "ws.dream-question | vooruitkijken | 8 | 1 | self person team",
            "ws.experiment | vooruitkijken | 8 | 0 | self person team",
            "ws.scale-question | vooruitkijken | 4 | 0 | self person team",
            "ws.compliment-prep | voorbeelden | 4 | 0 | person", "ws.build-on | voorbeelden | 2 | 0 | self person",
            "ws.energy-check | voorbeelden | 5 | 1 | self person",
            "ws.focus-choice | voorbeelden | 4 | 1 | self person",
            "ws.explore-route | voorbeelden | 2 | 0 | self person team",
            "ws.reflection-prepare | voorbeelden | 7 | 0 | person team",
            "ws.progress-circle | afronding | 15 | 1 | self person team",
            "ws.reflection-takeaways | afronding | 5 | 0 | self"})
    void everyWorksheetAsksAsMuchAsTheSourceDoes(String id, String part, int printed, int inText, String startIn) {
        Worksheet worksheet = CONTENT.worksheet(id).orElseThrow();

        assertThat(worksheet.part().key()).isEqualTo(part);
        assertThat(worksheet.count(Prompt.Counts.PRINTED)).isEqualTo(printed);
        assertThat(worksheet.count(Prompt.Counts.TEXT)).isEqualTo(inText);
        assertThat(worksheet.startIn()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(startIn.split(" ")).map(kind -> About.Kind.valueOf(kind.toUpperCase())).toList());
    }

    @Test
    void theSourceIsWholeInTheBook() {
        List<Worksheet> core = CONTENT.worksheets().stream().filter(w -> w.source().equals(SOURCE)).toList();

        assertThat(core).hasSize(29);
        assertThat(core.stream().mapToInt(w -> w.count(Prompt.Counts.PRINTED)).sum()).isEqualTo(141);
        assertThat(core.stream().mapToInt(w -> w.count(Prompt.Counts.TEXT)).sum()).isEqualTo(25);
        assertThat(CONTENT.readings()).hasSize(21);
    }

    @Test
    void theBookHasSevenDecisionAidsAndThreeExampleConversations() {
        assertThat(CONTENT.guides()).extracting(Guide::id)
            .containsExactlyInAnyOrder("da.work-form-picker", "da.expectation-group", "da.feedback-trigger",
                    "da.talent-route", "da.abc", "da.explore-route", "da.conversation-nav");
        assertThat(CONTENT.cases()).extracting(ExampleCase::id)
            .containsExactly("case.above", "case.at", "case.below");
    }

    @Test
    void thePickerFindsTheNineWorkForms() {
        var picker = (Guide.Picker) CONTENT.guide("da.work-form-picker").orElseThrow().body();

        assertThat(picker.matching(List.of())).extracting(Guide.Entry::to)
            .containsExactlyInAnyOrder("ws.feedback-seeking", "ws.history-line", "ws.ai-interview",
                    "ws.balance-cards", "ws.compliments-round", "ws.year-end-question", "ws.abc-strategy",
                    "ws.dream-question", "ws.experiment");
        for (Guide.Filter filter : picker.filters()) {
            assertThat(filter.options()).allSatisfy(
                    option -> assertThat(picker.matching(List.of(filter.tag(option)))).as(option.text()).isNotEmpty());
        }
    }

    @Test
    void theNavigatorHasTheMovesOfTheSource() {
        var roads = (Guide.Crossroads) CONTENT.guide("da.conversation-nav").orElseThrow().body();
        List<String> cells = roads.cells().stream().map(Guide.Cell::id).toList();

        assertThat(roads.moves()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(roads.from(cells.getFirst())).isEmpty();
        assertThat(roads.from(cells.get(1))).hasSizeGreaterThanOrEqualTo(1);
        assertThat(roads.from(cells.get(2))).hasSizeGreaterThanOrEqualTo(1);
        assertThat(roads.from(cells.get(3))).hasSizeGreaterThanOrEqualTo(2);
        assertThat(roads.moves()).extracting(Guide.Move::to).contains(cells.getFirst());
    }

    /** A route is named for what one does there: the group that the source has for it would be a verdict. */
    @Test
    void noRouteIsAVerdictOnSomebody() {
        var routes = (Guide.Routes) CONTENT.guide("da.expectation-group").orElseThrow().body();

        assertThat(routes.routes()).hasSize(3)
            .extracting(Guide.Way::title)
            .allSatisfy(title -> assertThat(title).doesNotContainIgnoringCase("verwachting"));
        assertThat(routes.routes()).allSatisfy(way -> assertThat(way.stops()).hasSize(3));
    }

    @Test
    void allLinksFromGuidesAndExamplesHaveWords() {
        Stream<Worksheet.Link> links = CONTENT.cases()
            .stream()
            .flatMap(each -> each.scenes().stream())
            .flatMap(scene -> scene.also().stream());

        assertThat(links).allSatisfy(link -> assertThat(link.text()).isNotBlank());
    }
}

package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

/** What document 001 leads to from where, whom it credits and what it draws: none of it may get lost. */
class CoreLinksTest {
    private static final Content CONTENT = Content.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ws.reflection-values | ws.reflection-prepare ws.reflection-takeaways",
            "ws.mindset-test | theory.mindset ws.talent-questions",
            "ws.talent-questions | ws.lever-skills ws.job-craft-self ws.job-craft-knobs",
            "ws.lever-skills | ws.experiment theory.talent-overuse",
            "ws.feedback-message | theory.feedback-triggers ws.explore-route ws.scale-question",
            "ws.compliment-question | ws.ai-interview theory.compliments",
            "ws.feedback-seeking | ws.best-self theory.feedback-seeking",
            "ws.history-line | ws.ai-interview ws.dream-question ws.year-end-question ws.job-craft-knobs",
            "ws.ai-interview | ws.dream-question ws.year-end-question ws.goal-tensions ws.job-craft-knobs",
            "ws.balance-cards | ws.year-end-question ws.abc-strategy",
            "ws.compliments-round | ws.feedback-seeking",
            "ws.best-self | ws.feedback-seeking ws.dream-question",
            "ws.goal-tensions | ws.positive-goal-check ws.experiment",
            "ws.positive-goal-check | ws.goal-tensions ws.experiment",
            "ws.job-craft-self | ws.job-craft-knobs", "ws.job-craft-knobs | ws.experiment",
            "ws.year-end-question | ws.goal-tensions", "ws.abc-strategy | ws.experiment",
            "ws.dream-question | ws.experiment ws.goal-tensions ws.focus-choice",
            "ws.experiment | ws.experiment", "ws.compliment-prep | ws.compliment-question ws.ai-interview",
            "ws.build-on | ws.goal-tensions", "ws.energy-check | ws.history-line ws.ai-interview",
            "ws.focus-choice | ws.experiment", "ws.explore-route | ws.scale-question ws.ai-interview",
            "ws.scale-question | ws.positive-goal-check ws.goal-tensions ws.experiment",
            "ws.reflection-prepare | da.expectation-group da.work-form-picker ws.feedback-message",
            "ws.progress-circle | ws.experiment", "ws.reflection-takeaways | ws.experiment ws.progress-circle"})
    void aWorksheetLeadsOn(String id, String to) {
        assertThat(CONTENT.worksheet(id).orElseThrow().next()).extracting(Worksheet.Link::to)
            .contains(to.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"theory.mindset | ws.mindset-test", "theory.talent-overuse | ws.lever-skills",
            "theory.talent-in-tasks | ws.job-craft-self ws.abc-strategy",
            "theory.talent-spotting | ws.history-line ws.ai-interview ws.compliments-round ws.talent-questions theory.job-crafting",
            "theory.effective-feedback | ws.feedback-message case.below",
            "theory.compliments | ws.compliment-question", "theory.feedback-seeking | ws.feedback-seeking",
            "theory.positive-goals | ws.positive-goal-check", "theory.three-tensions | ws.goal-tensions",
            "theory.job-crafting | ws.job-craft-self ws.job-craft-knobs",
            "theory.expectation-groups | da.expectation-group case.above case.at case.below",
            "theory.conversation-types | da.conversation-nav", "theory.progress-circle | ws.progress-circle",
            "theory.reading-guide | ws.reflection-values ws.reflection-prepare ws.reflection-takeaways"})
    void aPageLeadsToWhatItIsAbout(String id, String to) {
        assertThat(CONTENT.reading(id).orElseThrow().body()).flatMap(CoreLinksTest::links).contains(to.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"theory.permah | WHEEL | 6", "theory.appreciative-inquiry | PATH | 3",
            "theory.appreciative-inquiry | BUBBLES | 2", "theory.reading-guide | MAP | 7",
            "theory.mindset | PAIRS | 10", "theory.broaden-and-build | SPIRAL | 4",
            "theory.talent-overuse | SEE_SAW | 3", "theory.talent-in-tasks | FORK | 2",
            "theory.talent-spotting | TRAYS | 6", "theory.feedback-triggers | SHIELDS | 3",
            "theory.effective-feedback | FILM | 3", "theory.compliments | BUBBLES | 3",
            "theory.positive-goals | FLIP | 2", "theory.three-tensions | CIRCLES | 3",
            "theory.job-crafting | KNOBS | 4", "theory.expectation-groups | SIGNPOST | 3",
            "theory.conversation-types | QUADRANTS | 4", "theory.progress-circle | RINGS | 2"})
    void aPageDrawsWhatItTells(String id, FigureShape shape, int spots) {
        Stream<Prose> body = CONTENT.reading(id).orElseThrow().body().stream();

        assertThat(body).filteredOn(piece -> piece instanceof Prose.Figure figure && figure.shape() == shape)
            .singleElement()
            .satisfies(figure -> assertThat(((Prose.Figure) figure).spots()).hasSize(spots));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"theory.permah | Martin Seligman",
            "theory.appreciative-inquiry ws.ai-interview | David Cooperrider; Suresh Srivastva",
            "theory.mindset theory.compliments ws.mindset-test | Carol Dweck",
            "theory.broaden-and-build | Barbara Fredrickson",
            "theory.talents ws.talent-questions | Marcus Buckingham; Donald Clifton",
            "theory.talent-overuse ws.lever-skills | Daniel Ofman; Luk Dewulf",
            "theory.feedback-triggers da.feedback-trigger ws.feedback-message | Sheila Heen; Douglas Stone",
            "theory.compliments ws.compliment-question | Coert Visser",
            "theory.three-tensions ws.goal-tensions ws.build-on ws.positive-goal-check | Peter Senge; Luk Dewulf",
            "theory.job-crafting ws.job-craft-self ws.job-craft-knobs | Amy Wrzesniewski; Jane Dutton; Mara Spruyt; Maria Dekker",
            "theory.expectation-groups da.expectation-group case.above case.at case.below | Frank Kwakman",
            "theory.conversation-types da.conversation-nav | Jackie Stavros; Cheri Torres",
            "theory.progress-circle ws.progress-circle | Gwenda Schlundt Bodien; Coert Visser",
            "ws.best-self | Center for Positive Organizations; Ross School of Business; Avthar Sewrathan; Harvard Business Review, januari 2005"})
    void whoThoughtOfItIsNamed(String ids, String names) {
        for (String id : ids.split(" ")) {
            assertThat(attribution(id)).as(id).contains(names.split("; ")).contains("Werkboek Positief in Gesprek");
        }
    }

    /** Strengthening or corrective, the scale or the three roads: which sheet belongs to which way of beginning. */
    @Test
    void everyWayOfBeginningAConversationHasItsOwnSheets() {
        List<Guide.Way> ways = ((Guide.Routes) CONTENT.guide("da.expectation-group").orElseThrow().body()).routes();

        assertThat(stops(ways.get(0))).contains("ws.compliment-prep", "ws.build-on", "ws.abc-strategy")
            .doesNotContain("ws.feedback-message", "ws.scale-question");
        assertThat(stops(ways.get(1))).contains("ws.energy-check", "ws.focus-choice", "ws.abc-strategy")
            .doesNotContain("ws.feedback-message", "ws.scale-question");
        assertThat(stops(ways.get(2))).contains("ws.feedback-message", "ws.explore-route", "ws.scale-question")
            .doesNotContain("ws.abc-strategy", "ws.compliment-prep");
    }

    private static Stream<String> stops(Guide.Way way) {
        return way.stops().stream().flatMap(stop -> stop.links().stream()).map(Worksheet.Link::to);
    }

    private static List<String> links(Prose piece) {
        Stream<Prose.Span> spans = switch (piece) {
            case Prose.Heading _,Prose.Figure _ -> Stream.empty();
            case Prose.Paragraph paragraph -> paragraph.spans().stream();
            case Prose.Aside aside -> aside.spans().stream();
            case Prose.Bullets bullets -> bullets.entries().stream().flatMap(List::stream);
        };
        return spans.map(Prose.Span::link).filter(link -> !link.isEmpty()).toList();
    }

    private static String attribution(String id) {
        return CONTENT.worksheet(id)
            .map(Worksheet::attribution)
            .or(() -> CONTENT.reading(id).map(ReadingPage::attribution))
            .or(() -> CONTENT.guide(id).map(Guide::attribution))
            .or(() -> CONTENT.exampleCase(id).map(ExampleCase::attribution))
            .orElseThrow();
    }
}

package nl.bloei.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sample workbook fits the worksheets that the book offers. */
class SampleTest {
    private static final Content CONTENT = Content.load();
    private static final JsonNode SAMPLE = sample();

    @Test
    void holdsSevenWorksheetsAndFourOfThemMoreThanOnce() {
        assertThat(sheets()).extracting(sheet -> text(sheet, "worksheet"))
            .containsExactlyInAnyOrder("ws.reflection-values", "ws.history-line", "ws.history-line",
                    "ws.progress-circle", "ws.progress-circle", "ws.scale-question", "ws.scale-question",
                    "ws.scale-question", "ws.dream-question", "ws.mindset-test", "ws.mindset-test",
                    "ws.balance-cards");
        assertThat(text(SAMPLE.get("about"), "kind")).isEqualTo("self");
    }

    @Test
    void answersOnlyBlocksThatExistWithTheAnswersTheyTake() {
        assertThat(sheets()).allSatisfy(sheet -> {
            Worksheet worksheet = CONTENT.worksheet(text(sheet, "worksheet")).orElseThrow();
            assertThat(list(sheet, "answers")).allSatisfy(answer -> {
                Block block = worksheet.block(text(answer, "block")).orElseThrow();
                assertThat(text(answer, "kind")).isEqualTo(answerTo(block));
            });
            assertThat(list(sheet, "answers")).extracting(answer -> text(answer, "block"))
                .containsAll(worksheet.blocks().stream().filter(SampleTest::alwaysAsks).map(Block::id).toList());
        });
    }

    /** Whether a block asks something whatever was chosen, and something that a workbook without pictures can tell. */
    private static boolean alwaysAsks(Block block) {
        return block.when() == null && !block.prompts().isEmpty() && !(block instanceof Block.Picture);
    }

    @Test
    void everyNoteAnswersAQuestionOfTheRings() {
        List<String> questions = CONTENT.worksheet("ws.progress-circle")
            .orElseThrow()
            .blocks()
            .getFirst()
            .prompts()
            .stream()
            .map(Prompt::id)
            .toList();

        assertThat(answers("rings")).flatMap(answer -> list(answer, "notes"))
            .isNotEmpty()
            .extracting(note -> text(note, "prompt"))
            .isSubsetOf(questions);
    }

    @Test
    void oneNoteMovedInsideBetweenTheTwoCircles() {
        List<JsonNode> circles = answers("rings").toList();
        Set<String> outside = idsOf(circles.getFirst(), "outer");
        Set<String> inside = idsOf(circles.getLast(), "inner");

        outside.retainAll(inside);

        assertThat(outside).hasSize(1);
        assertThat(list(circles.getLast(), "notes")).filteredOn(note -> note.has("reachedOn"))
            .singleElement()
            .satisfies(note -> assertThat(outside).contains(text(note, "id")));
    }

    @Test
    void theYearHasThreePeaksAndThreeValleysWithinItsPeriod() {
        JsonNode line = answers("line").filter(l -> text(l.get("period"), "span").equals("year"))
            .findFirst()
            .orElseThrow();
        List<JsonNode> points = list(line, "points");
        List<JsonNode> moments = points.stream().filter(point -> point.get("moment").booleanValue()).toList();

        assertThat(moments).hasSize(6);
        assertThat(moments).filteredOn(moment -> moment.get("height").doubleValue() > 0).hasSize(3);
        assertThat(points.getFirst().get("moment").booleanValue()).isFalse();
        assertThat(points.getLast().get("moment").booleanValue()).isFalse();
        assertThat(points).extracting(point -> LocalDateTime.parse(text(point, "at")).toLocalDate())
            .allSatisfy(day -> assertThat(day).isBetween(LocalDate.parse(text(line.get("period"), "from")),
                    LocalDate.parse(text(line.get("period"), "to"))));
    }

    @Test
    void everyStepAndEveryEntryTakenOverPointsAtSomethingThatIsThere() {
        Set<String> places = new HashSet<>();
        for (JsonNode sheet : sheets()) {
            for (JsonNode answer : list(sheet, "answers")) {
                answer.findValues("id")
                    .forEach(
                            id -> places.add(text(sheet, "id") + " " + text(answer, "block") + " " + id.stringValue()));
            }
        }

        assertThat(SAMPLE.findValues("from").stream().filter(JsonNode::isObject)).hasSizeGreaterThan(2)
            .allSatisfy(from -> assertThat(places)
                .contains(text(from, "sheet") + " " + text(from, "block") + " " + text(from, "item")));
        assertThat(list(SAMPLE, "steps")).hasSize(2);
    }

    private static String answerTo(Block block) {
        return switch (block) {
            case Block.Passage _,Block.Figure _,Block.Handout _ -> "";
            case Block.Question _ -> "text";
            case Block.Chips _ -> "items";
            case Block.HistoryLine _ -> "line";
            case Block.Rings _ -> "rings";
            case Block.Choice _ -> "choice";
            case Block.Scale _ -> "scale";
            case Block.Poles _ -> "poles";
            case Block.Board _ -> "board";
            case Block.People _ -> "people";
            case Block.Day _ -> "day";
            case Block.Picture _ -> "picture";
        };
    }

    private static Set<String> idsOf(JsonNode rings, String ring) {
        var ids = new HashSet<String>();
        list(rings, "notes").stream()
            .filter(note -> text(note, "ring").equals(ring))
            .forEach(note -> ids.add(text(note, "id")));
        return ids;
    }

    private static Stream<JsonNode> answers(String kind) {
        return sheets().stream()
            .flatMap(sheet -> list(sheet, "answers").stream())
            .filter(answer -> text(answer, "kind").equals(kind));
    }

    private static List<JsonNode> sheets() {
        return list(SAMPLE, "sheets");
    }

    private static List<JsonNode> list(JsonNode node, String name) {
        return List.copyOf(node.get(name).values());
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }

    private static JsonNode sample() {
        try (InputStream in = Content.sample()) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

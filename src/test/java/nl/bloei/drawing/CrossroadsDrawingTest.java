package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import nl.bloei.content.Content;
import nl.bloei.content.Guide;

/** On paper every move has its numbered arrow, and none of them runs over a word. */
class CrossroadsDrawingTest {
    private static final double HALF_A_LINE = 7;
    private static final double WIDTH = 510;
    private static final Guide.Crossroads ROADS = (Guide.Crossroads) Content.load()
        .guide("da.conversation-nav")
        .orElseThrow()
        .body();

    @Test
    void everyMoveHasANumber() {
        Drawing drawing = CrossroadsDrawing.of(ROADS, WIDTH);

        assertThat(labels(drawing)).extracting(Mark.Label::text).contains("1", "2", "3", "4", "5");
        assertThat(drawing.marks()).filteredOn(Mark.Circle.class::isInstance).hasSize(ROADS.moves().size());
    }

    @Test
    void noArrowRunsOverAWordOrOverAnotherNumber() {
        Drawing drawing = CrossroadsDrawing.of(ROADS, WIDTH);
        List<Area> words = labels(drawing).stream().map(CrossroadsDrawingTest::area).toList();

        assertThat(drawing.marks()).filteredOn(Mark.Path.class::isInstance)
            .hasSize(ROADS.moves().size())
            .allSatisfy(mark -> assertThat(words.stream()
                .filter(word -> points((Mark.Path) mark)
                    .anyMatch(point -> word.distance(point[0], point[1]) < 1)))
                .as("words on %s", mark)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(word -> word.width() < HALF_A_LINE));
    }

    @Test
    void nothingSticksOut() {
        Drawing drawing = CrossroadsDrawing.of(ROADS, WIDTH);

        assertThat(labels(drawing)).map(CrossroadsDrawingTest::area).allSatisfy(word -> {
            assertThat(word.x()).isNotNegative();
            assertThat(word.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(word.bottom()).isLessThanOrEqualTo(drawing.height());
        });
    }

    private static List<Mark.Label> labels(Drawing drawing) {
        return drawing.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    }

    private static Area area(Mark.Label label) {
        double width = TextMeasure.width(label.text(), label.font());
        double left = switch (label.align()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return new Area(left, label.baseline() - label.font().size() * .7, width, label.font().size() * .9);
    }

    /** Points along the line of an arrow. */
    private static Stream<double[]> points(Mark.Path arrow) {
        var from = (Mark.Segment.Move) arrow.segments().get(0);
        var to = (Mark.Segment.Line) arrow.segments().get(1);
        return Stream.iterate(0, i -> i <= 50, i -> i + 1)
            .map(i -> new double[]{from.x() + (to.x() - from.x()) * i / 50, from.y() + (to.y() - from.y()) * i / 50});
    }
}

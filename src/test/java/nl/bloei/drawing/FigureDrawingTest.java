package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import nl.bloei.content.FigureShape;

/** Every figure keeps its words and its spots where they belong, at any size. */
class FigureDrawingTest {
    private static final double[] WIDTHS = {320, 400, 470, 560, 700, 860, 1100};
    private static final double[] SCALES = {0.8, 1, 1.4, 2};

    private record Drawn(String what, FigureContent content, Drawing drawing) {
    }

    @ParameterizedTest
    @EnumSource
    void spotsLieInsideAndApart(FigureShape shape) {
        for (Drawn drawn : all(shape)) {
            var hits = drawn.drawing().hits();
            assertThat(hits.stream().map(Drawing.Hit::id)).as(drawn.what())
                .containsExactlyElementsOf(drawn.content().spots().stream().map(FigureContent.Spot::id).toList());
            for (Drawing.Hit hit : hits) {
                assertThat(hit.width()).as("%s: %s", drawn.what(), hit.id()).isGreaterThan(10);
                assertThat(hit.height()).as("%s: %s", drawn.what(), hit.id()).isGreaterThan(10);
                assertThat(inside(hit, drawn.drawing())).as("%s: %s", drawn.what(), hit).isTrue();
                for (Drawing.Hit other : hits) {
                    assertThat(hit != other && area(hit).touches(area(other), -0.5))
                        .as("%s: %s and %s", drawn.what(), hit, other)
                        .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNameIsReadAndWordsStayInTheDrawing(FigureShape shape) {
        for (Drawn drawn : all(shape)) {
            var labels = labels(drawn.drawing());
            for (Mark.Label label : labels) {
                assertThat(within(area(label), new Area(0, 0, drawn.drawing().width(), drawn.drawing().height())))
                    .as("%s: %s", drawn.what(), label)
                    .isTrue();
            }
            for (FigureContent.Spot spot : drawn.content().spots()) {
                Area hit = area(drawn.drawing().hits().get(drawn.content().spots().indexOf(spot)));
                String words = String.join(" ", labels.stream()
                    .filter(l -> l.font().family() == Font.Family.SERIF && within(area(l), hit))
                    .map(Mark.Label::text)
                    .toList());
                assertThat(words.replace(" ", "")).as(drawn.what()).contains(spot.label().replace(" ", ""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesOfWordsNeverLieOverEachOther(FigureShape shape) {
        for (Drawn drawn : all(shape)) {
            var labels = labels(drawn.drawing());
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    assertThat(area(labels.get(i)).touches(area(labels.get(j)), -1))
                        .as("%s: %s and %s", drawn.what(), labels.get(i), labels.get(j))
                        .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFigureKeepsItsSizeWhileOneTypes(FigureShape shape) {
        var style = DrawingStyle.screen(1);
        for (double width : WIDTHS) {
            assertThat(FigureDrawing.of(FigureSamples.full(shape, shape.most()), FigureLook.PLAIN, width, style)
                .height())
                .isEqualTo(FigureDrawing.of(FigureSamples.usual(shape, shape.most()), FigureLook.PLAIN, width, style)
                    .height());
        }
    }

    @Test
    void drawingIsCheap() {
        var style = DrawingStyle.screen(1);
        for (FigureShape shape : FigureShape.values()) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 30; i++) {
                long start = System.nanoTime();
                FigureDrawing.of(FigureSamples.full(shape, shape.most()), FigureLook.PLAIN, 700 + i, style);
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(best).as("%s, in nanoseconds", shape).isLessThan(5_000_000);
        }
    }

    @Test
    void theSeeSawTipsWhileNothingWeighsAgainst() {
        var level = FigureSamples.usual(FigureShape.SEE_SAW, 3);
        assertThat(rise(level)).isZero();
        assertThat(rise(without(level, 2))).as("the side of what weighs lies lower").isGreaterThan(5);
        assertThat(rise(without(level, 1))).isLessThan(-5);
    }

    @Test
    void theSideOfTheSeeSawThatGoesUpStaysInTheDrawing() {
        for (double width : WIDTHS) {
            for (int empty : new int[]{1, 2}) {
                var drawing = FigureDrawing.of(without(FigureSamples.usual(FigureShape.SEE_SAW, 3), empty),
                        FigureLook.PLAIN, width, DrawingStyle.screen(1));
                assertThat(drawing.hits()).as("%s wide", width).allMatch(hit -> inside(hit, drawing));
            }
        }
    }

    private static FigureContent without(FigureContent content, int index) {
        var spots = new ArrayList<>(content.spots());
        spots.set(index, new FigureContent.Spot("s" + index, spots.get(index).label(), ""));
        return FigureContent.written(content.shape(), content.axes(), spots);
    }

    private static double rise(FigureContent content) {
        var hits = FigureDrawing.of(content, FigureLook.PLAIN, 620, DrawingStyle.screen(1)).hits();
        return hits.get(1).y() - hits.get(2).y();
    }

    private static List<Drawn> all(FigureShape shape) {
        var all = new ArrayList<Drawn>();
        for (int count : new int[]{shape.least(), shape.most()}) {
            for (FigureContent content : List.of(FigureSamples.usual(shape, count), FigureSamples.full(shape, count),
                    FigureSamples.names(shape, count))) {
                for (double width : WIDTHS) {
                    for (double scale : SCALES) {
                        all.add(drawn(content, width, DrawingStyle.screen(scale)));
                    }
                }
                all.add(drawn(content, 510, DrawingStyle.paper()));
                all.add(drawn(content, 245, DrawingStyle.paper()));
            }
        }
        return all;
    }

    private static Drawn drawn(FigureContent content, double width, DrawingStyle style) {
        String what = "%s of %s, %s wide, %s%s".formatted(content.shape(), content.spots().size(), width, style,
                content.namesOnly() ? ", names" : "");
        return new Drawn(what, content, FigureDrawing.of(content, new FigureLook("s1", null, true), width, style));
    }

    private static List<Mark.Label> labels(Drawing drawing) {
        return drawing.marks()
            .stream()
            .map(mark -> mark instanceof Mark.Label label ? label : null)
            .filter(Objects::nonNull)
            .toList();
    }

    private static boolean inside(Drawing.Hit hit, Drawing drawing) {
        return within(area(hit), new Area(0, 0, drawing.width(), drawing.height()));
    }

    private static boolean within(Area area, Area room) {
        return area.x() >= room.x() - 0.5 && area.y() >= room.y() - 0.5 && area.right() <= room.right() + 0.5
                && area.bottom() <= room.bottom() + 0.5;
    }

    private static Area area(Drawing.Hit hit) {
        return new Area(hit.x(), hit.y(), hit.width(), hit.height());
    }

    /** What the letters of a label take up, from the tops of capitals to the ends of descenders. */
    private static Area area(Mark.Label label) {
        double width = TextMeasure.width(label.text(), label.font());
        double x = switch (label.align()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        double size = label.font().size();
        return new Area(x, label.baseline() - 0.72 * size, width, 0.92 * size);
    }
}

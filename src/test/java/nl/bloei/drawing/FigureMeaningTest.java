package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.IntStream;

import nl.bloei.content.FigureShape;

/** What a figure says by where its spots lie and by what is drawn round them, besides its words. */
class FigureMeaningTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);

    @ParameterizedTest
    @EnumSource(names = {"FORK", "BALANCE", "SUITCASE", "LAYERS", "DESK", "MIRROR", "BUBBLES"})
    void aShapeIsDrawnAtOrdinaryWidthsAndNotStacked(FigureShape shape) {
        for (int count = shape.least(); count <= shape.most(); count++) {
            for (FigureContent content : List.of(FigureSamples.usual(shape, count), FigureSamples.full(shape, count),
                    FigureSamples.names(shape, count))) {
                for (double width = 600; width <= 1000; width += 50) {
                    assertThat(draw(content, width, SCREEN).marks())
                        .as("%s of %s, %s wide", shape, count, width)
                        .isNotEqualTo(stacked(content, width, SCREEN));
                }
                assertThat(draw(content, 510, DrawingStyle.paper()).marks())
                    .as("%s of %s on paper", shape, count)
                    .isNotEqualTo(stacked(content, 510, DrawingStyle.paper()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FORK", "BALANCE"})
    void neitherOfTwoSidesCountsForMore(FigureShape shape) {
        for (FigureContent content : List.of(spots(shape, "Veel dat hier ligt", ""), spots(shape, "", "Alleen hier"),
                spots(shape, "Links", "Rechts"), spots(shape, "", ""))) {
            var hits = draw(content, 620, SCREEN).hits();
            Drawing.Hit left = hits.getFirst();
            Drawing.Hit right = hits.getLast();
            assertThat(left.y()).isEqualTo(right.y());
            assertThat(left.height()).isEqualTo(right.height());
            assertThat(left.width()).isEqualTo(right.width());
            assertThat(left.centerX() + right.centerX()).as("as far from the middle").isCloseTo(620, within(0.01));
        }
    }

    @Test
    void everyLayerLiesWithinTheOneBefore() {
        var hits = draw(FigureSamples.usual(FigureShape.LAYERS, 5), 620, SCREEN).hits();
        for (int i = 1; i < hits.size(); i++) {
            Drawing.Hit outer = hits.get(i - 1);
            Drawing.Hit inner = hits.get(i);
            assertThat(inner.x()).isGreaterThan(outer.x() + 5);
            assertThat(inner.x() + inner.width()).isLessThan(outer.x() + outer.width() - 5);
            assertThat(inner.y()).isGreaterThanOrEqualTo(outer.y() + outer.height());
        }
    }

    @Test
    void theSuitcaseIsPackedInItsLidAndBelowTheHinge() {
        for (double width : new double[]{320, 620, 1000}) {
            var hits = draw(FigureSamples.usual(FigureShape.SUITCASE, 5), width, SCREEN).hits();
            double hinge = hits.get(2).y();
            assertThat(hits.subList(0, 2)).allSatisfy(hit -> assertThat(hit.y() + hit.height()).isLessThan(hinge));
            assertThat(hits.subList(2, 5)).allSatisfy(hit -> assertThat(hit.y()).isGreaterThanOrEqualTo(hinge));
        }
    }

    @Test
    void fieldsOfADeskFillItsPaperFromLeftToRight() {
        for (int count = FigureShape.DESK.least(); count <= FigureShape.DESK.most(); count++) {
            var hits = draw(FigureSamples.usual(FigureShape.DESK, count), 620, SCREEN).hits();
            double left = hits.stream().mapToDouble(Drawing.Hit::x).min().orElseThrow();
            double right = hits.stream().mapToDouble(hit -> hit.x() + hit.width()).max().orElseThrow();
            assertThat(hits.getFirst().x()).isCloseTo(left, within(0.01));
            assertThat(hits.getLast().x() + hits.getLast().width()).as("of %s", count)
                .isCloseTo(right, within(0.01));
        }
    }

    @Test
    void peopleStandRoundTheMirrorOnceTheyAreNamed() {
        assertThat(heads(spots(FigureShape.MIRROR, "", ""))).isZero();
        assertThat(heads(spots(FigureShape.MIRROR, "", "Wat ik erin zie"))).isZero();
        assertThat(heads(spots(FigureShape.MIRROR, "Marieke, Johan, opa Kees", ""))).isEqualTo(6);
    }

    @Test
    void balloonsComeFromEitherSideAndWaitWithThreeDots() {
        var content = spots(FigureShape.BUBBLES, "Ik zag", "Ik vraag", "");
        for (double width : new double[]{320, 470}) {
            var hits = draw(content, width, SCREEN).hits();
            assertThat(hits.get(0).x()).isLessThan(hits.get(1).x());
            assertThat(hits.get(2).x()).isEqualTo(hits.get(0).x());
        }
        assertThat(circles(draw(content, 620, SCREEN), Tone.LINE_2)).isEqualTo(3);
        assertThat(circles(draw(content, 510, DrawingStyle.paper()), Tone.LINE_2)).as("paper leaves room to write")
            .isZero();
    }

    private static long heads(FigureContent content) {
        return circles(draw(content, 620, SCREEN), Tone.ACCENT);
    }

    private static long circles(Drawing drawing, Tone fill) {
        return drawing.marks()
            .stream()
            .filter(mark -> mark instanceof Mark.Circle circle && circle.fill() == fill)
            .count();
    }

    private static FigureContent spots(FigureShape shape, String... texts) {
        return FigureContent.written(shape, List.of(), IntStream.range(0, texts.length)
            .mapToObj(i -> new FigureContent.Spot("s" + i, "Plek " + (i + 1), texts[i]))
            .toList());
    }

    private static Drawing draw(FigureContent content, double width, DrawingStyle style) {
        return FigureDrawing.of(content, FigureLook.PLAIN, width, style);
    }

    private static List<Mark> stacked(FigureContent content, double width, DrawingStyle style) {
        var sketch = new Sketch(content, FigureLook.PLAIN, width, style);
        return sketch.finish(new StackFigure().draw(sketch)).marks();
    }
}

package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.bloei.content.FigureShape;
import nl.bloei.drawing.Mark.Segment;

/** What a figure says by where its spots lie and by what is drawn round them, besides its words. */
class FigureMeaningTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"PATH", "PAIRS"})
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

    @Test
    void stationsGoRoundTheirCircleClockwiseWithAnArrowToEach() {
        for (int count = FigureShape.CYCLE.least(); count <= FigureShape.CYCLE.most(); count++) {
            for (double width : new double[]{470, 620, 1000}) {
                var drawing = draw(FigureSamples.usual(FigureShape.CYCLE, count), width, SCREEN);
                var discs = of(drawing, Mark.Circle.class).map(disc -> new Point2D.Double(disc.x(), disc.y())).toList();
                double middle = discs.stream().mapToDouble(Point2D.Double::getY).average().orElseThrow();
                assertThat(turns(discs, width / 2, middle)).as("%s stations, %s wide", count, width).isSorted();
                assertThat(discs.stream().map(disc -> nearest(drawing, disc))).containsExactlyElementsOf(
                        drawing.hits());
                assertThat(of(drawing, Mark.Path.class).filter(path -> path.stroke() != null
                        && path.stroke().tone() == Tone.ACCENT && path.segments().getLast() instanceof Segment.Curve))
                    .hasSize(count);
            }
        }
    }

    @Test
    void aRosePointsToEverySpotAndItsPointsFillWithWords() {
        for (int count = FigureShape.COMPASS.least(); count <= FigureShape.COMPASS.most(); count++) {
            var drawing = draw(FigureSamples.names(FigureShape.COMPASS, count), 620, SCREEN);
            assertThat(tips(drawing).map(tip -> nearest(drawing, tip))).as("of %s", count)
                .containsExactlyElementsOf(drawing.hits());
        }
        assertThat(tips(draw(spots(FigureShape.COMPASS, "Noord", "", "Zuid", ""), 620, SCREEN))).hasSize(2);
    }

    @Test
    void petalsLieRoundTheirHeartClockwiseFromTheTop() {
        for (int count = FigureShape.PETALS.least(); count <= FigureShape.PETALS.most(); count++) {
            var hits = draw(FigureSamples.usual(FigureShape.PETALS, count), 620, SCREEN).hits();
            Drawing.Hit heart = hits.getFirst();
            assertThat(heart.centerX()).isCloseTo(310, within(0.01));
            assertThat(hits.get(1).centerX()).isCloseTo(310, within(0.01));
            assertThat(hits.get(1).y() + hits.get(1).height()).isLessThan(heart.y());
            assertThat(turns(middles(hits.subList(1, count)), heart.centerX(), heart.centerY())).as("of %s", count)
                .isSorted();
        }
    }

    @Test
    void everyFrameLiesOnAStripWithHolesAlongBothSides() {
        for (double width : new double[]{400, 620, 1000}) {
            var drawing = draw(FigureSamples.usual(FigureShape.FILM, 5), width, SCREEN);
            var strips = boxes(drawing, Tone.TINT);
            var holes = boxes(drawing, Tone.CARD);
            assertThat(drawing.hits()).allSatisfy(frame -> {
                Mark.Box strip = strips.stream()
                    .filter(box -> box.y() < frame.y()
                            && frame.y() + frame.height() < box.y() + box.height())
                    .findFirst()
                    .orElseThrow();
                assertThat(frame.x()).isGreaterThan(strip.x());
                assertThat(frame.x() + frame.width()).isLessThan(strip.x() + strip.width());
            });
            assertThat(strips).allSatisfy(strip -> {
                var in = holes.stream()
                    .filter(hole -> strip.y() < hole.y()
                            && hole.y() < strip.y() + strip.height())
                    .toList();
                long above = in.stream().filter(hole -> hole.y() < strip.y() + strip.height() / 2).count();
                assertThat(above).isGreaterThan(5).isEqualTo(in.size() - above);
            });
        }
    }

    @Test
    void armsOfASignpostPointToEitherSideInTurn() {
        for (double width : new double[]{320, 620, 1000}) {
            var hits = draw(FigureSamples.usual(FigureShape.SIGNPOST, 3), width, SCREEN).hits();
            double right = hits.getFirst().centerX() - width / 2;
            assertThat(right).isGreaterThan(10);
            assertThat(hits.get(1).centerX() - width / 2).isCloseTo(-right, within(0.01));
            assertThat(hits.get(2).centerX() - width / 2).isCloseTo(right, within(0.01));
            assertThat(hits).extracting(Drawing.Hit::y).isSorted();
        }
    }

    @Test
    void theLeafHangsInTheMiddleOfItsCardsOrAboveThem() {
        var wide = draw(FigureSamples.usual(FigureShape.CALENDAR, 5), 620, SCREEN).hits();
        Drawing.Hit leaf = wide.getFirst();
        assertThat(leaf.centerX()).isCloseTo(310, within(0.01));
        assertThat(List.of(wide.get(1), wide.get(3))).allSatisfy(hit -> assertThat(hit.x() + hit.width())
            .isLessThan(leaf.x()));
        assertThat(List.of(wide.get(2), wide.get(4))).allSatisfy(hit -> assertThat(hit.x())
            .isGreaterThan(leaf.x() + leaf.width()));
        var narrow = draw(FigureSamples.usual(FigureShape.CALENDAR, 5), 400, SCREEN).hits();
        assertThat(narrow.subList(1, 5)).allSatisfy(hit -> assertThat(hit.y())
            .isGreaterThan(narrow.getFirst().y() + narrow.getFirst().height()));
    }

    @Test
    void theWayBackGoesFromTheSunBelowTheCloudsToTheForeground() {
        for (double width : new double[]{470, 620, 1000}) {
            var hits = draw(FigureSamples.usual(FigureShape.LANDSCAPE, 8), width, SCREEN).hits();
            Drawing.Hit sun = hits.get(3);
            assertThat(hits.subList(0, 3)).allSatisfy(cloud -> assertThat(cloud.y() + cloud.height())
                .isLessThan(sun.y()));
            assertThat(hits.get(4).y()).isGreaterThan(sun.y() + sun.height());
            assertThat(hits.subList(4, 8)).extracting(Drawing.Hit::y).isSorted();
            for (int i = 4; i < 8; i++) {
                assertThat(hits.get(i).centerX() < width / 2).as("on either side in turn").isEqualTo(i % 2 == 0);
            }
        }
    }

    /** The points of a rose that are full. */
    private static Stream<Point2D.Double> tips(Drawing drawing) {
        return of(drawing, Mark.Path.class)
            .filter(path -> path.fill() == Tone.ACCENT && path.segments().get(2) instanceof Segment.Line)
            .map(path -> (Segment.Line) path.segments().get(2))
            .map(line -> new Point2D.Double(line.x(), line.y()));
    }

    private static Drawing.Hit nearest(Drawing drawing, Point2D.Double point) {
        return drawing.hits()
            .stream()
            .min(Comparator.comparingDouble(hit -> new Area(hit.x(), hit.y(), hit.width(), hit.height())
                .distance(point.x, point.y)))
            .orElseThrow();
    }

    /** How far each lies round a middle, clockwise from the first, in radians. */
    private static List<Double> turns(List<Point2D.Double> points, double x, double y) {
        double first = Math.atan2(points.getFirst().y - y, points.getFirst().x - x);
        return points.stream().map(point -> {
            double turn = Math.atan2(point.y - y, point.x - x) - first;
            return turn < 0 ? turn + 2 * Math.PI : turn;
        }).toList();
    }

    private static List<Point2D.Double> middles(List<Drawing.Hit> hits) {
        return hits.stream().map(hit -> new Point2D.Double(hit.centerX(), hit.centerY())).toList();
    }

    private static List<Mark.Box> boxes(Drawing drawing, Tone fill) {
        return of(drawing, Mark.Box.class).filter(box -> box.fill() == fill).toList();
    }

    private static <M extends Mark> Stream<M> of(Drawing drawing, Class<M> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static long heads(FigureContent content) {
        return circles(draw(content, 620, SCREEN), Tone.ACCENT);
    }

    private static long circles(Drawing drawing, Tone fill) {
        return of(drawing, Mark.Circle.class).filter(circle -> circle.fill() == fill).count();
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

package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import nl.bloei.drawing.Mark.Segment;
import nl.bloei.drawing.Strokes.Sample;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

@Execution(ExecutionMode.CONCURRENT)
class HistoryStrokeTest {
    private static final double WIDTH = 864;
    private static final double HEIGHT = 440;
    private static final HistoryScale SCALE = HistoryLineDrawing
        .of(Answer.Line.of(Lines.YEAR), Lines.PLAIN, WIDTH, HEIGHT, DrawingStyle.screen(1))
        .scale();
    private static final Answer.Line EMPTY = Answer.Line.of(Lines.YEAR);

    @Test
    void aForwardStrokeBecomesFewPointsThatStayWithinThreePixels() {
        var random = new Random(11);
        for (int run = 0; run < 150; run++) {
            int turns = random.nextInt(26);
            var samples = Strokes.forward(random, SCALE, turns, 200 + random.nextInt(3000));
            Answer.Line line = HistoryStroke.draw(EMPTY, Strokes.drawn(SCALE, samples));

            assertThat(line.points()).as("points for %d turns, run %d", turns, run).hasSizeBetween(2, 60);
            assertThat(furthest(line, samples)).as("pixels off, run %d", run).isLessThanOrEqualTo(3);
        }
    }

    /** From 400 samples on: with fewer, a hand at 125 samples a second would make more than eight turns in each of them. */
    @ParameterizedTest
    @CsvSource({"540,300", "860,440", "1100,640", "1440,900", "2200,900"})
    void atMostSixtyPointsWithinThreePixelsInADrawingOfAnyUsualSize(double width, double height) {
        HistoryScale scale = HistoryLineDrawing.of(EMPTY, Lines.PLAIN, width, height, DrawingStyle.screen(1)).scale();
        var random = new Random(23);
        int most = 0;
        for (int run = 0; run < 60; run++) {
            var samples = Strokes.forward(random, scale, 25, 400 + random.nextInt(3000));
            Answer.Line line = HistoryStroke.draw(EMPTY, Strokes.drawn(scale, samples));

            most = Math.max(most, line.points().size());
            assertThat(furthest(line, samples, scale)).as("pixels off, run %d", run).isLessThanOrEqualTo(3);
        }
        assertThat(most).as("points").isLessThanOrEqualTo(60);
    }

    @Test
    void moreTurnsMakeMorePointsAndStayAsNear() {
        var samples = Strokes.forward(new Random(2), SCALE, 70, 4000);
        Answer.Line line = HistoryStroke.draw(EMPTY, Strokes.drawn(SCALE, samples));

        assertThat(line.points()).hasSizeGreaterThan(60);
        assertThat(furthest(line, samples)).isLessThanOrEqualTo(3);
    }

    @Test
    void peaksAndValleysBecomeMomentsAndTheTrembleOfAHandDoesNot() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i <= 600; i++) {
            samples
                .add(new Sample(SCALE.left() + i, SCALE.y(0.8 * Math.sin(i / 600.0 * 3 * Math.PI) + 0.005 * (i % 3))));
        }
        Answer.Line line = HistoryStroke.draw(EMPTY, Strokes.drawn(SCALE, samples));

        assertThat(line.moments()).extracting(LinePoint::peak).containsExactly(true, false, true);
        assertThat(line.points()).hasSizeLessThan(12);
        assertThat(line.points().getFirst().moment()).isFalse();
    }

    @Test
    void aLineFromRightToLeftIsTheSameLine() {
        var forward = Strokes.forward(new Random(5), SCALE, 6, 700);
        var backward = new ArrayList<>(forward);
        Collections.reverse(backward);

        Answer.Line line = HistoryStroke.draw(EMPTY, Strokes.drawn(SCALE, backward));

        assertThat(line.points().size()).isGreaterThan(6);
        assertThat(furthest(line, forward)).isLessThanOrEqualTo(3);
        assertThat(SCALE.x(line.points().getLast())).isCloseTo(SCALE.right(), within(3.5));
    }

    @Test
    void whatRunsBackwardIsLeftOutAndShown() {
        var hand = new Freehand(SCALE);
        double y = SCALE.axis();
        for (double x : new double[]{100, 200, 300, 250, 200, 290, 301, 400}) {
            hand.add(x, x < 300 && hand.drawing(1, 1, DrawingStyle.screen(1)).marks().size() > 1 ? y - 80 : y);
        }
        Answer.Line line = HistoryStroke.draw(EMPTY, hand);
        var marks = hand.drawing(WIDTH, HEIGHT, DrawingStyle.screen(1)).marks();

        assertThat(line.points()).isSortedAccordingTo(Comparator.comparing(LinePoint::at));
        assertThat(line.points()).allSatisfy(point -> assertThat(point.height()).isCloseTo(0, within(0.001)));
        assertThat(marks).hasSize(2);
        assertThat(marks.getFirst()).isInstanceOfSatisfying(Mark.Path.class, trail -> assertThat(trail.stroke())
            .isEqualTo(Stroke.dashed(Tone.LINE_2, DrawingStyle.screen(1).axis(), 2, 5)));
        assertThat(((Mark.Path) marks.getFirst()).segments()).contains(new Segment.Line(250, y));
    }

    @Test
    void theInkLiesUnderThePointer() {
        var hand = new Freehand(SCALE);
        for (int i = 0; i < 40; i++) {
            double x = 120 + i * 3;
            double y = SCALE.y(Math.sin(i / 5.0));
            hand.add(x, y);
            if (hand.drawn()) {
                var ink = (Mark.Path) hand.drawing(WIDTH, HEIGHT, DrawingStyle.screen(1)).marks().getLast();
                assertThat(ink.segments().getLast()).isEqualTo(new Segment.Line(x, y));
            }
        }
    }

    @Test
    void aScribbleNeverGoesBackInTime() {
        var random = new Random(3);
        var hand = new Freehand(SCALE);
        for (int i = 0; i < 20_000; i++) {
            hand.add(random.nextDouble() * 1200 - 100, random.nextDouble() * 700 - 100);
        }
        Answer.Line line = HistoryStroke.draw(EMPTY, hand);

        assertThat(line.points()).isSortedAccordingTo(Comparator.comparing(LinePoint::at));
        assertThat(line.points()).allSatisfy(
                point -> assertThat(point.at()).isBetween(HistoryScale.start(Lines.YEAR),
                        HistoryScale.end(Lines.YEAR)));
    }

    @Test
    void aStrokeReplacesTheStretchItCoversAndKeepsWhatHasWords() {
        LocalDateTime may = LocalDateTime.of(2026, 5, 17, 9, 0);
        Answer.Line before = Lines.year()
            .with(Lines.quiet("bend", may.plusDays(20), 0.1))
            .with(Lines.moment("bare", may.plusDays(30), -0.3, ""));
        double from = SCALE.x(may.minusDays(20));
        var samples = new ArrayList<Sample>();
        for (double x = from; x <= SCALE.x(may.plusDays(40)); x += 1.5) {
            samples.add(new Sample(x, SCALE.y(-0.4)));
        }
        Answer.Line after = HistoryStroke.draw(before, Strokes.drawn(SCALE, samples));

        assertThat(after.points()).extracting(LinePoint::id)
            .doesNotContain("bend", "bare")
            .contains("m1", "m2", "m3",
                    "m4", "m5", "q2");
        LinePoint kept = after.points().stream().filter(p -> p.id().equals("m3")).findFirst().orElseThrow();
        assertThat(kept.at()).isEqualTo(may);
        assertThat(kept.height()).isCloseTo(-0.4, within(0.01));
        assertThat(kept.label()).isEqualTo("Koningsdagmarkt");
        assertThat(after.points()).filteredOn(p -> !before.points().contains(p) && p.moment()).containsExactly(kept);
    }

    @Test
    void aTouchWithoutAWayIsNoLine() {
        var hand = new Freehand(SCALE);
        for (int i = 0; i < 50; i++) {
            hand.add(300 + i % 2, 100 + i);
        }
        assertThat(hand.drawn()).isFalse();
        assertThat(HistoryStroke.draw(Lines.year(), hand)).isEqualTo(Lines.year());
    }

    /** How many pixels the finished line passes a sample at most. */
    private static double furthest(Answer.Line line, List<Sample> samples) {
        return furthest(line, samples, SCALE);
    }

    private static double furthest(Answer.Line line, List<Sample> samples, HistoryScale scale) {
        var curve = new MonotoneCurve(line.points().stream().mapToDouble(scale::x).toArray(),
                line.points().stream().mapToDouble(scale::y).toArray());
        return samples.stream()
            .filter(s -> s.x() >= scale.x(line.points().getFirst()))
            .mapToDouble(s -> Math.abs(curve.y(s.x()) - s.y()))
            .max()
            .orElse(0);
    }
}

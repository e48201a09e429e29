package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import nl.bloei.drawing.Mark.Segment;

class MonotoneCurveTest {
    @Test
    void neverRisesAboveOrFallsBelowThePointsItRunsBetween() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            int count = 2 + random.nextInt(40);
            double[] x = random.doubles(count, 0, run % 3 == 0 ? 20 : 900).sorted().toArray();
            double[] y = random.doubles(count, 0, 400).toArray();
            if (run % 5 == 0) {
                x[count / 2] = x[count / 2 - 1];
            }
            var segments = new MonotoneCurve(x, y).segments();
            for (int i = 1; i < count; i++) {
                if (segments.get(i) instanceof Segment.Curve curve) {
                    double previousX = x[i - 1];
                    for (double t = 0; t <= 1; t += 0.02) {
                        double at = bezier(t, y[i - 1], curve.y1(), curve.y2(), curve.y());
                        assertThat(at).isBetween(Math.min(y[i - 1], y[i]) - 1e-9, Math.max(y[i - 1], y[i]) + 1e-9);
                        double along = bezier(t, x[i - 1], curve.x1(), curve.x2(), curve.x());
                        assertThat(along).as("never back in time").isGreaterThanOrEqualTo(previousX - 1e-9);
                        previousX = along;
                    }
                } else {
                    assertThat(x[i]).as("only an upright stretch is straight").isCloseTo(x[i - 1], within(1e-6));
                }
            }
        }
    }

    @Test
    void goesThroughEveryPoint() {
        double[] x = {10, 60, 61, 61, 200};
        double[] y = {5, 80, 10, 300, 40};
        var curve = new MonotoneCurve(x, y);
        for (int i : new int[]{0, 1, 2, 4}) {
            assertThat(curve.y(x[i])).isCloseTo(y[i], within(1e-6));
        }
        assertThat(curve.segments()).hasSize(5).noneMatch(s -> s.toString().contains("NaN"));
    }

    @Test
    void isSmoothWhereItPassesThroughAPoint() {
        var segments = new MonotoneCurve(new double[]{0, 100, 150}, new double[]{0, 50, 200}).segments();
        var before = (Segment.Curve) segments.get(1);
        var after = (Segment.Curve) segments.get(2);
        assertThat((before.y() - before.y2()) / (before.x() - before.x2()))
            .isCloseTo((after.y1() - before.y()) / (after.x1() - before.x()), within(1e-9));
    }

    @Test
    void itsTraceHoldsEveryPlaceOnIt() {
        var random = new Random(3);
        double[] x = random.doubles(30, 0, 600).sorted().toArray();
        double[] y = random.doubles(30, 0, 300).toArray();
        var curve = new MonotoneCurve(x, y);
        double[] low = new double[601];
        double[] high = new double[601];
        Arrays.fill(low, 1e9);
        curve.trace(2, 0, 600, (fromX, toX, least, greatest) -> {
            for (int i = (int) fromX; i <= (int) toX; i++) {
                low[i] = Math.min(low[i], least);
                high[i] = Math.max(high[i], greatest);
            }
        });
        for (double at = x[0]; at <= x[29]; at += 0.7) {
            assertThat(curve.y(at)).isBetween(low[(int) at] - 1e-6, high[(int) at] + 1e-6);
        }
    }

    @Test
    void aPieceOfItLiesOnTheWhole() {
        var random = new Random(9);
        double[] x = random.doubles(20, 0, 600).sorted().toArray();
        double[] y = random.doubles(20, 0, 300).toArray();
        var curve = new MonotoneCurve(x, y);
        var piece = curve.segments(150, 420);

        assertThat(piece.getFirst()).isInstanceOfSatisfying(Segment.Move.class, start -> {
            assertThat(start.x()).isCloseTo(150, within(1e-6));
            assertThat(start.y()).isCloseTo(curve.y(150), within(1e-6));
        });
        double fromX = 150;
        double fromY = curve.y(150);
        for (Segment segment : piece.subList(1, piece.size())) {
            var part = (Segment.Curve) segment;
            for (double t = 0; t <= 1; t += 0.1) {
                assertThat(bezier(t, fromY, part.y1(), part.y2(), part.y()))
                    .isCloseTo(curve.y(bezier(t, fromX, part.x1(), part.x2(), part.x())), within(1e-6));
            }
            fromX = part.x();
            fromY = part.y();
        }
        assertThat(fromX).isCloseTo(420, within(1e-6));
        assertThat(curve.segments(700, 800)).isEmpty();
    }

    @Test
    void onePointOrNoneMakesNoLine() {
        assertThat(new MonotoneCurve(new double[0], new double[0]).segments()).isEmpty();
        assertThat(new MonotoneCurve(new double[]{3}, new double[]{4}).segments())
            .isEqualTo(List.of(new Segment.Move(3, 4)));
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}

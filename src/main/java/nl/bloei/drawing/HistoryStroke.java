package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.HashSet;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.LinePoint;

/** Turns what was drawn by hand into points of a history line. */
public final class HistoryStroke {
    /** How far the smooth line may pass from what the hand drew. */
    private static final double TOLERANCE = 2.8;
    /** How much of the height a peak or a valley must come back to be a moment. */
    private static final double SWING = 0.15;
    /** How near a moment with words a new turn is taken to be that moment. */
    private static final double SAME_MOMENT = 20;
    private static final double SAME_PLACE = 2;

    private HistoryStroke() {
    }

    /**
     * The line with the stretch that was drawn in the place of what was there. Its peaks and valleys become moments. A
     * moment that already has words stays at its time and comes to lie on the new stretch; other points there go away.
     *
     * @return the line as it was if nothing was drawn yet
     */
    public static Answer.Line draw(Answer.Line line, Freehand drawn) {
        if (!drawn.drawn()) {
            return line;
        }
        HistoryScale scale = drawn.scale();
        Freehand.Samples samples = drawn.samples();
        double[] x = samples.xs();
        CurveFit.Knots knots = CurveFit.choose(x, samples.ys(), TOLERANCE);
        double[] knotX = knots.x();
        double[] knotY = knots.y();
        var curve = new MonotoneCurve(knotX, knotY);
        var points = new ArrayList<LinePoint>();
        var worded = new ArrayList<Double>();
        for (LinePoint point : line.points()) {
            double at = scale.x(point);
            if (at < x[0] || at > x[x.length - 1]) {
                points.add(point);
            } else if (keeps(point)) {
                worded.add(at);
                points.add(point.movedTo(point.at(), scale.height(curve.y(at))));
            }
        }
        var turns = new HashSet<>(CurveFit.turns(knotY, SWING * scale.reach()));
        for (int i = 0; i < knotX.length; i++) {
            double at = knotX[i];
            if (worded.stream().noneMatch(other -> Math.abs(other - at) < SAME_PLACE)) {
                boolean moment = turns.contains(i) && i > 0 && i + 1 < knotX.length
                        && worded.stream().noneMatch(other -> Math.abs(other - at) < SAME_MOMENT);
                points.add(LinePoint.moment(scale.time(at), scale.height(knotY[i])).withMoment(moment));
            }
        }
        return line.withPoints(points);
    }

    private static boolean keeps(LinePoint point) {
        return point.worded() || !point.extras().equals(Extras.NONE);
    }
}

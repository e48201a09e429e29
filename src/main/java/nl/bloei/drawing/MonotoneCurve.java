package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/**
 * A smooth curve through points from left to right that never rises above or falls below the two points it runs
 * between, so that a peak is the highest place. The tangents are those of Fritsch and Carlson; the handles are a bit
 * longer than theirs, which makes rounder tops, and the tangents are limited so that it stays monotone all the same.
 */
final class MonotoneCurve {
    private static final double HANDLE = 0.4;
    private static final double STEEPEST = 1 / HANDLE / 2;
    private static final double SAME_X = 1e-6;

    private final double[] x;
    private final double[] y;
    private final double[] tangent;

    /** A curve through points whose x never decreases; points with one x are joined by an upright line. */
    MonotoneCurve(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        tangent = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            tangent[i] = tangent(i);
        }
    }

    /** The outline of the curve; empty without points. */
    List<Segment> segments() {
        var segments = new ArrayList<Segment>(x.length);
        for (int i = 0; i < x.length; i++) {
            if (i == 0) {
                segments.add(new Segment.Move(x[0], y[0]));
            } else if (upright(i - 1)) {
                segments.add(new Segment.Line(x[i], y[i]));
            } else {
                double handle = HANDLE * (x[i] - x[i - 1]);
                segments.add(new Segment.Curve(x[i - 1] + handle, y[i - 1] + handle * tangent[i - 1], x[i] - handle,
                        y[i] - handle * tangent[i], x[i], y[i]));
            }
        }
        return segments;
    }

    /** The y of the curve at an x; left and right of the points it is that of the nearest one. */
    double y(double at) {
        if (at <= x[0]) {
            return y[0];
        }
        for (int i = 1; i < x.length; i++) {
            if (at <= x[i]) {
                return upright(i - 1) ? y[i] : y(i - 1, turn((at - x[i - 1]) / (x[i] - x[i - 1])));
            }
        }
        return y[y.length - 1];
    }

    /** Tells the curve's lowest and highest y over small stretches of x, some twice; stretches overlap. */
    void trace(double step, Trace trace) {
        for (int i = 0; i + 1 < x.length; i++) {
            int pieces = Math.max(1, (int) Math.ceil((x[i + 1] - x[i]) / step));
            double fromX = x[i];
            double fromY = y[i];
            for (int piece = 1; piece <= pieces; piece++) {
                double t = (double) piece / pieces;
                double toX = x[i] + (x[i + 1] - x[i]) * along(t);
                double toY = upright(i) ? y[i + 1] : y(i, t);
                trace.stretch(fromX, toX, Math.min(fromY, toY), Math.max(fromY, toY));
                fromX = toX;
                fromY = toY;
            }
        }
    }

    /** Takes in a stretch of the curve. */
    @FunctionalInterface
    interface Trace {
        /** A stretch between two xs, with the least and the greatest y on it. */
        void stretch(double fromX, double toX, double leastY, double greatestY);
    }

    private double tangent(int i) {
        boolean before = i > 0 && !upright(i - 1);
        boolean after = i + 1 < x.length && !upright(i);
        if (before && after) {
            return between(secant(i - 1), secant(i));
        }
        if (before) {
            return secant(i - 1);
        }
        return after ? secant(i) : 0;
    }

    private static double between(double before, double after) {
        if (before * after <= 0) {
            return 0;
        }
        double harmonic = 2 * before * after / (before + after);
        double limit = STEEPEST * Math.min(Math.abs(before), Math.abs(after));
        return Math.copySign(Math.min(Math.abs(harmonic), limit), harmonic);
    }

    private boolean upright(int i) {
        return x[i + 1] - x[i] < SAME_X;
    }

    private double secant(int i) {
        return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }

    private double y(int i, double t) {
        double handle = HANDLE * (x[i + 1] - x[i]);
        return bezier(t, y[i], y[i] + handle * tangent[i], y[i + 1] - handle * tangent[i + 1], y[i + 1]);
    }

    /** How far along x the curve is at its parameter, both from 0 to 1. */
    private static double along(double t) {
        return bezier(t, 0, HANDLE, 1 - HANDLE, 1);
    }

    /** The parameter at which the curve is so far along x. */
    private static double turn(double part) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (along(middle) < part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}

package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/**
 * A smooth curve through points from left to right that never rises above or falls below the two points it runs
 * between, so that a peak is the highest place. At a point between two others it runs much as a natural spline would;
 * where that is too steep to stay monotone, in the way of Fritsch and Carlson, it is laid flatter. The handles are
 * a bit longer than theirs, which makes rounder tops.
 */
final class MonotoneCurve {
    private static final double HANDLE = 0.38;
    private static final double SAME_X = 1e-6;
    private static final int NEWTON = 4;

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
        round();
        flatten();
    }

    /**
     * Turns every tangent between two others towards that of a natural spline, which bends evenly: one step of solving it,
     * so that a point bears on the curve nearby only. A turn stays level.
     */
    private void round() {
        double[] first = tangent.clone();
        for (int i = 1; i + 1 < x.length; i++) {
            if (first[i] != 0 && !upright(i - 1) && !upright(i)) {
                double before = 1 / (x[i] - x[i - 1]);
                double after = 1 / (x[i + 1] - x[i]);
                double even = (3 * (secant(i - 1) * before + secant(i) * after) - first[i - 1] * before
                        - first[i + 1] * after) / (2 * (before + after));
                tangent[i] = even * first[i] > 0 ? even : 0;
            }
        }
    }

    /** Lays tangents flatter until no segment has handles that pass each other, each by the stricter of its sides. */
    private void flatten() {
        var shares = new double[x.length];
        Arrays.fill(shares, 1);
        for (int i = 0; i + 1 < x.length; i++) {
            double steep = upright(i) ? 0 : HANDLE * (Math.abs(tangent[i]) + Math.abs(tangent[i + 1]));
            if (steep > 0 && steep > Math.abs(secant(i))) {
                double share = Math.abs(secant(i)) / steep;
                shares[i] = Math.min(shares[i], share);
                shares[i + 1] = Math.min(shares[i + 1], share);
            }
        }
        for (int i = 0; i < x.length; i++) {
            tangent[i] *= shares[i];
        }
    }

    /** The outline of the curve; empty without points. */
    List<Segment> segments() {
        return segments(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The outline of the curve between two xs; empty if it does not come there. */
    List<Segment> segments(double from, double to) {
        var segments = new ArrayList<Segment>(x.length);
        if (x.length > 0 && x[0] >= from && x[0] <= to) {
            segments.add(new Segment.Move(x[0], y[0]));
        }
        for (int i = 0; i + 1 < x.length; i++) {
            if (x[i + 1] < from || x[i] > to) {
                continue;
            }
            double start = x[i] < from ? turn((from - x[i]) / (x[i + 1] - x[i])) : 0;
            double end = x[i + 1] > to ? turn((to - x[i]) / (x[i + 1] - x[i])) : 1;
            if (segments.isEmpty()) {
                segments.add(new Segment.Move(x(i, start), y(i, start)));
            }
            segments.add(upright(i) ? new Segment.Line(x[i + 1], y[i + 1]) : piece(i, start, end));
        }
        return segments;
    }

    /** A part of a segment, from one parameter to another. */
    private Segment piece(int i, double start, double end) {
        double third = (end - start) / 3;
        double pace = x[i + 1] - x[i];
        double fromX = x(i, start);
        double fromY = y(i, start);
        double toX = x(i, end);
        double toY = y(i, end);
        return new Segment.Curve(fromX + third * pace * slope(start, 0, HANDLE, 1 - HANDLE, 1),
                fromY + third * slopeY(i, start), toX - third * pace * slope(end, 0, HANDLE, 1 - HANDLE, 1),
                toY - third * slopeY(i, end), toX, toY);
    }

    /** The y of the curve at an x; left and right of the points it is that of the nearest one. */
    double y(double at) {
        if (at <= x[0]) {
            return y[0];
        }
        int i = segment(at);
        if (i == x.length) {
            return y[y.length - 1];
        }
        return upright(i - 1) ? y[i] : y(i - 1, turn((at - x[i - 1]) / (x[i] - x[i - 1])));
    }

    /** The first point at or right of an x, or how many points there are if there is none. */
    private int segment(double at) {
        int low = 1;
        int high = x.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Tells the curve's lowest and highest y over small stretches of x between two xs, some twice; stretches overlap. */
    void trace(double step, double from, double to, Trace trace) {
        for (int i = 0; i + 1 < x.length; i++) {
            if (x[i + 1] < from || x[i] > to) {
                continue;
            }
            double start = x[i] < from ? turn((from - x[i]) / (x[i + 1] - x[i])) : 0;
            double end = x[i + 1] > to ? turn((to - x[i]) / (x[i + 1] - x[i])) : 1;
            int pieces = Math.max(1, (int) Math.ceil((end - start) * (x[i + 1] - x[i]) / step));
            double fromX = x(i, start);
            double fromY = upright(i) ? y[i] : y(i, start);
            for (int piece = 1; piece <= pieces; piece++) {
                double t = start + (end - start) * piece / pieces;
                double toX = x(i, t);
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
            return between(secant(i - 1), x[i] - x[i - 1], secant(i), x[i + 1] - x[i]);
        }
        if (before) {
            return secant(i - 1);
        }
        return after ? secant(i) : 0;
    }

    private static double between(double before, double widthBefore, double after, double widthAfter) {
        return before * after <= 0
                ? 0
                : (before * widthAfter + after * widthBefore) / (widthBefore + widthAfter);
    }

    private boolean upright(int i) {
        return x[i + 1] - x[i] < SAME_X;
    }

    private double secant(int i) {
        return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }

    private double x(int i, double t) {
        return x[i] + (x[i + 1] - x[i]) * along(t);
    }

    private double slopeY(int i, double t) {
        double handle = HANDLE * (x[i + 1] - x[i]);
        return slope(t, y[i], y[i] + handle * tangent[i], y[i + 1] - handle * tangent[i + 1], y[i + 1]);
    }

    private double y(int i, double t) {
        double handle = HANDLE * (x[i + 1] - x[i]);
        return bezier(t, y[i], y[i] + handle * tangent[i], y[i + 1] - handle * tangent[i + 1], y[i + 1]);
    }

    /** How far along x the curve is at its parameter, both from 0 to 1. */
    private static double along(double t) {
        return bezier(t, 0, HANDLE, 1 - HANDLE, 1);
    }

    /** The parameter at which the curve is so far along x, in a few steps of Newton: {@link #along} is nearly straight. */
    private static double turn(double part) {
        double t = part;
        for (int i = 0; i < NEWTON; i++) {
            t -= (along(t) - part) / slope(t, 0, HANDLE, 1 - HANDLE, 1);
        }
        return t;
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /** How fast a cubic curve changes with its parameter. */
    private static double slope(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }
}

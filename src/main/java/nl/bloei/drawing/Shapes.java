package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/** Small shapes that tell things apart without colour. */
final class Shapes {
    private static final int POINTS = 5;
    private static final double WAIST = 0.45;

    private Shapes() {
    }

    /** A square that stands on a point, so far from its middle to its points. */
    static Mark diamond(double x, double y, double reach, @Nullable Stroke stroke, @Nullable Tone fill) {
        return polygon(stroke, fill, x, y - reach, x + reach, y, x, y + reach, x - reach, y);
    }

    /** A square, so far from its middle to its sides. */
    static Mark square(double x, double y, double reach, @Nullable Stroke stroke, @Nullable Tone fill) {
        return new Mark.Box(x - reach, y - reach, 2 * reach, 2 * reach, reach / 6, stroke, fill);
    }

    /** A triangle on its base, so far from its middle to its points. */
    static Mark triangle(double x, double y, double reach, @Nullable Stroke stroke, @Nullable Tone fill) {
        double half = reach * Math.sqrt(3) / 2;
        return polygon(stroke, fill, x, y - reach, x + half, y + reach / 2, x - half, y + reach / 2);
    }

    /** A star with five points. */
    static Mark star(double x, double y, double reach, Tone fill) {
        var corners = new double[4 * POINTS];
        for (int i = 0; i < 2 * POINTS; i++) {
            double angle = Math.PI * (i / (double) POINTS - 0.5);
            double far = i % 2 == 0 ? reach : reach * WAIST;
            corners[2 * i] = x + far * Math.cos(angle);
            corners[2 * i + 1] = y + far * Math.sin(angle);
        }
        return polygon(null, fill, corners);
    }

    /** The mark of an earlier date: a diamond, a square, a triangle; the newest first. */
    static Mark earlier(int nth, double x, double y, double reach, Stroke stroke, Tone fill) {
        return switch (nth % 3) {
            case 0 -> diamond(x, y, reach * 1.2, stroke, fill);
            case 1 -> square(x, y, reach * 0.9, stroke, fill);
            default -> triangle(x, y, reach * 1.2, stroke, fill);
        };
    }

    /** A straight line. */
    static Mark line(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Mark.Path(List.of(new Segment.Move(x1, y1), new Segment.Line(x2, y2)), stroke, null);
    }

    /** Lines from point to point: x and y in turn. */
    static Mark lines(Stroke stroke, double... points) {
        return new Mark.Path(through(points), stroke, null);
    }

    private static Mark polygon(@Nullable Stroke stroke, @Nullable Tone fill, double... corners) {
        List<Segment> outline = through(corners);
        outline.add(new Segment.Close());
        return new Mark.Path(List.copyOf(outline), stroke, fill);
    }

    private static List<Segment> through(double... points) {
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < points.length; i += 2) {
            segments.add(i == 0 ? new Segment.Move(points[0], points[1]) : new Segment.Line(points[i], points[i + 1]));
        }
        return segments;
    }
}

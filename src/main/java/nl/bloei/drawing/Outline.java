package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/** Builds outlines piece by piece. */
final class Outline {
    /** How far the handles of a quarter of a circle lie from its ends. */
    private static final double QUARTER = 0.5523;

    private final List<Segment> segments = new ArrayList<>();

    /** An outline that starts at a point. */
    static Outline from(double x, double y) {
        var outline = new Outline();
        outline.segments.add(new Segment.Move(x, y));
        return outline;
    }

    /** Starts anew at a point, as a second piece of the same outline. */
    Outline move(double x, double y) {
        segments.add(new Segment.Move(x, y));
        return this;
    }

    /** A straight line. */
    Outline line(double x, double y) {
        segments.add(new Segment.Line(x, y));
        return this;
    }

    /** A cubic curve. */
    Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        segments.add(new Segment.Curve(x1, y1, x2, y2, x, y));
        return this;
    }

    /**
     * A piece of a circle, from where the outline is now: that must be the point at the first angle.
     *
     * @param from the angle it starts at, in radians; 0 points right, a quarter turn points down
     * @param to the angle it ends at; smaller than {@code from} to go the other way round
     */
    Outline arc(double centerX, double centerY, double radius, double from, double to) {
        int pieces = (int) Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2)));
        double step = (to - from) / pieces;
        double reach = radius * 4 / 3 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            curve(centerX + radius * Math.cos(a) - reach * Math.sin(a),
                    centerY + radius * Math.sin(a) + reach * Math.cos(a),
                    centerX + radius * Math.cos(b) + reach * Math.sin(b),
                    centerY + radius * Math.sin(b) - reach * Math.cos(b),
                    centerX + radius * Math.cos(b), centerY + radius * Math.sin(b));
        }
        return this;
    }

    /** Back to where it started. */
    List<Segment> close() {
        segments.add(new Segment.Close());
        return open();
    }

    /** Left open. */
    List<Segment> open() {
        return List.copyOf(segments);
    }

    /** The oval that fits in a rectangle. */
    static List<Segment> oval(Area area) {
        double x = area.centerX();
        double y = area.centerY();
        double wide = area.width() / 2 * QUARTER;
        double high = area.height() / 2 * QUARTER;
        return from(x, area.y()).curve(x + wide, area.y(), area.right(), y - high, area.right(), y)
            .curve(area.right(), y + high, x + wide, area.bottom(), x, area.bottom())
            .curve(x - wide, area.bottom(), area.x(), y + high, area.x(), y)
            .curve(area.x(), y - high, x - wide, area.y(), x, area.y())
            .close();
    }

    /** A rectangle with rounded corners. */
    static List<Segment> box(Area area, double corner) {
        double r = Math.min(corner, Math.min(area.width(), area.height()) / 2);
        double k = r * (1 - QUARTER);
        double x = area.x();
        double y = area.y();
        double right = area.right();
        double bottom = area.bottom();
        return from(x + r, y).line(right - r, y)
            .curve(right - k, y, right, y + k, right, y + r)
            .line(right, bottom - r)
            .curve(right, bottom - k, right - k, bottom, right - r, bottom)
            .line(x + r, bottom)
            .curve(x + k, bottom, x, bottom - k, x, bottom - r)
            .line(x, y + r)
            .curve(x, y + k, x + k, y, x + r, y)
            .close();
    }
}

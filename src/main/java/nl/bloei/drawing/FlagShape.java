package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/** The flag on the note that was chosen as the next step. */
final class FlagShape {
    private static final double GRID = 20;

    private FlagShape() {
    }

    /** A flag as a line drawing, so large round a middle. */
    static Mark draw(double centerX, double centerY, double size, Stroke stroke) {
        double unit = size / GRID;
        double left = centerX - size / 2;
        double top = centerY - size / 2;
        double[][] cloth = {{5.2, 4}, {14.8, 4}, {12.6, 7.1}, {14.8, 10.2}, {5.2, 10.2}};
        var segments = new ArrayList<Segment>();
        segments.add(new Segment.Move(left + 5.2 * unit, top + 17 * unit));
        segments.add(new Segment.Line(left + 5.2 * unit, top + 3.3 * unit));
        for (int i = 0; i < cloth.length; i++) {
            double x = left + cloth[i][0] * unit;
            double y = top + cloth[i][1] * unit;
            segments.add(i == 0 ? new Segment.Move(x, y) : new Segment.Line(x, y));
        }
        return new Mark.Path(List.copyOf(segments), stroke, null);
    }
}

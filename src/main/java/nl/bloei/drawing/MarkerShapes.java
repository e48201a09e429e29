package nl.bloei.drawing;

import java.util.List;
import java.util.Map;

import nl.bloei.drawing.Mark.Segment;
import nl.bloei.workbook.Marker;

/**
 * The signs for what one can say of a moment, told apart without colour: a circle for being in one's element, a square
 * for skill, a triangle for pride; filled for the thing itself, hollow for its opposite.
 */
final class MarkerShapes {
    private static final double GAP = 0.5;
    private static final double SLIM = 0.86;

    private MarkerShapes() {
    }

    /** How wide the signs are side by side; 0 if there are none. */
    static double width(Map<Marker, Boolean> markers, DrawingStyle style) {
        int count = markers.size();
        return count == 0 ? 0 : style.marker() * (count + GAP * (count - 1));
    }

    /** Draws the signs from left to right, in the order of the kinds. */
    static void draw(Map<Marker, Boolean> markers, double x, double centerY, DrawingStyle style, List<Mark> marks) {
        double size = style.marker();
        double middle = x + size / 2;
        for (Map.Entry<Marker, Boolean> marker : markers.entrySet()) {
            Stroke line = Stroke.solid(Tone.ACCENT, style.tickLine());
            Tone fill = marker.getValue() ? Tone.ACCENT : style.ground();
            marks.add(switch (marker.getKey()) {
                case ELEMENT -> new Mark.Circle(middle, centerY, size / 2, line, fill);
                case SKILL -> square(middle, centerY, size * SLIM, line, fill);
                case PRIDE -> triangle(middle, centerY, size / 2, line, fill);
            });
            middle += size * (1 + GAP);
        }
    }

    private static Mark square(double x, double y, double side, Stroke line, Tone fill) {
        return new Mark.Box(x - side / 2, y - side / 2, side, side, 0, line, fill);
    }

    private static Mark triangle(double x, double y, double half, Stroke line, Tone fill) {
        return new Mark.Path(List.of(new Segment.Move(x - half, y + half * SLIM), new Segment.Line(x, y - half),
                new Segment.Line(x + half, y + half * SLIM), new Segment.Close()), line, fill);
    }
}

package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A finished drawing: what to paint, in order, and what can be pointed at.
 *
 * @param width its width
 * @param height its height
 * @param marks what to paint, back to front
 * @param hits what can be pointed at, topmost last
 */
public record Drawing(double width, double height, List<Mark> marks, List<Hit> hits) {

    /** Takes unmodifiable copies. */
    public Drawing {
        marks = List.copyOf(marks);
        hits = List.copyOf(hits);
    }

    /**
     * Several drawings as one, below each other, without anything to point at.
     *
     * @param gap between two of them
     */
    public static Drawing stacked(List<Drawing> drawings, double gap) {
        double width = drawings.stream().mapToDouble(Drawing::width).max().orElse(0);
        var marks = new ArrayList<Mark>();
        double y = 0;
        for (Drawing drawing : drawings) {
            double down = y;
            drawing.marks().forEach(mark -> marks.add(mark.lower(down)));
            y += drawing.height() + gap;
        }
        return new Drawing(width, Math.max(0, y - gap), marks, List.of());
    }

    /**
     * Something that can be pointed at.
     *
     * @param id the id of the point or note
     * @param x its left edge
     * @param y its top edge
     * @param width its width
     * @param height its height
     */
    public record Hit(String id, double x, double y, double width, double height) {

        /** The middle, across. */
        public double centerX() {
            return x + width / 2;
        }

        /** The middle, down. */
        public double centerY() {
            return y + height / 2;
        }
    }
}

package nl.bloei.drawing;

import java.util.List;

/**
 * How a line is drawn; caps and joins are round.
 *
 * @param tone its colour
 * @param width its width in units of the drawing
 * @param dashes lengths of dash and gap, empty for a solid line
 */
public record Stroke(Tone tone, double width, List<Double> dashes) {

    /** Takes an unmodifiable copy. */
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /** A solid line. */
    public static Stroke solid(Tone tone, double width) {
        return new Stroke(tone, width, List.of());
    }

    /** A dashed line. */
    public static Stroke dashed(Tone tone, double width, double dash, double gap) {
        return new Stroke(tone, width, List.of(dash, gap));
    }
}

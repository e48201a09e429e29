package nl.bloei.drawing;

import java.util.List;

/**
 * How one of several lines is drawn. Its dashes tell it from the others, also in black and white; the one that is worked
 * on has the accent besides.
 *
 * @param front whether it is the one that is worked on
 * @param place its place in the order of all lines, from 0
 * @param style the sizes of the drawing
 */
public record StrandLook(boolean front, int place, DrawingStyle style) {
    /** Dash and gap in widths of the line; the round ends make a dash longer and a gap shorter. */
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(3.5, 2.6), List.of(0.05, 2.2),
            List.of(5.0, 2.4, 0.05, 2.4), List.of(8.0, 2.8), List.of(3.0, 2.4, 0.05, 2.4, 0.05, 2.4));
    /** So many lines can be told apart. */
    public static final int MOST = DASHES.size();

    /** The colour of the line and its discs. */
    Tone tone() {
        return front ? Tone.ACCENT : Tone.INK_2;
    }

    /** The colour of its labels. */
    Tone labelTone() {
        return front || !style.onScreen() ? Tone.INK : Tone.INK_2;
    }

    /** How large its discs are, beside those of the line that is worked on. */
    double size() {
        return front || !style.onScreen() ? 1 : 0.86;
    }

    /** The font of its name. */
    Font name() {
        return front || !style.onScreen() ? style.smallBold() : style.small();
    }

    /** The stroke of the curve, as much thinner as {@code shrink} says. */
    Stroke stroke(double shrink) {
        double width = style.curve() * shrink * (front || !style.onScreen() ? 1 : 0.75);
        return new Stroke(tone(), width,
                DASHES.get(Math.floorMod(place, MOST)).stream().map(part -> part * width).toList());
    }

    /** A short piece of the line, for a legend. */
    public Drawing sample(double width, double height) {
        double inset = style.curve();
        return new Drawing(width, height, List.of(new Mark.Path(
                Outline.from(inset, height / 2).line(width - inset, height / 2).open(), stroke(0.85), null)),
                List.of());
    }
}

package nl.bloei.paper;

import java.util.Locale;

/**
 * A sheet of paper and what its margins leave, in CSS pixels of 1/96 inch.
 *
 * @param size its size
 * @param landscape whether it lies on its side
 */
record Leaf(PaperSize size, boolean landscape) {
    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final double PIXELS_PER_POINT = 96 / 72.0;
    /** Left and right; above, the title starts 3 mm lower than its line, and the footer stands in the margin below. */
    private static final double SIDE = 15 * PIXELS_PER_MM;
    private static final double TOP = 12 * PIXELS_PER_MM;
    private static final double BOTTOM = 19 * PIXELS_PER_MM;

    /** The distance from one writing line to the next. */
    static final double WRITING_LINE = 8 * PIXELS_PER_MM;

    /** The room between the left and right margins. */
    double width() {
        return across() - 2 * SIDE;
    }

    /** The room between the top and bottom margins. */
    double height() {
        return down() - TOP - BOTTOM;
    }

    /** The style rule of pages of this kind. */
    String rule() {
        return String.format(Locale.ROOT,
                "@page %s{size:%.3fpx %.3fpx;margin:%.3fpx %.3fpx %.3fpx %.3fpx}%n", name(), across(), down(), TOP,
                SIDE, BOTTOM, SIDE);
    }

    /** What pages of this kind are called in style sheets. */
    String name() {
        return landscape ? "lying" : "standing";
    }

    private double across() {
        return (landscape ? size.height() : size.width()) * PIXELS_PER_POINT;
    }

    private double down() {
        return (landscape ? size.width() : size.height()) * PIXELS_PER_POINT;
    }
}

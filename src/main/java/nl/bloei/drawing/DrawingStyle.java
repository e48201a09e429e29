package nl.bloei.drawing;

/**
 * The sizes of everything in a drawing. On screen a unit is a pixel, on paper a point.
 *
 * @param medium what is drawn on
 * @param textScale how large texts are on screen, from 0.8 to 2; 1 on paper
 */
public record DrawingStyle(Medium medium, double textScale) {
    private static final double LEAST = 0.8;
    private static final double MOST = 2;

    /** What a drawing is made for. */
    public enum Medium {
        /** Colours, tints, a pointer. */
        SCREEN,
        /** Ink: difference is made by shape, dash or weight. */
        PAPER
    }

    /** Keeps the text size within its range. */
    public DrawingStyle {
        textScale = Math.clamp(textScale, LEAST, MOST);
    }

    /** The sizes for the screen at a text size; 1 is usual. */
    public static DrawingStyle screen(double textScale) {
        return new DrawingStyle(Medium.SCREEN, textScale);
    }

    /** The sizes for paper. */
    public static DrawingStyle paper() {
        return new DrawingStyle(Medium.PAPER, 1);
    }

    /** Whether this is the screen. */
    public boolean onScreen() {
        return medium == Medium.SCREEN;
    }

    /** A length that does not grow with the text: pixels on screen, points on paper. */
    double fixed(double screen, double paper) {
        return onScreen() ? screen : paper;
    }

    /** A length that grows with the text. */
    double text(double screen, double paper) {
        return fixed(screen, paper) * textScale;
    }

    /** The tone of what lies beneath discs and notes. */
    Tone ground() {
        return onScreen() ? Tone.CARD : Tone.PAPER;
    }

    /** The smallest text anywhere. */
    double smallestText() {
        return text(13.5, 9);
    }

    /** How far from a point the pointer still finds it. */
    public double reach() {
        return 24;
    }

    /** How much further a selected point reaches. */
    public double selectedReach() {
        return 28;
    }

    /** The curve of a history line. */
    double curve() {
        return fixed(3.25, 2.25);
    }

    /** The axis of a history line. */
    double axis() {
        return fixed(1.5, 1);
    }

    /** Half the length of a tick, across the axis. */
    double tick() {
        return fixed(4, 2.25);
    }

    /** The line of a tick. */
    double tickLine() {
        return fixed(1.25, 0.75);
    }

    /** A hairline. */
    double hairline() {
        return fixed(1, 0.75);
    }

    /** The radius of a peak. */
    double peak() {
        return text(15, 8.6);
    }

    /** The radius of a valley, in the middle of its line. */
    double valley() {
        return text(14, 8.6);
    }

    /** The line of a valley. */
    double valleyLine() {
        return fixed(2.5, 1.5);
    }

    /** The gap that a peak leaves in the curve. */
    double discGap() {
        return fixed(2, 1.5);
    }

    /** The radius of the selected moment. */
    double selectedDisc() {
        return text(17, 10);
    }

    /** The radius of the ring round the selected moment. */
    double selectedRing() {
        return text(22, 13);
    }

    /** The radius of a quiet point. */
    double quiet() {
        return fixed(5, 3);
    }

    /** The radius of the ring round a selected quiet point. */
    double quietRing() {
        return fixed(10, 6);
    }

    /** The number in a disc. */
    Font number() {
        return Font.sansBold(text(15, 9.75));
    }

    /** The label of a moment. */
    Font label(boolean selected) {
        double size = text(15, 10.1);
        return selected || !onScreen() ? Font.sansBold(size) : Font.sans(size);
    }

    /** From line to line of a label. */
    double labelLine() {
        return text(18, 13.5);
    }

    /** How wide a label may be. */
    double labelWidth() {
        return text(132, 132);
    }

    /** Between a disc and the box of its label; the letters themselves stay a bit further away. */
    double labelGap() {
        return text(7.5, 2.5);
    }

    /** What a label keeps free round itself. */
    double labelMargin() {
        return fixed(8, 6);
    }

    /** What a label keeps free on both sides of the axis. */
    double axisMargin() {
        return fixed(14, 10);
    }

    /** The size of a marker beside a label. */
    double marker() {
        return text(8, 5.5);
    }

    /** Months, years and words in the corners. */
    Font small() {
        return Font.sans(text(14, 9.4));
    }

    /** The accented name of a month or year; also "Nu". */
    Font smallBold() {
        return Font.sansBold(text(14, 9.4));
    }

    /** The signs at the ends of the vertical axis. */
    Font sign() {
        return new Font(Font.Family.SERIF, false, false, text(30, 18));
    }
}

package nl.bloei.drawing;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Period;

/**
 * The fixed places in a drawing of a history line.
 *
 * @param width the width of the whole
 * @param height the height of the whole
 * @param left where the axis begins
 * @param right where the axis ends
 * @param top the upper edge of the + half
 * @param bottom the line above what stands below: words of own days, phases, names of the months
 * @param words the upper edge of the rows for the words of own days
 * @param phases the upper edge of the strip of phases
 * @param names the baseline of the names of months or years
 * @param scale where times and heights lie; it reaches out of the frame where only a part of the period shows
 */
record HistoryFrame(double width, double height, double left, double right, double top, double bottom, double words,
        double phases, double names, HistoryScale scale) {
    private static final double MOST_FOR_LABELS = 0.6;
    private static final double EDGE = 0.5;

    /** Divides a drawing of this size. */
    static HistoryFrame of(Answer.Line line, HistoryWindow window, double width, double height, DrawingStyle style) {
        Period period = line.period();
        double left = style.fixed(24, 0) + style.text(40, 33);
        double names = StrandNames.room(line, style, width);
        double right = Math.max(left + 1, width - Math.max(style.fixed(32, 13), names));
        double top = style.fixed(24, 10.5);
        double years = TimeAxis.showsYears(period, window) ? style.text(17, 11.5) : 0;
        double words = TimeRows.wordRows(line) * TimeRows.wordHeight(style);
        double phases = line.axis().phases().isEmpty() ? 0 : TimeRows.stripHeight(style) + style.fixed(4, 2);
        double bottom = Math.max(top + 2, height - style.text(34, 19.5) - years - words - phases);
        double axis = (top + bottom) / 2;
        double half = (bottom - top) / 2;
        double disc = style.onScreen() ? style.selectedRing() : style.peak();
        double signs = style.fixed(1.5 * style.marker(), 0);
        double icons = line.strands().points().anyMatch(point -> MomentIcon.of(point.icon()).isPresent())
                ? MomentLabel.iconRow(style)
                : 0;
        double labels = disc + style.labelGap() + 2 * style.labelLine() + signs + icons + 1;
        double reach = half - Math.min(labels, half * MOST_FOR_LABELS);
        double first = left + style.fixed(8, 4.5);
        double last = Math.max(first + 1, right - style.fixed(22, 19));
        double whole = (last - first) / window.span();
        double start = first - window.from() * whole;
        double below = bottom + words;
        return new HistoryFrame(width, height, left, right, top, bottom, bottom, below,
                below + phases + style.text(20, 13.5), new HistoryScale(period, start, start + whole, axis, reach));
    }

    /** How much of the drawing the line itself has, across. */
    double span() {
        return right - left;
    }

    /** Whether a place across lies in the part that shows, or just beyond it. */
    boolean shows(double x) {
        return x >= left - EDGE && x <= right + EDGE;
    }
}

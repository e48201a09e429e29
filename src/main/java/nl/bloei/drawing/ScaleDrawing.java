package nl.bloei.drawing;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import nl.bloei.workbook.Answer;

/**
 * A drawn line from 0 to 10.
 *
 * @param drawing what to paint; its hits are the mark, the earlier marks and the texts
 * @param zero where the 0 lies, across
 * @param ten where the 10 lies, across
 * @param line where the line lies, down
 */
public record ScaleDrawing(Drawing drawing, double zero, double ten, double line) {
    /** The id of the mark of this sheet. */
    public static final String MARK = ":mark";
    /** The id of the text at the 10. */
    public static final String IDEAL = ":ideal";
    /** The id of the text left of the mark. */
    public static final String BEHIND = ":behind";
    /** The id of the text right of the mark. */
    public static final String STEP = ":step";
    /** How many earlier marks have a shape of their own. */
    public static final int EARLIER = 3;

    private static final double NEAR = 24;

    /** Draws a line over a width; the height follows from the texts. */
    public static ScaleDrawing of(ScaleLook look, double width, DrawingStyle style) {
        return new ScalePainter(look, new ScaleLayout(look, width, style), style).paint();
    }

    /** The height that a line needs at a width. */
    public static double height(ScaleLook look, double width, DrawingStyle style) {
        return new ScaleLayout(look, width, style).height();
    }

    /**
     * A mark as it stands beside its date.
     *
     * @param nth which of the dates, 0 for the newest; -1 for the sheet itself
     */
    public static Drawing sample(int nth, DrawingStyle style) {
        return ScalePainter.sample(nth, style);
    }

    /** Where a mark lies, across. */
    public double x(double mark) {
        return zero + (ten - zero) * mark / Answer.Scale.MOST;
    }

    /** The nearest mark in halves at a place across. */
    public double mark(double x) {
        return Objects.requireNonNull(Answer.Scale.at((x - zero) / (ten - zero) * Answer.Scale.MOST).mark());
    }

    /** Whether a point is so near to the line that it means a place on it. */
    public boolean onLine(double x, double y) {
        return Math.abs(y - line) <= NEAR && x >= zero - NEAR && x <= ten + NEAR;
    }

    /** The id of what lies at a point: of several the one whose middle is nearest. */
    public Optional<String> at(double x, double y) {
        return drawing.hits()
            .stream()
            .filter(hit -> x >= hit.x() && x <= hit.x() + hit.width() && y >= hit.y() && y <= hit.y() + hit.height())
            .min(Comparator.comparingDouble(hit -> Math.hypot(hit.centerX() - x, hit.centerY() - y)))
            .map(Drawing.Hit::id);
    }
}

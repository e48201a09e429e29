package nl.bloei.drawing;

import java.util.List;
import java.util.Optional;

import nl.bloei.workbook.Answer.Poles.Mark;

/**
 * Drawn rows of dots between two statements.
 *
 * @param drawing what to paint; its hits are the dots over the full height of their rows
 * @param rows the rows over their full width
 */
public record PolesDrawing(Drawing drawing, List<Drawing.Hit> rows) {

    /** The dot in the middle: where one starts from in a row without one. */
    public static final int MIDDLE = (Mark.DOTS + 1) / 2;

    /** Takes an unmodifiable copy. */
    public PolesDrawing {
        rows = List.copyOf(rows);
    }

    /** Draws rows over a width; the height follows from the statements. */
    public static PolesDrawing of(PolesLook look, double width, DrawingStyle style) {
        return new PolesPainter(look, width, style).paint();
    }

    /** The height that rows need at a width. */
    public static double height(PolesLook look, double width, DrawingStyle style) {
        return new PolesPainter(look, width, style).height();
    }

    /**
     * Earlier dots as they stand beside their date.
     *
     * @param nth which of the dates, 0 for the newest; -1 for the sheet itself
     */
    public static Drawing sample(int nth, DrawingStyle style) {
        return PolesPainter.sample(nth, style);
    }

    /** The id of a dot. */
    public static String id(String row, int dot) {
        return row + "/" + dot;
    }

    /** The row of the dot with this id. */
    public static String row(String id) {
        return id.substring(0, id.lastIndexOf('/'));
    }

    /** The number of the dot with this id. */
    public static int dot(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
    }

    /** The id of the dot at a point. */
    public Optional<String> dotAt(double x, double y) {
        return at(drawing.hits(), x, y);
    }

    /** The id of the row at a point. */
    public Optional<String> rowAt(double x, double y) {
        return at(rows, x, y);
    }

    private static Optional<String> at(List<Drawing.Hit> hits, double x, double y) {
        return hits.stream()
            .filter(hit -> x >= hit.x() && x < hit.x() + hit.width() && y >= hit.y() && y < hit.y() + hit.height())
            .map(Drawing.Hit::id)
            .findFirst();
    }
}

package nl.bloei.drawing;

import java.util.Set;

import nl.bloei.workbook.Answer;

/**
 * A drawn history line. A hit belongs to every moment and to every quiet point, the selected one on top; hits of points
 * close together overlap, and {@link HistoryPoints#nearest} tells which one is meant.
 *
 * @param drawing what to paint
 * @param scale where times and heights lie
 * @param bottom where the names of the months or years begin, below the line
 * @param numberOnly the ids of the moments whose label had no room, so that only their number shows
 */
public record HistoryLineDrawing(Drawing drawing, HistoryScale scale, double bottom, Set<String> numberOnly) {

    /** Takes an unmodifiable copy. */
    public HistoryLineDrawing {
        numberOnly = Set.copyOf(numberOnly);
    }

    /**
     * Draws a line. Points outside the period are drawn at its edge.
     *
     * @param width the width, at least some 300 to be of use; any size is safe
     * @param height the height, at least some 200 to be of use; any size is safe
     */
    public static HistoryLineDrawing of(Answer.Line line, HistoryView view, double width, double height,
            DrawingStyle style) {
        return new HistoryPainter(line, view, width, height, style).paint();
    }
}

package nl.bloei.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/**
 * A drawn history line. A hit belongs to every moment and to every quiet point of the line that is worked on, the selected
 * one on top; hits of points
 * close together overlap, and {@link HistoryPoints#nearest} tells which one is meant.
 *
 * @param drawing what to paint
 * @param scale where times and heights lie
 * @param bottom where the names of the months or years begin, below the line
 * @param span how wide the line itself is
 * @param labels where the labels of moments lie, with the ids of their points
 * @param numberOnly the ids of the moments whose label had no room, so that only their number shows
 * @param behind where the moments of the lines lie that are not worked on, with their ids
 */
public record HistoryLineDrawing(Drawing drawing, HistoryScale scale, double bottom, double span,
        List<Drawing.Hit> labels, Set<String> numberOnly, List<Drawing.Hit> behind) {

    /** Takes an unmodifiable copy. */
    public HistoryLineDrawing {
        labels = List.copyOf(labels);
        numberOnly = Set.copyOf(numberOnly);
        behind = List.copyOf(behind);
    }

    /** The moment of another line at a place. */
    public Optional<String> behindAt(double x, double y) {
        return Hits.at(behind, x, y, 0);
    }

    /** The point whose label lies at a place. */
    public Optional<String> labelAt(double x, double y) {
        return Hits.at(labels, x, y, 0);
    }

    /** Where the label of a point lies, if it shows. */
    public Optional<Drawing.Hit> label(String id) {
        return labels.stream().filter(label -> label.id().equals(id)).findFirst();
    }

    /** How far a place lies from a point, as it is kept for a label with its middle there. */
    public LinePoint.Offset offset(LinePoint point, double x, double y) {
        return new LinePoint.Offset((x - scale.x(point)) / span, (scale.y(point) - y) / scale.reach());
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

package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Strand;

/**
 * What shows on a history line besides its points.
 *
 * @param selectedId the selected point, or {@code null}; also none on paper
 * @param hoveredId the point under the pointer, or {@code null}
 * @param focused whether the selected point has the keyboard
 * @param lifted the dragged point as it was before the drag: drawn as a dashed outline; or {@code null}
 * @param above the words in the upper corner, or empty
 * @param below the words in the lower corner, or empty
 * @param now the word above a line that reaches the end of the period, or empty
 * @param window which part of the period shows
 * @param active the id of the line that is worked on
 */
public record HistoryView(@Nullable String selectedId, @Nullable String hoveredId, boolean focused,
        @Nullable LinePoint lifted, String above, String below, String now, HistoryWindow window,
        String active) {

    /** A view without selection, as on paper. */
    public static HistoryView plain(String above, String below, String now) {
        return new HistoryView(null, null, false, null, above, below, now, HistoryWindow.WHOLE, Strand.FIRST);
    }

    /** The same view with another selection. */
    public HistoryView withSelected(@Nullable String id, boolean hasKeyboard) {
        return new HistoryView(id, hoveredId, hasKeyboard, lifted, above, below, now, window, active);
    }

    /** The same view with another point under the pointer. */
    public HistoryView withHovered(@Nullable String id) {
        return new HistoryView(selectedId, id, focused, lifted, above, below, now, window, active);
    }

    /** The same view while a point is dragged from this old place, or no longer ({@code null}). */
    public HistoryView withLifted(@Nullable LinePoint before) {
        return new HistoryView(selectedId, hoveredId, focused, before, above, below, now, window, active);
    }

    /** The same view of another part of the period. */
    public HistoryView withWindow(HistoryWindow changed) {
        return new HistoryView(selectedId, hoveredId, focused, lifted, above, below, now, changed, active);
    }

    /** The same view while another line is worked on. */
    public HistoryView withActive(String strandId) {
        return new HistoryView(selectedId, hoveredId, focused, lifted, above, below, now, window, strandId);
    }

    boolean selected(LinePoint point) {
        return point.id().equals(selectedId);
    }

    boolean hovered(LinePoint point) {
        return point.id().equals(hoveredId);
    }
}

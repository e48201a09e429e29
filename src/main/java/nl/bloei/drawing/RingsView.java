package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/**
 * What shows in the rings besides the notes.
 *
 * @param chosenId the note with the flag, or {@code null}
 * @param selectedId the selected note, or {@code null}; also none on paper
 * @param hoveredId the note under the pointer, or {@code null}
 * @param focused whether the selected note has the keyboard
 * @param lifted the note that is being dragged and where its middle is now, or {@code null}: the others stay where they
 *            are meanwhile, and its old place shows as a dashed outline
 * @param glide where the notes come from while they go to their places, or {@code null} when they lie there
 * @param reached the title of the inner ring
 * @param wanted the title of the outer ring
 */
public record RingsView(@Nullable String chosenId, @Nullable String selectedId, @Nullable String hoveredId,
        boolean focused, @Nullable Lifted lifted, @Nullable Glide glide, String reached, String wanted) {

    /**
     * A note in the air.
     *
     * @param id which note
     * @param x where its middle is, in units of the drawing
     * @param y where its middle is
     */
    public record Lifted(String id, double x, double y) {
    }

    /**
     * Notes on their way.
     *
     * @param from the rings as they were
     * @param share how much of the way lies behind them, from 0 to 1
     */
    public record Glide(Answer.Rings from, double share) {
    }

    /** A view without selection, as on paper. */
    public static RingsView plain(@Nullable String chosenId, String reached, String wanted) {
        return new RingsView(chosenId, null, null, false, null, null, reached, wanted);
    }

    /** The same view with another selection. */
    public RingsView withSelected(@Nullable String id, boolean hasKeyboard) {
        return new RingsView(chosenId, id, hoveredId, hasKeyboard, lifted, glide, reached, wanted);
    }

    /** The same view with another note under the pointer. */
    public RingsView withHovered(@Nullable String id) {
        return new RingsView(chosenId, selectedId, id, focused, lifted, glide, reached, wanted);
    }

    /** The same view while a note is dragged, or no longer ({@code null}). */
    public RingsView withLifted(@Nullable Lifted note) {
        return new RingsView(chosenId, selectedId, hoveredId, focused, note, glide, reached, wanted);
    }

    /** The same view while notes go to their places. */
    public RingsView withGlide(@Nullable Glide changed) {
        return new RingsView(chosenId, selectedId, hoveredId, focused, lifted, changed, reached, wanted);
    }

    boolean chosen(Note note) {
        return note.id().equals(chosenId);
    }

    boolean selected(Note note) {
        return note.id().equals(selectedId);
    }

    boolean hovered(Note note) {
        return note.id().equals(hoveredId);
    }
}

package nl.bloei.drawing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/**
 * Drawn rings with their notes.
 *
 * @param drawing what to paint; the hits of small notes are larger than the notes, so that they can be pointed at
 * @param scale where places lie
 * @param numbered whether there are so many notes that they show as numbered chips; the number is that of the note in
 *            the answer, counted from 1
 * @param boxes the notes as they are drawn, topmost last
 */
public record RingsDrawing(Drawing drawing, RingsScale scale, boolean numbered, List<Drawing.Hit> boxes) {
    private static final double USUAL_SIDE = 720;
    private static final double LEAST_PART = 0.8;
    private static final double NEAR = 12;

    /** Takes an unmodifiable copy. */
    public RingsDrawing {
        boxes = List.copyOf(boxes);
    }

    /**
     * Draws rings as large as fits, in the middle.
     *
     * @param width the width; any size is safe, {@link #leastSide} is the smallest that reads well
     * @param height the height, likewise
     */
    public static RingsDrawing of(Answer.Rings rings, RingsView view, double width, double height,
            DrawingStyle style) {
        return new RingsPainter(rings, view, width, height, style).paint();
    }

    /** The side below which a screen had better scroll. */
    public static double leastSide(DrawingStyle style) {
        return USUAL_SIDE * LEAST_PART * style.textScale();
    }

    /** The number on the chip of a note, that it has in a list as well; none as long as notes show their words. */
    public static OptionalInt number(Answer.Rings rings, Note note) {
        int at = rings.notes().indexOf(note);
        return at >= 0 && RingsLayout.chips(rings) ? OptionalInt.of(at + 1) : OptionalInt.empty();
    }

    /** The rings with all notes free to be arranged again. */
    public static Answer.Rings tidied(Answer.Rings rings) {
        return rings.withNotes(rings.notes().stream().map(n -> n.withPlace(null)).toList());
    }

    /** The id of the note at a point: the topmost one there, or else the nearest one within 12 units. */
    public Optional<String> noteAt(double x, double y) {
        return Hits.at(boxes, x, y, NEAR);
    }

    /** The ring that a point lies in, or none outside both. */
    public Optional<Note.Ring> ringAt(double x, double y) {
        return scale.ring(x, y);
    }

    /**
     * The note to go to from another one with an arrow key: the nearest one that way, those straight ahead before those
     * aside.
     *
     * @param id where to go from; the middle of the rings if there is no such note
     * @param dx -1 for left, 1 for right, 0 for neither
     * @param dy -1 for up, 1 for down, 0 for neither
     */
    public Optional<String> toward(String id, int dx, int dy) {
        var from = boxes.stream().filter(b -> b.id().equals(id)).findFirst();
        return Hits.toward(boxes, from.map(Drawing.Hit::centerX).orElse(scale.centerX()),
                from.map(Drawing.Hit::centerY).orElse(scale.centerY()), dx, dy);
    }
}

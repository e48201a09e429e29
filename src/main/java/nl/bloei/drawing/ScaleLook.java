package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What shows on a line from 0 to 10.
 *
 * @param mark where the mark of this sheet stands, or {@code null}
 * @param flag what its flag says: "Vandaag: 6"
 * @param earlier the marks of earlier sheets, newest first; three at the most are told apart
 * @param ideal what the 10 looks like
 * @param behind what lies behind the mark already
 * @param step what is one small step further
 * @param selectedId the id of the selected earlier mark, or {@code null}
 * @param hovered the id of what the pointer is over, as {@link ScaleDrawing#at} gives it, or {@code null}
 * @param focused whether it has the keyboard
 */
public record ScaleLook(@Nullable Double mark, String flag, List<Earlier> earlier, Words ideal, Words behind,
        Words step, @Nullable String selectedId, @Nullable String hovered, boolean focused) {

    /** Takes an unmodifiable copy. */
    public ScaleLook {
        earlier = List.copyOf(earlier);
    }

    /**
     * The mark of an earlier sheet.
     *
     * @param id the id of that sheet
     * @param mark where it stood, from 0 to 10
     * @param label its day
     */
    public record Earlier(String id, double mark, String label) {
    }

    /**
     * A text in the drawing.
     *
     * @param text what was written; may be blank
     * @param invitation what shows instead as long as nothing was; empty for nothing
     */
    public record Words(String text, String invitation) {
        /** No text and no room for it. */
        public static final Words NONE = new Words("", "");

        boolean written() {
            return !text.isBlank();
        }

        String shown() {
            return written() ? text : invitation;
        }
    }

    /** A line that nobody points at, as on paper. */
    public static ScaleLook plain(@Nullable Double mark, String flag, List<Earlier> earlier, Words ideal,
            Words behind, Words step) {
        return new ScaleLook(mark, flag, earlier, ideal, behind, step, null, null, false);
    }
}

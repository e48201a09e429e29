package nl.bloei.workbook;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A note in the rings of a progress circle.
 *
 * @param id its identifier; a copy of the sheet for another date keeps it, so that the note can be followed
 * @param text what was written
 * @param ring where it lies now
 * @param prompt the id of the question that it answers, or empty when it was written without one
 * @param place where one put it, or {@code null} as long as it may be arranged
 * @param added the day it was written
 * @param reachedOn the day it moved inside, if it did
 * @param how how that came about, in one's own words
 * @param extras fields of a later version
 */
public record Note(String id, String text, Ring ring, String prompt, @Nullable Place place, LocalDate added,
        @Nullable LocalDate reachedOn, String how, Extras extras) {

    /** The two rings. */
    public enum Ring {
        /** Progress already made. */
        INNER,
        /** Progress still wanted. */
        OUTER
    }

    /**
     * A place in the circle, independent of its size.
     *
     * @param x from -1 (left edge of the outer ring) to 1 (right edge)
     * @param y from -1 (top edge) to 1 (bottom edge)
     */
    public record Place(double x, double y) {

        /** Keeps the place within the circle's square. */
        public Place {
            x = Double.isNaN(x) ? 0 : Math.clamp(x, -1.0, 1.0);
            y = Double.isNaN(y) ? 0 : Math.clamp(y, -1.0, 1.0);
        }
    }

    /** A new note that answers a question. */
    public static Note of(String text, Ring ring, String prompt, LocalDate added) {
        return new Note(Ids.next(), text, ring, prompt, null, added, null, "", Extras.NONE);
    }

    /** The same note with other words. */
    public Note withText(String changed) {
        return new Note(id, changed, ring, prompt, place, added, reachedOn, how, extras);
    }

    /** The same note at another place, or free to be arranged again ({@code null}). */
    public Note withPlace(@Nullable Place changed) {
        return new Note(id, text, ring, prompt, changed, added, reachedOn, how, extras);
    }

    /** The same note, now inside. */
    public Note reached(LocalDate day, String inWhichWay) {
        return new Note(id, text, Ring.INNER, prompt, null, added, day, inWhichWay, extras);
    }

    /** The same note, outside again. */
    public Note notYet() {
        return new Note(id, text, Ring.OUTER, prompt, null, added, null, "", extras);
    }
}

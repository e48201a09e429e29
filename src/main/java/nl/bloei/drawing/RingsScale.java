package nl.bloei.drawing;

import java.util.Optional;

import nl.bloei.workbook.Note;

/**
 * Where places lie in a drawing of the rings, both ways.
 *
 * @param centerX the middle of the rings
 * @param centerY the middle of the rings
 * @param outer the radius of the outer ring; more than 0
 * @param inner the radius of the inner ring; less than {@code outer}
 */
public record RingsScale(double centerX, double centerY, double outer, double inner) {

    /** The x of a place. */
    public double x(Note.Place place) {
        return centerX + place.x() * outer;
    }

    /** The y of a place. */
    public double y(Note.Place place) {
        return centerY + place.y() * outer;
    }

    /** The place at a point, within the square round the outer ring. */
    public Note.Place place(double x, double y) {
        return new Note.Place((x - centerX) / outer, (y - centerY) / outer);
    }

    /** The ring that a point lies in, or none outside both. */
    public Optional<Note.Ring> ring(double x, double y) {
        double distance = Math.hypot(x - centerX, y - centerY);
        if (distance <= inner) {
            return Optional.of(Note.Ring.INNER);
        }
        return distance <= outer ? Optional.of(Note.Ring.OUTER) : Optional.empty();
    }
}

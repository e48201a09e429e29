package nl.bloei.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A card on a board.
 *
 * @param id its identifier; a copy of the sheet for another date keeps it
 * @param text what was written
 * @param pile the id of the kind of card
 * @param column the id of the column it lies in, or empty as long as it lies beside the board
 * @param energy how much energy it gives, from 0 (little) to 1 (much), or {@code null} if one did not say
 * @param from where it was taken over from, if it was
 * @param extras fields of a later version
 */
public record Card(String id, String text, String pile, String column, @Nullable Double energy, @Nullable Source from,
        Extras extras) {

    /** Keeps the energy within its range. */
    public Card {
        energy = energy == null || energy.isNaN() ? null : Math.clamp(energy, 0.0, 1.0);
    }

    /** A new card in a column, or beside the board when the column is empty. */
    public static Card of(String text, String pile, String column) {
        return new Card(Ids.next(), text, pile, column, null, null, Extras.NONE);
    }

    /** The same card with other words. */
    public Card withText(String changed) {
        return new Card(id, changed, pile, column, energy, from, extras);
    }

    /** The same card of another kind. */
    public Card withPile(String changed) {
        return new Card(id, text, changed, column, energy, from, extras);
    }

    /** The same card in another column, or beside the board (empty). */
    public Card withColumn(String changed) {
        return new Card(id, text, pile, changed, energy, from, extras);
    }

    /** The same card with another amount of energy, or none said ({@code null}). */
    public Card withEnergy(@Nullable Double changed) {
        return new Card(id, text, pile, column, changed, from, extras);
    }
}

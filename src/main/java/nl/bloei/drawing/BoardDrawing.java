package nl.bloei.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A drawn board with cards.
 *
 * @param drawing what to paint
 * @param zones where cards can lie: the ids of the columns, and the empty id for the place beside the board
 * @param cards the cards as they are drawn, in the order in which one reads them
 * @param shortened the ids of the cards that do not show all their words
 */
public record BoardDrawing(Drawing drawing, List<Drawing.Hit> zones, List<Drawing.Hit> cards,
        Set<String> shortened) {
    private static final double NEAR = 4;

    /** Takes unmodifiable copies. */
    public BoardDrawing {
        zones = List.copyOf(zones);
        cards = List.copyOf(cards);
        shortened = Set.copyOf(shortened);
    }

    /** Draws a board over a width; the height follows from the cards. */
    public static BoardDrawing of(BoardLook look, double width, DrawingStyle style) {
        return new BoardPainter(look, new BoardLayout(look, width, style), style).paint();
    }

    /** The height that a board needs at a width. */
    public static double height(BoardLook look, double width, DrawingStyle style) {
        return new BoardLayout(look, width, style).height();
    }

    /** The sign of a kind of card, as it stands on the cards. */
    public static Drawing sample(int pile, DrawingStyle style) {
        return BoardPainter.sample(pile, style);
    }

    /** The id of the card at a point. */
    public Optional<String> cardAt(double x, double y) {
        return Hits.at(cards, x, y, NEAR);
    }

    /** The place at a point: the id of a column, empty for beside the board; the nearest one when it is on none. */
    public String zoneAt(double x, double y) {
        return Hits.at(zones, x, y, Double.MAX_VALUE).orElse("");
    }

    /** How much energy a height in a column means, from 0 at its foot to 1 at its top. */
    public double energyAt(String zone, double y) {
        return zones.stream()
            .filter(each -> each.id().equals(zone))
            .map(each -> 1 - (y - each.y()) / each.height())
            .map(energy -> Math.clamp(energy, 0.0, 1.0))
            .findFirst()
            .orElse(0.5);
    }

    /** The card before which one that is dropped at a point comes to lie; none at the end. */
    public Optional<String> before(String zone, double x, double y, String dropped) {
        return cards.stream()
            .filter(card -> !card.id().equals(dropped) && zoneAt(card.centerX(), card.centerY()).equals(zone))
            .filter(card -> y < card.y() || (y < card.y() + card.height() && x < card.centerX()))
            .map(Drawing.Hit::id)
            .findFirst();
    }

    /** The card to go to from another one with an arrow key; from the top left if there is no such card. */
    public Optional<String> toward(String id, int dx, int dy) {
        return cards.stream()
            .filter(card -> card.id().equals(id))
            .findFirst()
            .map(from -> Hits.toward(cards, from.centerX(), from.centerY(), dx, dy))
            .orElseGet(() -> cards.stream().map(Drawing.Hit::id).findFirst());
    }
}

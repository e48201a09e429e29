package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

import nl.bloei.content.FigureShape;

/**
 * What a figure shows.
 *
 * @param shape what it looks like
 * @param axes the names of left and right column, upper and lower row; empty for shapes without axes
 * @param spots its places, in the order that the shape says
 * @param namesOnly whether it shows names only and nothing is to be written in it: no place is empty then
 */
public record FigureContent(FigureShape shape, List<String> axes, List<Spot> spots, boolean namesOnly) {

    /** Takes unmodifiable copies. */
    public FigureContent {
        axes = List.copyOf(axes);
        spots = List.copyOf(spots);
    }

    /**
     * A place in the figure.
     *
     * @param id what its {@link Drawing.Hit} is called
     * @param label its name
     * @param text what is written or told there; blank when nothing is yet
     */
    public record Spot(String id, String label, String text) {

        /** Whether nothing is written yet. */
        public boolean empty() {
            return text.isBlank();
        }
    }

    /** A figure in which something can be written. */
    public static FigureContent written(FigureShape shape, List<String> axes, List<Spot> spots) {
        return new FigureContent(shape, axes, spots, false);
    }

    /** A figure of names, as on a reading page; the texts are told elsewhere. */
    public static FigureContent names(FigureShape shape, List<String> axes, List<Spot> spots) {
        return new FigureContent(shape, axes, spots, true);
    }

    /** The spot with an id. */
    public Optional<Spot> spot(@Nullable String id) {
        return spots.stream().filter(spot -> spot.id().equals(id)).findFirst();
    }
}

package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

/**
 * What shows in a figure besides its content.
 *
 * @param selectedId the selected spot, or {@code null}; none on paper
 * @param hoveredId the spot under the pointer, or {@code null}
 * @param focused whether the selected spot has the keyboard
 */
public record FigureLook(@Nullable String selectedId, @Nullable String hoveredId, boolean focused) {
    /** Nothing selected, as on paper. */
    public static final FigureLook PLAIN = new FigureLook(null, null, false);

    boolean selected(FigureContent.Spot spot) {
        return spot.id().equals(selectedId);
    }

    boolean hovered(FigureContent.Spot spot) {
        return spot.id().equals(hoveredId);
    }
}

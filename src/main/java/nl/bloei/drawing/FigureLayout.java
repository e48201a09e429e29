package nl.bloei.drawing;

/**
 * One shape of figure. It puts every spot on the sketch, each with one call of {@link Sketch#hit} (or a primitive that
 * makes it, such as {@link Sketch#card}), within the width of the sketch. Nothing it does depends on how long the texts
 * are, so a figure keeps its size while one types.
 */
@FunctionalInterface
interface FigureLayout {

    /** Draws all and returns the height that it takes. */
    double draw(Sketch sketch);
}

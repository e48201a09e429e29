package nl.bloei.drawing;

import java.util.Optional;

import nl.bloei.content.FigureShape;

/**
 * The drawings of the book, in one language of marks: cards, discs and lines of the same weights. A shape that has no
 * room for its labels at some width and text size gives way to cards under each other.
 */
public final class FigureDrawing {
    private FigureDrawing() {
    }

    /**
     * Draws a figure.
     *
     * @param content what it shows
     * @param look what is selected and pointed at
     * @param width how wide it is, in units of the drawing; at least 1
     * @param style the sizes
     * @return a drawing of that width; its height follows from shape, width and style, not from what is written. Every
     *         spot is a hit, in the order of the spots.
     */
    public static Drawing of(FigureContent content, FigureLook look, double width, DrawingStyle style) {
        var sketch = new Sketch(content, look, width, style);
        double height = layout(content.shape()).draw(sketch);
        if (sketch.tight()) {
            sketch = new Sketch(content, look, width, style);
            height = new StackFigure().draw(sketch);
        }
        return sketch.finish(height);
    }

    /** The id of the spot at a point, or of the nearest one within the style's reach. */
    public static Optional<String> spotAt(Drawing drawing, double x, double y, DrawingStyle style) {
        return Hits.at(drawing.hits(), x, y, style.reach());
    }

    /**
     * The spot to go to from another one with an arrow key: the nearest one that way, those straight ahead before those
     * aside.
     *
     * @param dx -1 for left, 1 for right, 0 for neither
     * @param dy -1 for up, 1 for down, 0 for neither
     */
    public static Optional<String> toward(Drawing drawing, String id, int dx, int dy) {
        return drawing.hits()
            .stream()
            .filter(hit -> hit.id().equals(id))
            .findFirst()
            .flatMap(from -> Hits.toward(drawing.hits(), from.centerX(), from.centerY(), dx, dy));
    }

    private static FigureLayout layout(FigureShape shape) {
        return switch (shape) {
            case WHEEL -> new WheelFigure();
            case PATH -> new PathFigure();
            case PAIRS -> new PairsFigure();
            case SPIRAL -> new SpiralFigure();
            case SEE_SAW -> new SeeSawFigure();
            case SHIELDS -> new ShieldsFigure();
            case CIRCLES -> new CirclesFigure();
            case KNOBS -> new KnobsFigure();
            case QUADRANTS -> new QuadrantsFigure();
            case RINGS -> new RingsFigure();
            case MAP -> new MapFigure();
            case FLIP -> new FlipFigure();
            case FILM -> new FilmFigure();
            case PETALS -> new PetalsFigure();
            case TRAYS -> new TraysFigure();
            case COMPASS -> new CompassFigure();
            case CALENDAR -> new CalendarFigure();
            case SIGNPOST -> new SignpostFigure();
            case LANDSCAPE -> new LandscapeFigure();
            case CYCLE -> new CycleFigure();
            case LAYERS -> new LayersFigure();
            case BALANCE -> new BalanceFigure();
            case FORK -> new ForkFigure();
            case SUITCASE -> new SuitcaseFigure();
            case DESK -> new DeskFigure();
            case MIRROR -> new MirrorFigure();
            case BUBBLES -> new BubblesFigure();
        };
    }
}

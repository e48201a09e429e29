package nl.bloei.drawing;

/** A card before and after it was turned. */
final class FlipFigure implements FigureLayout {
    private static final double WIDEST = 20;
    private static final double TURN = 3;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double turn = TURN * em;
        double width = Math.min((sketch.width() - 2 * edge - turn) / 2, WIDEST * em);
        if (width <= 2 * sketch.padding()) {
            sketch.giveUp();
            return 0;
        }
        double height = sketch.cardHeight(width) + (sketch.namesOnly() ? 4 : 0.8) * em;
        double x = sketch.width() / 2;
        double top = edge + 2.9 * em;
        var before = new Area(x - turn / 2 - width, top, width, height);
        var after = new Area(x + turn / 2, top, width, height);
        sketch.cardMiddle(sketch.spot(0), before);
        sketch.cardMiddle(sketch.spot(1), after);
        double from = before.centerX() + 0.2 * width;
        double to = after.centerX() - 0.2 * width;
        double up = edge + 0.2 * em;
        double base = top - 0.5 * em;
        double rise = (base - up) * 4 / 3;
        double lean = (to - from) * 0.2;
        sketch.beneath(Outline.from(from, base)
            .curve(from + lean, base - rise, to - lean, base - rise, to, base)
            .open(), sketch.ownLine());
        sketch.arrowHead(to, base, Math.atan2(rise, lean), sketch.ownLine());
        return top + height + edge;
    }
}

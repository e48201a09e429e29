package nl.bloei.drawing;

/** Rows of opposites: left and right, with a line between them that goes both ways. */
final class PairsFigure implements FigureLayout {
    private static final double LINK = 3.2;
    private static final double WIDEST = 26;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double gap = 0.9 * em;
        double link = LINK * em;
        double width = Math.min((sketch.width() - 2 * sketch.edge() - link) / 2, WIDEST * em);
        if (width <= 2 * sketch.padding()) {
            sketch.giveUp();
            return 0;
        }
        double left = sketch.width() / 2 - link / 2 - width;
        double right = sketch.width() / 2 + link / 2;
        double height = sketch.cardHeight(width);
        double y = sketch.edge();
        for (int i = 0; i + 1 < sketch.count(); i += 2) {
            sketch.card(sketch.spot(i), new Area(left, y, width, height));
            sketch.card(sketch.spot(i + 1), new Area(right, y, width, height));
            double middle = y + height / 2;
            double from = left + width + 0.5 * em;
            double to = right - 0.5 * em;
            sketch.arrow(from, middle, to, middle, sketch.structure());
            sketch.arrowHead(from, middle, Math.PI, sketch.structure());
            y += height + gap;
        }
        return y - gap + sketch.edge();
    }
}

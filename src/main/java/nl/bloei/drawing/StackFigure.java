package nl.bloei.drawing;

/** Cards under each other on one line: what every shape becomes where there is hardly any room. */
final class StackFigure implements FigureLayout {

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double gap = 0.9 * em;
        double indent = edge + 2 * sketch.disc() + 0.7 * em;
        double width = sketch.width() - indent - edge;
        double height = sketch.cardHeight(width);
        double x = edge + sketch.disc();
        double y = edge;
        for (int i = 0; i < sketch.count(); i++) {
            sketch.card(sketch.spot(i), new Area(indent, y, width, height));
            sketch.disc(sketch.spot(i), i + 1, x, y + height / 2);
            y += height + gap;
        }
        double middle = edge + height / 2;
        sketch.beneath(Outline.from(x, middle).line(x, y - gap - height / 2).open(), sketch.structure());
        return y - gap + edge;
    }
}

package nl.bloei.drawing;

/** Stations on a circle, with an arrow from each to the next and from the last to the first. */
final class CycleFigure implements FigureLayout {
    private static final double SMALLEST = 3.4;
    private static final double LARGEST = 6.5;
    private static final double LARGEST_OF_NAMES = 4.5;
    private static final double AROUND = 2.2;
    private static final double CLEAR = 0.35;

    @Override
    public double draw(Sketch sketch) {
        var round = Round.of(sketch, SMALLEST, sketch.namesOnly() ? LARGEST_OF_NAMES : LARGEST, AROUND);
        if (round.tight(sketch)) {
            sketch.giveUp();
            return 0;
        }
        for (int i = 0; i < sketch.count(); i++) {
            station(sketch, round, i);
            arrow(sketch, round, round.turn().angle(i), round.turn().angle(i + 1));
        }
        return round.bottom() + sketch.edge();
    }

    private static void station(Sketch sketch, Round round, int index) {
        double angle = round.turn().angle(index);
        double x = round.x(round.radius(), angle);
        double y = round.y(round.radius(), angle);
        Area area = round.area(index);
        sketch.cardMiddle(sketch.spot(index), area);
        sketch.beneath(Shapes.line(x, y, Math.clamp(x, area.x(), area.right()), Math.clamp(y, area.y(), area.bottom()),
                sketch.structure()));
        sketch.disc(sketch.spot(index), index + 1, x, y);
    }

    private static void arrow(Sketch sketch, Round round, double start, double end) {
        double radius = round.radius();
        double keep = (sketch.disc() + CLEAR * sketch.em()) / radius;
        double from = start + keep;
        double to = end - keep;
        sketch.beneath(Outline.from(round.x(radius, from), round.y(radius, from))
            .arc(round.x(), round.y(), radius, from, to)
            .open(), sketch.ownLine());
        sketch.arrowHead(round.x(radius, to), round.y(radius, to), to + Math.PI / 2, sketch.ownLine());
    }
}

package nl.bloei.drawing;

import nl.bloei.drawing.FigureContent.Spot;

/** The knobs of a mixing desk. A knob stands open when something is written; it measures nothing. */
final class KnobsFigure implements FigureLayout {
    private static final double NARROWEST = 9.5;
    private static final double WIDEST = 18;
    private static final double RADIUS = 1.9;
    private static final int TICKS = 9;
    private static final double CLOSED = Math.PI * 0.75;
    private static final double SWEEP = Math.PI * 1.5;
    private static final double OPEN = 0.62;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        var grid = Grid.of(sketch, NARROWEST, WIDEST, 1.1 * em);
        double knob = 2 * (RADIUS + 1.1) * em;
        double height = knob + sketch.cardHeight(grid.width());
        for (int i = 0; i < sketch.count(); i++) {
            Area area = grid.area(i, height);
            sketch.cardMiddle(sketch.spot(i), new Area(area.x(), area.y() + knob, area.width(), height - knob));
            knob(sketch, sketch.spot(i), area.centerX(), area.y() + knob / 2 + 0.1 * em);
            sketch.hit(sketch.spot(i), area);
        }
        return grid.height(height);
    }

    private static void knob(Sketch sketch, Spot spot, double x, double y) {
        double em = sketch.em();
        double radius = RADIUS * em;
        boolean open = sketch.filled(spot);
        for (int i = 0; i < TICKS; i++) {
            double angle = CLOSED + SWEEP * i / (TICKS - 1);
            boolean passed = open && i <= OPEN * (TICKS - 1);
            sketch.beneath(Outline.from(x + (radius + 0.35 * em) * Math.cos(angle),
                    y + (radius + 0.35 * em) * Math.sin(angle))
                .line(x + (radius + 0.75 * em) * Math.cos(angle), y + (radius + 0.75 * em) * Math.sin(angle))
                .open(),
                    passed
                            ? Stroke.solid(Tone.ACCENT, sketch.style().fixed(2.5, 1.75))
                            : Stroke.solid(Tone.LINE_2, sketch.style().fixed(1.25, 0.75)));
        }
        double angle = CLOSED + SWEEP * (open ? OPEN : 0);
        sketch.above(new Mark.Circle(x, y, radius, sketch.outline(spot), open ? Tone.TINT : sketch.style().ground()));
        sketch.above(new Mark.Path(Outline.from(x + radius * 0.35 * Math.cos(angle),
                y + radius * 0.35 * Math.sin(angle))
            .line(x + radius * 0.85 * Math.cos(angle), y + radius * 0.85 * Math.sin(angle))
            .open(), open ? sketch.ownLine() : Stroke.solid(Tone.LINE_2, sketch.style().fixed(2, 1.25)), null));
    }
}

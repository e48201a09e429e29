package nl.bloei.drawing;

/** An open suitcase seen from above: pockets in the lid, compartments below, and the handle to carry it by. */
final class SuitcaseFigure implements FigureLayout {
    private static final double NARROWEST = 10;
    private static final double WIDEST = 54;
    private static final double RIM = 1.2;
    private static final double GAP = 0.9;
    private static final double HINGE = 0.7;
    private static final double CORNER = 1.5;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double width = Math.min(sketch.width() - 2 * edge, WIDEST * em);
        double left = (sketch.width() - width) / 2;
        double rim = RIM * em;
        int above = sketch.count() / 2;
        var room = new Area(left + rim, edge + rim, width - 2 * rim, 0);
        var lid = Grid.within(room, above, NARROWEST * em, width, GAP * em);
        var base = Grid.within(room, sketch.count() - above, NARROWEST * em, width, GAP * em);
        double height = sketch.cardHeight(Math.min(lid.width(), base.width()));
        var upper = new Area(left, edge, width, lid.rowsHeight(height) + 2 * rim);
        var lower = new Area(left, upper.bottom() + HINGE * em, width, base.rowsHeight(height) + 2 * rim);
        half(sketch, upper);
        half(sketch, lower);
        for (int i = 0; i < sketch.count(); i++) {
            sketch.card(sketch.spot(i), i < above
                    ? lid.stretched(i, height)
                    : base.stretched(i - above, height).moved(0, lower.y() - upper.y()));
        }
        return lower.bottom() + handle(sketch, upper, lower) + edge;
    }

    private static void half(Sketch sketch, Area area) {
        sketch.beneath(new Mark.Path(Outline.box(area, CORNER * sketch.em()), sketch.ownLine(), Tone.TINT_SOFT));
    }

    /** Handle, clasps and hinges; returns how far the handle reaches below the case. */
    private static double handle(Sketch sketch, Area upper, Area lower) {
        double em = sketch.em();
        double x = lower.centerX();
        double y = lower.bottom();
        double half = 3 * em;
        double reach = 1.6 * em;
        sketch.beneath(Outline.from(x - half, y)
            .line(x - half, y + 0.5 * em)
            .curve(x - half, y + reach * 0.9, x - half + 0.5 * em, y + reach, x - half + em, y + reach)
            .line(x + half - em, y + reach)
            .curve(x + half - 0.5 * em, y + reach, x + half, y + reach * 0.9, x + half, y + 0.5 * em)
            .line(x + half, y)
            .open(), Stroke.solid(Tone.ACCENT, sketch.style().fixed(6, 4)));
        for (int side : new int[]{-1, 1}) {
            double at = x + side * lower.width() * 0.32;
            sketch.above(new Mark.Box(at - 0.7 * em, y - 0.35 * em, 1.4 * em, 0.9 * em, 0.2 * em, sketch.structure(),
                    Tone.TINT));
            sketch.above(new Mark.Box(at - em, upper.bottom() - 0.2 * em, 2 * em, (HINGE + 0.4) * em, 0.2 * em,
                    sketch.structure(), Tone.TINT));
        }
        return reach + sketch.style().fixed(3, 2);
    }
}

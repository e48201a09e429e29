package nl.bloei.drawing;

/** Frames of a film, in as many strips as the width asks for. */
final class FilmFigure implements FigureLayout {
    private static final double NARROWEST = 9;
    private static final double WIDEST = 17;
    private static final double GAP = 0.8;
    private static final double BAND = 1.7;
    private static final double MARGIN = 0.6;
    private static final double PITCH = 1.55;
    private static final double APART = 0.5;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double margin = MARGIN * em;
        double edge = sketch.edge() + margin;
        var grid = Grid.within(new Area(edge, sketch.edge(), sketch.width() - 2 * edge, 0), sketch.count(),
                NARROWEST * em, WIDEST * em, GAP * em);
        if (grid.columns() == 1) {
            sketch.giveUp();
            return 0;
        }
        double band = BAND * em;
        double height = sketch.cardHeight(grid.width()) + (sketch.namesOnly() ? 2.4 : 0) * em;
        double strip = height + 2 * band;
        double apart = strip + APART * em;
        for (int first = 0; first < sketch.count(); first += grid.columns()) {
            Area from = grid.area(first, apart);
            Area to = grid.area(Math.min(first + grid.columns(), sketch.count()) - 1, apart);
            strip(sketch, new Area(from.x() - margin, from.y(), to.right() - from.x() + 2 * margin, strip));
        }
        for (int i = 0; i < sketch.count(); i++) {
            Area area = grid.area(i, apart);
            sketch.cardMiddle(sketch.spot(i), new Area(area.x(), area.y() + band, area.width(), height));
        }
        return grid.height(apart) - APART * em;
    }

    private static void strip(Sketch sketch, Area area) {
        double em = sketch.em();
        sketch.beneath(new Mark.Box(area.x(), area.y(), area.width(), area.height(), 0.25 * em, sketch.structure(),
                Tone.TINT));
        int holes = (int) (area.width() / (PITCH * em));
        double pitch = area.width() / holes;
        for (int i = 0; i < holes; i++) {
            double x = area.x() + (i + 0.5) * pitch;
            hole(sketch, x, area.y() + BAND * em / 2);
            hole(sketch, x, area.bottom() - BAND * em / 2);
        }
    }

    private static void hole(Sketch sketch, double x, double y) {
        double em = sketch.em();
        Area hole = Area.around(x, y, 0.7 * em, 0.9 * em);
        sketch.beneath(new Mark.Box(hole.x(), hole.y(), hole.width(), hole.height(), 0.2 * em,
                Stroke.solid(sketch.structure().tone(), sketch.style().hairline()), sketch.style().ground()));
    }
}

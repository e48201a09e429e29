package nl.bloei.drawing;

/** One sheet of paper on a desk, with a field for everything, and a pencil beside it. */
final class DeskFigure implements FigureLayout {
    private static final double NARROWEST = 10.5;
    private static final double WIDEST = 62;
    private static final double MARGIN = 1.3;
    private static final double GAP = 0.8;
    private static final double EAR = 1.5;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double width = Math.min(sketch.width() - 2 * edge, WIDEST * em);
        var desk = new Area((sketch.width() - width) / 2, edge, width, 0);
        double margin = MARGIN * em;
        var room = new Area(desk.x() + 2 * margin, desk.y() + 2 * margin + 0.6 * em, width - 4 * margin, 0);
        var grid = Grid.within(room, sketch.count(), NARROWEST * em, width, GAP * em);
        double height = sketch.cardHeight(grid.width());
        double rows = grid.rowsHeight(height);
        var sheet = new Area(desk.x() + margin, desk.y() + margin, width - 2 * margin, rows + 2 * margin + 0.6 * em);
        double bottom = sheet.bottom() + 2.6 * em;
        sketch.beneath(new Mark.Path(Outline.box(new Area(desk.x(), desk.y(), width, bottom - desk.y()), 0.8 * em),
                null, Tone.SUNK));
        paper(sketch, sheet);
        pencil(sketch, sheet.right() - 9 * em, (sheet.bottom() + bottom) / 2);
        for (int i = 0; i < sketch.count(); i++) {
            sketch.card(sketch.spot(i), grid.stretched(i, height));
        }
        return bottom + edge;
    }

    private static void paper(Sketch sketch, Area sheet) {
        double ear = EAR * sketch.em();
        Stroke line = Stroke.solid(Tone.LINE_2, sketch.style().hairline());
        sketch.beneath(new Mark.Path(Outline.from(sheet.x(), sheet.y())
            .line(sheet.right() - ear, sheet.y())
            .line(sheet.right(), sheet.y() + ear)
            .line(sheet.right(), sheet.bottom())
            .line(sheet.x(), sheet.bottom())
            .close(), line, sketch.style().ground()));
        sketch.beneath(new Mark.Path(Outline.from(sheet.right() - ear, sheet.y())
            .line(sheet.right() - ear, sheet.y() + ear)
            .line(sheet.right(), sheet.y() + ear)
            .close(), line, Tone.TINT));
    }

    private static void pencil(Sketch sketch, double x, double y) {
        double em = sketch.em();
        double half = 0.42 * em;
        double end = x + 8.4 * em;
        double cut = x + 1.4 * em;
        sketch.beneath(new Mark.Path(Outline.from(x, y)
            .line(cut, y - half)
            .line(end, y - half)
            .line(end, y + half)
            .line(cut, y + half)
            .close(), sketch.structure(), sketch.style().ground()));
        sketch.beneath(new Mark.Path(Outline.box(new Area(cut, y - half, end - cut - em, 2 * half), 0),
                sketch.structure(), Tone.TINT));
        sketch.beneath(new Mark.Path(Outline.from(x, y)
            .line(x + 0.5 * em, y - half * 0.36)
            .line(x + 0.5 * em, y + half * 0.36)
            .close(), Stroke.solid(Tone.ACCENT, sketch.style().fixed(1.5, 1)), Tone.ACCENT));
    }
}

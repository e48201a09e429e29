package nl.bloei.drawing;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;

/** Open trays side by side, in as many rows as the width asks for. */
final class TraysFigure implements FigureLayout {
    private static final double NARROWEST = 11;
    private static final double WIDEST = 24;
    private static final double WALL = 1.1;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        var grid = Grid.of(sketch, NARROWEST, WIDEST, 1.6 * em);
        double height = sketch.cardHeight(grid.width()) + WALL * em;
        for (int i = 0; i < sketch.count(); i++) {
            tray(sketch, sketch.spot(i), grid.area(i, height));
        }
        return grid.height(height);
    }

    private static void tray(Sketch sketch, Spot spot, Area area) {
        double wall = WALL * sketch.em();
        double lean = 0.45 * sketch.em();
        var sheet = new Area(area.x() + lean * 1.7, area.y(), area.width() - 3.4 * lean, area.height() - wall * 0.6);
        sketch.shape(spot, Outline.box(sheet, 0.4 * sketch.em()),
                sketch.blank(spot));
        sketch.above(new Mark.Path(Outline.from(area.x(), area.bottom() - 2.2 * wall)
            .line(area.x() + lean, area.bottom())
            .line(area.right() - lean, area.bottom())
            .line(area.right(), area.bottom() - 2.2 * wall)
            .open(), sketch.ownLine(), null));
        sketch.hit(spot, area);
        Area inside = sketch.inside(sheet);
        sketch.write(spot, new Area(inside.x(), inside.y(), inside.width(), inside.height()), Align.START);
    }
}

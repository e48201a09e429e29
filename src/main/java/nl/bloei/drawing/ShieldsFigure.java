package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Segment;

/** Shields side by side, each with a keyhole: something opens it. */
final class ShieldsFigure implements FigureLayout {
    private static final double NARROWEST = 8.2;
    private static final double WIDEST = 17;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        var grid = Grid.of(sketch, NARROWEST, WIDEST, 1.4 * em);
        if (grid.rows() > 1) {
            sketch.giveUp();
            return 0;
        }
        double words = sketch.wordsHeight(grid.width() - 2 * sketch.padding());
        double height = words + 2.1 * em + 0.5 * grid.width();
        for (int i = 0; i < sketch.count(); i++) {
            shield(sketch, sketch.spot(i), grid.area(i, height), words);
        }
        return grid.height(height);
    }

    private static void shield(Sketch sketch, Spot spot, Area area, double words) {
        double em = sketch.em();
        double shoulder = area.y() + words + 2 * em;
        sketch.shape(spot, outline(area, shoulder, 0.7 * em), sketch.blank(spot));
        sketch.hit(spot, area);
        sketch.writeFromTop(spot, new Area(area.x() + sketch.padding(), area.y() + 1.5 * em,
                area.width() - 2 * sketch.padding(), words));
        double x = area.centerX();
        double y = shoulder + 0.17 * area.width();
        Tone tone = sketch.filled(spot) ? Tone.ACCENT : Tone.LINE_2;
        Stroke line = Stroke.solid(tone, sketch.style().fixed(1.5, 1));
        sketch.above(new Mark.Path(Outline.from(x, y)
            .line(x + 0.42 * em, y + 1.25 * em)
            .line(x - 0.42 * em, y + 1.25 * em)
            .close(), line, sketch.filled(spot) ? tone : null));
        sketch.above(new Mark.Circle(x, y, 0.5 * em, line, sketch.filled(spot) ? tone : sketch.style().ground()));
    }

    private static List<Segment> outline(Area area, double shoulder, double dip) {
        double x = area.centerX();
        double fall = area.bottom() - shoulder;
        return Outline.from(x, area.y())
            .curve(x + area.width() * 0.2, area.y() + dip, area.right() - area.width() * 0.12, area.y() + dip,
                    area.right(), area.y() + dip * 0.6)
            .line(area.right(), shoulder)
            .curve(area.right(), shoulder + fall * 0.55, x + area.width() * 0.2, area.bottom() - fall * 0.12, x,
                    area.bottom())
            .curve(x - area.width() * 0.2, area.bottom() - fall * 0.12, area.x(), shoulder + fall * 0.55, area.x(),
                    shoulder)
            .line(area.x(), area.y() + dip * 0.6)
            .curve(area.x() + area.width() * 0.12, area.y() + dip, x - area.width() * 0.2, area.y() + dip, x,
                    area.y())
            .close();
    }
}

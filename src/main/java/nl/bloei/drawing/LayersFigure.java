package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;

/** Layers like those of an onion cut through: the first lies outside, each next one within it, the last is the core. */
final class LayersFigure implements FigureLayout {
    private static final double WIDEST = 40;
    private static final double NARROWEST = 12;
    private static final double MOST_STEP = 1.6;
    private static final double LEAST_STEP = 0.5;
    private static final double RISE = 1.6;
    private static final double ABOVE = 0.9;
    private static final double BELOW = 0.9;
    private static final double HEART = 0.9;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        int count = sketch.count();
        double width = Math.min(sketch.width() - 2 * edge, WIDEST * em);
        double step = Math.clamp((width - NARROWEST * em) / 2 / (count - 1), LEAST_STEP * em, MOST_STEP * em);
        double core = width - 2 * (count - 1) * step - 2 * em;
        if (core <= 2 * em) {
            sketch.giveUp();
            return 0;
        }
        double words = sketch.wordsHeight(core);
        double each = words + (ABOVE + BELOW) * em;
        double base = edge + count * each + HEART * em;
        double left = (sketch.width() - width) / 2;
        for (int i = 0; i < count; i++) {
            var spot = sketch.spot(i);
            var dome = new Area(left + i * step, edge + i * each, width - 2 * i * step, base - edge - i * each);
            sketch.around(spot, outline(dome, RISE * em), i % 2 == 0 ? sketch.fill(spot) : sketch.blank(spot));
            double wide = Math.max(core, dome.width() - 4 * em);
            var strip = new Area(dome.centerX() - wide / 2, dome.y() + ABOVE * em, wide, words);
            sketch.write(spot, strip, Align.MIDDLE);
            sketch.hit(spot, new Area(dome.x(), dome.y(), dome.width(), each));
        }
        double x = sketch.width() / 2;
        sketch.above(new Mark.Path(Outline.from(x - HEART * em, base)
            .arc(x, base, HEART * em, Math.PI, 2 * Math.PI)
            .close(), null, Tone.ACCENT));
        sketch.above(Shapes.line(left, base, left + width, base, sketch.ownLine()));
        return base + edge;
    }

    /** A dome: upright sides, and a top that is nearly flat. */
    private static List<Segment> outline(Area dome, double rise) {
        double bend = dome.width() * 0.18;
        return Outline.from(dome.x(), dome.bottom())
            .line(dome.x(), dome.y() + 1.6 * rise)
            .curve(dome.x(), dome.y() + 0.3 * rise, dome.x() + bend, dome.y(), dome.centerX(), dome.y())
            .curve(dome.right() - bend, dome.y(), dome.right(), dome.y() + 0.3 * rise, dome.right(),
                    dome.y() + 1.6 * rise)
            .line(dome.right(), dome.bottom())
            .close();
    }
}

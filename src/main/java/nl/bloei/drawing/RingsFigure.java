package nl.bloei.drawing;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;

/** A ring round a ring. The inner one lies low, so that the outer one has room for its words. */
final class RingsFigure implements FigureLayout {
    private static final double LARGEST = 14;
    private static final double LARGEST_OF_NAMES = 9;
    private static final double INNER = 0.6;
    private static final double LOW = 0.34;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double most = (sketch.namesOnly() ? LARGEST_OF_NAMES : LARGEST) * em;
        double radius = Math.min(sketch.width() / 2 - sketch.edge(), most);
        double x = sketch.width() / 2;
        double y = sketch.edge() + radius;
        double inner = INNER * radius;
        double innerY = y + LOW * radius;
        double keep = 0.7 * em;
        Spot within = sketch.spot(0);
        Spot around = sketch.spot(1);
        sketch.beneath(new Mark.Circle(x, y, radius, null, sketch.selected(around) ? Tone.TINT : Tone.SUNK));
        sketch.beneath(new Mark.Circle(x, innerY, inner, null, sketch.blank(within)));
        sketch.ring(around, x, y, radius);
        sketch.ring(within, x, innerY, inner);
        Area mostWords = new Area(0, 0, 18 * em, 12 * em);
        Area inside = Roomy.along(x, innerY, x, innerY, mostWords,
                (px, py) -> Math.hypot(px - x, py - innerY) < inner - keep);
        Area outside = Roomy.along(x, y - radius, x, innerY - inner, mostWords,
                (px, py) -> Math.hypot(px - x, py - y) < radius - keep
                        && Math.hypot(px - x, py - innerY) > inner + keep * 0.6);
        sketch.write(within, inside, Align.MIDDLE);
        sketch.write(around, outside, Align.MIDDLE);
        sketch.hit(within, inside);
        sketch.hit(around, outside);
        return y + radius + sketch.edge();
    }
}

package nl.bloei.drawing;

import nl.bloei.drawing.FigureContent.Spot;

/**
 * A talent carries the board; too much of it weighs down the left until something lies at the other end. The first spot
 * is the talent, then too much, then the lever.
 */
final class SeeSawFigure implements FigureLayout {
    private static final double TILT = 0.09;
    private static final double WIDEST = 20;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double width = Math.min((sketch.width() - 2 * edge - 2.4 * em) / 2, WIDEST * em);
        if (width <= 2 * sketch.padding()) {
            sketch.giveUp();
            return 0;
        }
        double height = sketch.cardHeight(width);
        double half = width + 1.2 * em;
        double x = sketch.width() / 2;
        Spot lever = sketch.spot(2);
        double tilt = sketch.filled(lever) == sketch.filled(sketch.spot(1)) ? 0 : sketch.filled(lever) ? TILT : -TILT;
        double off = half - width / 2;
        double y = edge + height + TILT * half + 0.8 * em;
        double left = y - tilt * off;
        double right = y + tilt * off;
        double thick = 0.65 * em;
        sketch.beneath(Outline.from(x - half, y - tilt * half).line(x + half, y + tilt * half).open(),
                Stroke.solid(Tone.ACCENT, sketch.style().fixed(5, 3)));
        sketch.card(sketch.spot(1), new Area(x - half, left - height - thick - Math.abs(tilt) * width / 2, width,
                height));
        sketch.card(lever, new Area(x + half - width, right - height - thick - Math.abs(tilt) * width / 2, width,
                height));
        double foot = y + 2.6 * em + TILT * off;
        sketch.beneath(new Mark.Path(Outline.from(x, y + 0.25 * em)
            .line(x + 2.1 * em, foot)
            .line(x - 2.1 * em, foot)
            .close(), sketch.structure(), Tone.TINT));
        double base = Math.min(1.25 * width, sketch.width() - 2 * edge);
        double baseHeight = sketch.cardHeight(base);
        sketch.cardMiddle(sketch.spot(0), new Area(x - base / 2, foot, base, baseHeight));
        return foot + baseHeight + edge;
    }
}

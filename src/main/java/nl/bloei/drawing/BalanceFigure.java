package nl.bloei.drawing;

import nl.bloei.drawing.FigureContent.Spot;

/** A balance with two pans. It always hangs level: what lies in them is seen, not weighed. */
final class BalanceFigure implements FigureLayout {
    private static final double WIDEST = 20;
    private static final double APART = 3.2;
    private static final double SIDE = 2;
    private static final double ABOVE = 1;
    private static final double BELOW = 1.7;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double apart = Math.clamp(sketch.width() * 0.08, 1.8 * em, APART * em);
        double width = Math.min((sketch.width() - 2 * edge - apart) / 2, WIDEST * em);
        if (width <= 4 * em) {
            sketch.giveUp();
            return 0;
        }
        double x = sketch.width() / 2;
        double beam = edge + 1.7 * em;
        double rim = beam + Math.clamp(0.24 * width, 2.6 * em, 4.4 * em);
        double side = Math.min(SIDE * em, 0.1 * width);
        double words = sketch.wordsHeight(width - 2 * side);
        var left = new Area(x - apart / 2 - width, rim, width, words + (ABOVE + BELOW) * em);
        var right = left.moved(width + apart, 0);
        double foot = left.bottom() + 1.6 * em;
        stand(sketch, x, beam, foot);
        sketch.beneath(Outline.from(left.centerX(), beam).line(right.centerX(), beam).open(), sketch.ownLine());
        pan(sketch, sketch.spot(0), left, beam, side);
        pan(sketch, sketch.spot(1), right, beam, side);
        return foot + edge;
    }

    private static void stand(Sketch sketch, double x, double beam, double foot) {
        double em = sketch.em();
        sketch.beneath(Outline.from(x, beam - 1.2 * em).line(x, foot - em).open(), sketch.ownLine());
        sketch.beneath(new Mark.Path(Outline.from(x - 3 * em, foot)
            .curve(x - 2.6 * em, foot - 0.9 * em, x - 0.9 * em, foot - 0.8 * em, x - 0.5 * em, foot - 1.5 * em)
            .line(x + 0.5 * em, foot - 1.5 * em)
            .curve(x + 0.9 * em, foot - 0.8 * em, x + 2.6 * em, foot - 0.9 * em, x + 3 * em, foot)
            .close(), sketch.structure(), Tone.TINT));
        sketch.above(new Mark.Circle(x, beam, 0.75 * em, sketch.structure(), Tone.TINT));
        sketch.above(new Mark.Circle(x, beam, 0.25 * em, null, Tone.ACCENT));
    }

    private static void pan(Sketch sketch, Spot spot, Area pan, double beam, double side) {
        double em = sketch.em();
        double x = pan.centerX();
        double low = pan.width() * 0.3;
        sketch.beneath(Outline.from(pan.x(), pan.y()).line(x, beam).line(pan.right(), pan.y()).open(),
                sketch.structure());
        sketch.above(new Mark.Circle(x, beam, 0.3 * em, null, Tone.ACCENT));
        sketch.shape(spot, Outline.from(pan.x(), pan.y())
            .line(pan.right(), pan.y())
            .curve(pan.right(), pan.bottom() - 0.12 * pan.height(), pan.right() - low * 0.35, pan.bottom(),
                    pan.right() - low, pan.bottom())
            .line(pan.x() + low, pan.bottom())
            .curve(pan.x() + low * 0.35, pan.bottom(), pan.x(), pan.bottom() - 0.12 * pan.height(), pan.x(), pan.y())
            .close(), sketch.fill(spot));
        sketch.hit(spot, pan);
        sketch.writeFromTop(spot, new Area(pan.x() + side, pan.y() + ABOVE * em, pan.width() - 2 * side,
                pan.height() - (ABOVE + BELOW) * em));
    }
}

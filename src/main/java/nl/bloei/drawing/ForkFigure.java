package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/** A road that splits in two; both lanes go on past their card. */
final class ForkFigure implements FigureLayout {
    private static final double WIDEST = 20;
    private static final double APART = 2.6;
    private static final double ROAD = 1.9;
    private static final double ONWARD = 3.2;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double apart = APART * em;
        double width = Math.min((sketch.width() - 2 * edge - apart) / 2, WIDEST * em);
        if (width <= 2 * sketch.padding()) {
            sketch.giveUp();
            return 0;
        }
        double height = sketch.cardHeight(width);
        double x = sketch.width() / 2;
        var left = new Area(x - apart / 2 - width, edge + ONWARD * em, width, height);
        var right = left.moved(width + apart, 0);
        double depth = Math.clamp(0.4 * width, 5.6 * em, 7.6 * em);
        double foot = left.bottom() + depth;
        var lanes = new Lanes(x, foot, left, right, depth);
        sketch.road(lanes.line(1.3 * em), lanes.line(2.1 * em), ROAD * em);
        for (Area lane : List.of(left, right)) {
            sketch.arrow(lane.centerX(), lane.y() - 1.3 * em, lane.centerX(), edge + 0.2 * em, sketch.ownLine());
        }
        sketch.cardMiddle(sketch.spot(0), left);
        sketch.cardMiddle(sketch.spot(1), right);
        sketch.above(new Mark.Circle(x, foot, 0.5 * em, null, Tone.ACCENT));
        return foot + 2.1 * em;
    }

    /** Where the lanes go. */
    private record Lanes(double x, double foot, Area left, Area right, double depth) {

        /** The road from below and both its lanes, so far beyond the start and the cards. */
        List<Segment> line(double beyond) {
            double fork = foot - 0.3 * depth;
            var line = Outline.from(x, foot + beyond).line(x, fork);
            to(line, left, fork, beyond);
            to(line.move(x, fork), right, fork, beyond);
            return line.open();
        }

        private void to(Outline line, Area card, double fork, double beyond) {
            line.curve(x, fork - 0.45 * depth, card.centerX(), card.bottom() + 0.5 * depth, card.centerX(),
                    card.bottom())
                .line(card.centerX(), card.y() - beyond);
        }
    }
}

package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;

/** A flower: the first spot is its heart, the others are petals round it, clockwise from the top. */
final class PetalsFigure implements FigureLayout {
    private static final double LARGEST = 15;
    private static final double LARGEST_OF_NAMES = 10;
    private static final double HEART = 0.31;
    private static final double FATTEST = 0.72;
    private static final double GAP = 0.28;
    private static final double KEEP = 0.5;
    private static final double STRAY = 0.3;

    /**
     * A petal: a cone from the middle of the flower that ends in a circle, without what lies under the heart.
     *
     * @param x the middle of the flower
     * @param y the middle of the flower
     * @param inner where it begins, from there
     * @param far how far the middle of its circle lies from there
     * @param round the radius of its circle
     * @param angle where it points
     */
    private record Petal(double x, double y, double inner, double far, double round, double angle) {
        double x(double radius) {
            return x + radius * Math.cos(angle);
        }

        double y(double radius) {
            return y + radius * Math.sin(angle);
        }

        /** Half the angle of the cone. */
        double half() {
            return Math.asin(round / far);
        }

        /** Whether a point lies within, this far from the border. */
        boolean holds(double px, double py, double margin) {
            double radius = Math.hypot(px - x, py - y);
            double side = half() - Math.abs(Math.IEEEremainder(Math.atan2(py - y, px - x) - angle, 2 * Math.PI));
            boolean inCircle = Math.hypot(px - x(far), py - y(far)) <= round - margin;
            boolean inCone = side > 0 && radius * Math.sin(side) >= margin && radius <= far * Math.cos(half());
            return radius >= inner + margin && (inCircle || inCone);
        }

        List<Segment> outline() {
            double from = angle - half();
            double to = angle + half();
            double turn = Math.PI / 2 + half();
            double side = far * Math.cos(half());
            return Outline.from(x + inner * Math.cos(from), y + inner * Math.sin(from))
                .line(x + side * Math.cos(from), y + side * Math.sin(from))
                .arc(x(far), y(far), round, angle - turn, angle + turn)
                .line(x + inner * Math.cos(to), y + inner * Math.sin(to))
                .arc(x, y, inner, to, from)
                .close();
        }
    }

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        int petals = sketch.count() - 1;
        double most = ((sketch.namesOnly() ? LARGEST_OF_NAMES : LARGEST) + 0.6 * petals) * em;
        double radius = Math.min(sketch.width() / 2 - sketch.edge(), most);
        double x = sketch.width() / 2;
        double y = sketch.edge() + radius;
        double heart = HEART * radius;
        double share = Math.min(Math.sin(Math.PI / petals), FATTEST);
        double far = (radius + GAP * em / 2) / (1 + share);
        for (int i = 0; i < petals; i++) {
            double angle = -Math.PI / 2 + i * 2 * Math.PI / petals;
            petal(sketch, sketch.spot(i + 1),
                    new Petal(x, y, heart + GAP * em, far, far * share - GAP * em / 2, angle));
        }
        heart(sketch, sketch.spot(0), x, y, heart);
        double low = petals % 2 == 0 ? radius : far * Math.cos(Math.PI / petals) + far * share;
        return y + low + sketch.edge();
    }

    private static void petal(Sketch sketch, Spot spot, Petal petal) {
        double em = sketch.em();
        sketch.shape(spot, petal.outline(), sketch.fill(spot));
        double stray = sketch.namesOnly() ? 0 : STRAY * petal.round();
        double start = petal.far() - stray;
        double end = petal.far() + stray;
        Area words = Roomy.along(petal.x(start), petal.y(start), petal.x(end), petal.y(end),
                most(sketch, petal.round()), (px, py) -> petal.holds(px, py, KEEP * em));
        sketch.write(spot, words, Align.MIDDLE);
        sketch.hit(spot, words);
    }

    private static void heart(Sketch sketch, Spot spot, double x, double y, double radius) {
        double em = sketch.em();
        sketch.shape(spot, Outline.oval(Area.around(x, y, 2 * radius, 2 * radius)), sketch.blank(spot));
        Area words = Roomy.along(x, y, x, y, most(sketch, radius),
                (px, py) -> Math.hypot(px - x, py - y) <= radius - KEEP * em);
        sketch.write(spot, words, Align.MIDDLE);
        sketch.hit(spot, words);
    }

    /** As much as words can use in a circle: wide rather than high. */
    private static Area most(Sketch sketch, double radius) {
        return new Area(0, 0, 2 * radius, 1.1 * sketch.wordsHeight(1.5 * radius));
    }
}

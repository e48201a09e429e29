package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;

/** Segments round a hub, clockwise from the top. */
final class WheelFigure implements FigureLayout {
    private static final double SMALL = 12;
    private static final double SMALL_OF_NAMES = 8;
    private static final double HUB = 0.2;
    private static final double GAP = 0.22;

    /** A segment: its middle and the angles of its sides. */
    private record Wedge(double x, double y, double inner, double outer, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        double x(double radius) {
            return x + radius * Math.cos(middle());
        }

        double y(double radius) {
            return y + radius * Math.sin(middle());
        }

        /** Whether a point lies within, this far from the border. */
        boolean holds(double px, double py, double margin) {
            double radius = Math.hypot(px - x, py - y);
            double turn = Math.IEEEremainder(Math.atan2(py - y, px - x) - middle(), 2 * Math.PI);
            double side = (to - from) / 2 - Math.abs(turn);
            boolean clear = side >= Math.PI / 2 || (side > 0 && radius * Math.sin(side) >= margin);
            return radius >= inner + margin && radius <= outer - margin && clear;
        }

        List<Segment> outline(double gap) {
            double far = Math.asin(Math.min(1, gap / 2 / outer));
            double near = Math.asin(Math.min(1, gap / 2 / inner));
            return Outline.from(x + outer * Math.cos(from + far), y + outer * Math.sin(from + far))
                .arc(x, y, outer, from + far, to - far)
                .line(x + inner * Math.cos(to - near), y + inner * Math.sin(to - near))
                .arc(x, y, inner, to - near, from + near)
                .close();
        }
    }

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double most = (sketch.namesOnly() ? SMALL_OF_NAMES : SMALL) * em + sketch.count() * em;
        double radius = Math.min(sketch.width() / 2 - sketch.edge(), most);
        double x = sketch.width() / 2;
        double y = radius + sketch.edge();
        int count = sketch.count();
        double each = 2 * Math.PI / count;
        double start = -Math.PI / 2 - (count % 2 == 0 ? 0 : each / 2);
        for (int i = 0; i < count; i++) {
            segment(sketch, sketch.spot(i),
                    new Wedge(x, y, HUB * radius, radius, start + i * each, start + (i + 1) * each));
        }
        double hub = HUB * radius - 2 * GAP * em;
        sketch.above(new Mark.Circle(x, y, hub, sketch.structure(), Tone.TINT));
        sketch.above(new Mark.Circle(x, y, hub * 0.3, null, Tone.ACCENT));
        return y + radius + sketch.edge();
    }

    private static void segment(Sketch sketch, Spot spot, Wedge wedge) {
        double em = sketch.em();
        sketch.shape(spot, wedge.outline(GAP * em), sketch.fill(spot));
        Area most = new Area(0, 0, 15 * em, sketch.wordsHeight(13 * em) * 1.4);
        Area words = Roomy.along(wedge.x(wedge.inner()), wedge.y(wedge.inner()), wedge.x(wedge.outer()),
                wedge.y(wedge.outer()), most, (px, py) -> wedge.holds(px, py, 0.45 * em));
        sketch.write(spot, words, Align.MIDDLE);
        sketch.hit(spot, words);
    }
}

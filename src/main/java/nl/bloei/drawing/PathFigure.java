package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/** Steps one after another on a line that rises; under each other where there is little width. */
final class PathFigure implements FigureLayout {
    private static final double NARROWEST = 7.7;
    private static final double NARROWEST_OF_NAMES = 6;
    private static final double WIDEST = 18;
    private static final double RISE = 1.5;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double gap = 0.8 * em;
        int count = sketch.count();
        double room = sketch.width() - 2 * sketch.edge() - 1.5 * em;
        double width = Math.min((room - (count - 1) * gap) / count, WIDEST * em);
        if (width < (sketch.namesOnly() ? NARROWEST_OF_NAMES : NARROWEST) * em) {
            return new StackFigure().draw(sketch);
        }
        double left = (sketch.width() - count * width - (count - 1) * gap - 1.5 * em) / 2;
        double height = sketch.cardHeight(width);
        double head = sketch.edge() + sketch.disc() + sketch.style().fixed(4, 3);
        double hang = sketch.disc() + 0.9 * em;
        var xs = new double[count];
        var ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = left + i * (width + gap) + width / 2;
            ys[i] = head + (count - 1 - i) * RISE * em + RISE * em;
            sketch.card(sketch.spot(i), new Area(xs[i] - width / 2, ys[i] + hang, width, height));
            sketch.beneath(Outline.from(xs[i], ys[i]).line(xs[i], ys[i] + hang).open(), sketch.structure());
            sketch.disc(sketch.spot(i), i + 1, xs[i], ys[i]);
        }
        double endX = xs[count - 1] + width / 2 + 0.9 * em;
        double endY = ys[count - 1] - RISE * em * 0.8;
        sketch.beneath(line(xs, ys, endX, endY), sketch.ownLine());
        sketch.arrowHead(endX, endY, -0.25, sketch.ownLine());
        return ys[0] + hang + height + sketch.edge();
    }

    private static List<Segment> line(double[] xs, double[] ys, double endX, double endY) {
        var points = new ArrayList<double[]>();
        for (int i = 0; i < xs.length; i++) {
            points.add(new double[]{xs[i], ys[i]});
        }
        points.add(new double[]{endX, endY});
        var outline = Outline.from(xs[0], ys[0]);
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            double half = (b[0] - a[0]) * 0.5;
            outline.curve(a[0] + half, a[1], b[0] - half, b[1], b[0], b[1]);
        }
        return outline.open();
    }
}

package nl.bloei.drawing;

import java.util.ArrayList;

/** Nodes on a line that goes round and up, wider with every turn; the first one at the bottom. */
final class SpiralFigure implements FigureLayout {
    private static final int PIECES = 16;
    private static final double LAST = 0.6;
    private static final double NARROW = 1.6;
    private static final double WIDE = 3.4;
    private static final double DEPTH = 0.9;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        int count = sketch.count();
        double swing = WIDE * em;
        double card = Math.min(sketch.width() / 2 - sketch.edge() - swing - 2 * em, 20 * em);
        if (card <= 3 * em) {
            sketch.giveUp();
            return 0;
        }
        double height = sketch.cardHeight(card);
        double pitch = Math.max(height / 2 + 0.7 * em, 3.2 * em);
        double x = sketch.width() / 2;
        double bottom = sketch.edge() + Math.max(height / 2, LAST * pitch + (DEPTH + 0.3) * em) + (count - 1) * pitch;
        for (int i = 0; i < count; i++) {
            int side = i % 2 == 0 ? -1 : 1;
            double nodeX = x + side * swing(i, count) * em;
            double nodeY = bottom - i * pitch;
            double edge = x + side * (swing + 1.9 * em);
            sketch.beneath(Outline.from(nodeX, nodeY).line(edge, nodeY).open(), sketch.structure());
            sketch.card(sketch.spot(i), new Area(side < 0 ? edge - card : edge, nodeY - height / 2, card, height));
            sketch.disc(sketch.spot(i), i + 1, nodeX, nodeY);
        }
        for (int i = 0; i < count; i++) {
            turn(sketch, x, bottom, pitch, i);
        }
        return bottom + height / 2 + sketch.edge();
    }

    private static double swing(double turn, int count) {
        return NARROW + (WIDE - NARROW) * turn / Math.max(1, count - 1);
    }

    /** The line from a node to the next: in front from left to right, behind and thinner on the way back. */
    private static void turn(Sketch sketch, double x, double bottom, double pitch, int node) {
        boolean last = node == sketch.count() - 1;
        Stroke stroke = node % 2 == 0 ? sketch.ownLine() : sketch.structure();
        var points = new ArrayList<double[]>();
        for (int piece = 0; piece <= PIECES; piece++) {
            double t = node + (last ? LAST : 1) * piece / PIECES;
            double wide = swing(Math.min(t, sketch.count() - 1.0), sketch.count()) * sketch.em();
            points.add(new double[]{x - Math.cos(t * Math.PI) * wide,
                    bottom - t * pitch + Math.sin(t * Math.PI) * DEPTH * sketch.em()});
        }
        Outline line = Outline.from(points.getFirst()[0], points.getFirst()[1]);
        points.stream().skip(1).forEach(p -> line.line(p[0], p[1]));
        sketch.beneath(line.open(), stroke);
        if (last) {
            double[] end = points.getLast();
            double[] before = points.get(PIECES - 1);
            sketch.arrowHead(end[0], end[1], Math.atan2(end[1] - before[1], end[0] - before[0]), stroke);
        }
    }
}

package nl.bloei.drawing;

import nl.bloei.drawing.Mark.Align;

/** Three circles that overlap; the first on top. Words stand where a circle is alone. */
final class CirclesFigure implements FigureLayout {
    private static final double LARGEST = 11.5;
    private static final double LARGEST_OF_NAMES = 8;
    private static final double APART = 1.3;
    private static final double KEEP = 0.5;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double most = (sketch.namesOnly() ? LARGEST_OF_NAMES : LARGEST) * em;
        double radius = Math.min((sketch.width() - 2 * edge) / (2 + APART), most);
        double apart = APART * radius;
        double middleX = sketch.width() / 2;
        double middleY = edge + radius + apart / Math.sqrt(3);
        var xs = new double[3];
        var ys = new double[3];
        for (int i = 0; i < 3; i++) {
            double angle = -Math.PI / 2 + i * 2 * Math.PI / 3;
            xs[i] = middleX + apart / Math.sqrt(3) * Math.cos(angle);
            ys[i] = middleY + apart / Math.sqrt(3) * Math.sin(angle);
            sketch.beneath(new Mark.Circle(xs[i], ys[i], radius, null, sketch.fill(sketch.spot(i))));
        }
        for (int i = 0; i < 3; i++) {
            sketch.ring(sketch.spot(i), xs[i], ys[i], radius);
            words(sketch, i, xs, ys, radius);
        }
        heart(sketch, xs, ys, radius);
        return ys[1] + radius + edge;
    }

    private static void words(Sketch sketch, int own, double[] xs, double[] ys, double radius) {
        double keep = KEEP * sketch.em();
        double middleX = (xs[0] + xs[1] + xs[2]) / 3;
        double middleY = (ys[0] + ys[1] + ys[2]) / 3;
        double far = 1.7;
        Roomy.Region alone = (x, y) -> {
            for (int i = 0; i < 3; i++) {
                double distance = Math.hypot(x - xs[i], y - ys[i]);
                if (i == own ? distance > radius - keep : distance < radius + keep) {
                    return false;
                }
            }
            return true;
        };
        Area words = Roomy.along(xs[own], ys[own], middleX + (xs[own] - middleX) * far * 1.3,
                middleY + (ys[own] - middleY) * far * 1.3, new Area(0, 0, 15 * sketch.em(), 12 * sketch.em()), alone);
        sketch.write(sketch.spot(own), words, Align.MIDDLE);
        sketch.hit(sketch.spot(own), words);
    }

    /** Where all three meet. */
    private static void heart(Sketch sketch, double[] xs, double[] ys, double radius) {
        double x = (xs[0] + xs[1] + xs[2]) / 3;
        double y = (ys[0] + ys[1] + ys[2]) / 3;
        double inner = radius - Math.hypot(x - xs[0], y - ys[0]);
        sketch.above(new Mark.Circle(x, y, inner * 0.45, null, Tone.ACCENT));
    }
}

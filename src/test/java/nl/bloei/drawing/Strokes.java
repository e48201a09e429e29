package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lines drawn by hand, by chance. */
final class Strokes {
    private static final double TREMBLE = 0.5;

    private Strokes() {
    }

    /** A place of the pointer. */
    record Sample(double x, double y) {
    }

    /** From left to right in waves of any width and height, with the tremble of a hand. */
    static List<Sample> forward(Random random, HistoryScale scale, int turns, int samples) {
        double[] x = new double[turns + 2];
        double[] y = new double[turns + 2];
        double all = 0;
        for (int i = 1; i < x.length; i++) {
            all += 0.4 + 1.2 * random.nextDouble();
            x[i] = all;
        }
        double way = random.nextBoolean() ? 1 : -1;
        for (int i = 0; i < x.length; i++) {
            x[i] = scale.left() + x[i] / all * (scale.right() - scale.left());
            double next = i == 0 ? random.nextDouble() - 0.5 : y[i - 1] + way * (0.1 + 0.9 * random.nextDouble());
            y[i] = Math.clamp(next, -0.97, 0.97);
            way = -way;
        }
        var drawn = new ArrayList<Sample>();
        int leg = 0;
        double skew = skew(random);
        for (int i = 0; i < samples; i++) {
            double at = scale.left() + (scale.right() - scale.left()) * i / (samples - 1);
            while (leg + 2 < x.length && at > x[leg + 1]) {
                leg++;
                skew = skew(random);
            }
            double part = Math.pow((at - x[leg]) / (x[leg + 1] - x[leg]), skew);
            double height = y[leg] + (y[leg + 1] - y[leg]) * (1 - Math.cos(Math.PI * part)) / 2;
            drawn.add(new Sample(at, scale.y(height) + TREMBLE * (2 * random.nextDouble() - 1)));
        }
        return drawn;
    }

    private static double skew(Random random) {
        return 0.8 + 0.4 * random.nextDouble();
    }

    /** The samples as a hand draws them. */
    static Freehand drawn(HistoryScale scale, List<Sample> samples) {
        var hand = new Freehand(scale);
        samples.forEach(sample -> hand.add(sample.x(), sample.y()));
        return hand;
    }
}

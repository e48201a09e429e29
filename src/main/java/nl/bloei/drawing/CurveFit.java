package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses few of many samples, such that the {@link MonotoneCurve} through the chosen ones passes all others closely. It
 * begins with the turns, adds the worst sample of each stretch that is still too far off, and then leaves out again what
 * later additions made needless.
 */
final class CurveFit {
    /** How many stretches on either side of a chosen sample change shape with it. */
    private static final int REACH = 4;
    /** How many more chosen samples it takes to know the shape of those stretches. */
    private static final int BEYOND = 3;
    private static final double[] BETWEEN = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75,
            0.15, 0.85};
    /** How far, as a share of the tolerance, a chosen place may lie above or below its sample. */
    private static final double[] LIFTS = {0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9};

    private static final int GLANCE = 16;

    private final double[] x;
    private final double[] y;
    private final double[] fitted;
    private final double tolerance;
    private List<Integer> chosen;

    private CurveFit(double[] x, double[] y, double tolerance) {
        this.x = x;
        this.y = y;
        fitted = y.clone();
        this.tolerance = tolerance;
        chosen = turns(y, tolerance);
    }

    /**
     * Where the curve is to run.
     *
     * @param x how far, increasing
     * @param y how high
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Knots(double[] x, double[] y) {
    }

    /**
     * The places to lay the curve through: chosen samples in order, the first and the last always among them. One between
     * two turns may lie a bit above or below its sample where that spares another.
     *
     * @param x where the samples lie, increasing
     * @param y how high they are
     * @param tolerance how far from a sample the curve may pass, straight up or down
     */
    static Knots choose(double[] x, double[] y, double tolerance) {
        var fit = new CurveFit(x, y, tolerance);
        fit.add();
        fit.thin();
        return new Knots(fit.chosen.stream().mapToDouble(i -> x[i]).toArray(),
                fit.chosen.stream().mapToDouble(i -> fit.fitted[i]).toArray());
    }

    /**
     * The first sample, those where the height turns from rising to falling or back, and the last one. Only what goes
     * back by more than {@code least} is a turn: the tremble of a hand is not.
     */
    static List<Integer> turns(double[] y, double least) {
        var turns = new ArrayList<Integer>();
        turns.add(0);
        int low = 0;
        int high = 0;
        int way = 0;
        for (int i = 1; i < y.length; i++) {
            low = y[i] < y[low] ? i : low;
            high = y[i] > y[high] ? i : high;
            int turn = 0;
            if (way >= 0 && y[high] - y[i] > least) {
                turn = high;
                way = -1;
            } else if (way <= 0 && y[i] - y[low] > least) {
                turn = low;
                way = 1;
            } else {
                continue;
            }
            if (turn > 0) {
                turns.add(turn);
            }
            low = i;
            high = i;
        }
        if (y.length > 1) {
            turns.add(y.length - 1);
        }
        return turns;
    }

    private void add() {
        boolean added = true;
        while (added) {
            MonotoneCurve curve = through(chosen);
            var more = new ArrayList<Integer>();
            for (int i = 0; i + 1 < chosen.size(); i++) {
                more.add(chosen.get(i));
                int worst = worst(curve, chosen.get(i), chosen.get(i + 1));
                if (worst > chosen.get(i)) {
                    more.add(worst);
                }
            }
            more.add(chosen.getLast());
            added = more.size() > chosen.size();
            chosen = more;
        }
    }

    /** The sample between two that lies furthest off the curve, or the first of the two if all lie near enough. */
    private int worst(MonotoneCurve curve, int from, int to) {
        int worst = from;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double off = Math.abs(curve.y(x[i]) - y[i]);
            if (off > most) {
                worst = i;
                most = off;
            }
        }
        return worst;
    }

    /** Looks at a few samples first: most tries fail, and then that is seen at once. */
    private boolean passes(MonotoneCurve curve, int from, int to) {
        return passes(curve, from, to, GLANCE) && passes(curve, from, to, 1);
    }

    private boolean passes(MonotoneCurve curve, int from, int to, int step) {
        for (int i = from + 1; i < to; i += step) {
            if (Math.abs(curve.y(x[i]) - y[i]) > tolerance) {
                return false;
            }
        }
        return true;
    }

    private void thin() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 1; i + 1 < chosen.size(); i++) {
                if (without(i) || joined(i)) {
                    changed = true;
                    i--;
                }
            }
        }
    }

    private boolean without(int i) {
        var fewer = new ArrayList<>(chosen);
        fewer.subList(i, i + 1).clear();
        return take(fewer, i);
    }

    /** Tries one sample in the place of two. */
    private boolean joined(int i) {
        if (i + 2 >= chosen.size()) {
            return false;
        }
        int from = chosen.get(i - 1);
        int to = chosen.get(i + 2);
        for (double part : BETWEEN) {
            var fewer = new ArrayList<>(chosen);
            fewer.subList(i + 1, i + 2).clear();
            int one = (int) (from + part * (to - from));
            fewer.set(i, one);
            if (lifted(fewer, i, one)) {
                return true;
            }
        }
        return false;
    }

    /** Tries a sample at its own height, and then a bit higher and lower as long as that makes no new turn. */
    private boolean lifted(List<Integer> other, int place, int sample) {
        double before = fitted[sample];
        for (double lift : LIFTS) {
            fitted[sample] = y[sample] + lift * tolerance;
            double from = fitted[other.get(place - 1)];
            double to = fitted[other.get(place + 1)];
            boolean between = (fitted[sample] - from) * (to - fitted[sample]) > 0;
            if ((lift == 0 || between) && take(other, place)) {
                return true;
            }
        }
        fitted[sample] = before;
        return false;
    }

    /**
     * Takes another choice if the curve still passes all samples closely. It differs round one place only, and if it does
     * not fit that mostly shows there first.
     */
    private boolean take(List<Integer> other, int place) {
        int from = Math.max(0, place - REACH);
        int to = Math.min(other.size() - 1, place + REACH);
        MonotoneCurve curve = through(
                other.subList(Math.max(0, from - BEYOND), Math.min(other.size(), to + BEYOND + 1)));
        for (int away = 0; away <= REACH; away++) {
            for (int i : new int[]{place - 1 - away, place + away}) {
                if (i >= from && i < to && !passes(curve, other.get(i), other.get(i + 1))) {
                    return false;
                }
            }
        }
        chosen = other;
        return true;
    }

    private MonotoneCurve through(List<Integer> samples) {
        return new MonotoneCurve(samples.stream().mapToDouble(i -> x[i]).toArray(),
                samples.stream().mapToDouble(i -> fitted[i]).toArray());
    }
}

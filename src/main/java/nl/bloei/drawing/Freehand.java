package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/**
 * A line as it is drawn by hand, sample by sample. It runs one way only, since time does: the first clear move sideways
 * says which way, from then to now or from now to then. Samples that go back on it are left out of the line, and kept
 * apart so that one sees what was left out. Not for use by several threads.
 */
public final class Freehand {
    private static final double CLEAR = 3;
    private static final double SAME_X = 0.01;
    private static final double COLUMN = 0.25;
    private static final double TRAIL_STEP = 2;

    private final HistoryScale scale;
    private final Samples kept = new Samples();
    private final Samples dropped = new Samples();
    private double startX;
    private int way;
    private boolean astray;

    /** Nothing drawn yet; samples are kept within the time and the heights of the scale. */
    public Freehand(HistoryScale scale) {
        this.scale = scale;
    }

    /** Where times and heights lie while it is drawn. */
    public HistoryScale scale() {
        return scale;
    }

    /** Adds where the pointer is now. */
    public void add(double pointerX, double pointerY) {
        double x = Math.clamp(pointerX, scale.left(), scale.right());
        double y = Math.clamp(pointerY, scale.axis() - scale.reach(), scale.axis() + scale.reach());
        if (kept.size == 0) {
            startX = x;
            kept.add(x, y);
        } else if (way == 0) {
            begin(x, y);
        } else {
            goOn(x, y);
        }
    }

    /** Until the pointer has clearly gone sideways, the line has not begun: no time passes going straight up. */
    private void begin(double x, double y) {
        if (Math.abs(x - startX) < CLEAR) {
            kept.replaceLast(x, y);
            return;
        }
        way = x > startX ? 1 : -1;
        goOn(x, y);
    }

    private void goOn(double x, double y) {
        double ahead = way * (x - kept.lastX());
        if (ahead >= SAME_X) {
            kept.add(x, y);
            astray = false;
        } else if (ahead > -SAME_X && kept.size > 1 && !astray) {
            kept.replaceLast(kept.lastX(), y);
        } else {
            stray(x, y);
        }
    }

    private void stray(double x, double y) {
        if (!astray) {
            dropped.add(Double.NaN, Double.NaN);
            dropped.add(kept.lastX(), kept.lastY());
            astray = true;
        }
        if (Math.hypot(x - dropped.lastX(), y - dropped.lastY()) >= TRAIL_STEP) {
            dropped.add(x, y);
        }
    }

    /** Whether there is anything of a line yet. */
    public boolean drawn() {
        return kept.size > 1;
    }

    /**
     * What to paint while it is drawn, in the sizes of the finished line: what becomes the line, and faintly what is left
     * out of it.
     */
    public Drawing drawing(double width, double height, DrawingStyle style) {
        var marks = new ArrayList<Mark>();
        if (dropped.size > 0) {
            marks.add(new Mark.Path(outline(dropped), Stroke.dashed(Tone.LINE_2, style.axis(), 2, 5), null));
        }
        if (drawn()) {
            marks.add(new Mark.Path(outline(samples()), Stroke.solid(Tone.ACCENT, style.curve()), null));
        }
        return new Drawing(width, height, marks, List.of());
    }

    /** What was kept, from left to right; of many samples close together only the highest and the lowest. */
    Samples samples() {
        Samples forward = way < 0 ? kept.reversed() : kept;
        var few = new Samples();
        for (int from = 0; from < forward.size;) {
            int low = from;
            int high = from;
            int to = from;
            while (to < forward.size && forward.x[to] - forward.x[from] < COLUMN) {
                low = forward.y[to] < forward.y[low] ? to : low;
                high = forward.y[to] > forward.y[high] ? to : high;
                to++;
            }
            for (int each : new int[]{from, Math.min(low, high), Math.max(low, high), to - 1}) {
                if (few.size == 0 || forward.x[each] > few.lastX()) {
                    few.add(forward.x[each], forward.y[each]);
                }
            }
            from = to;
        }
        return few;
    }

    private static List<Segment> outline(Samples samples) {
        var outline = new ArrayList<Segment>(samples.size);
        boolean lifted = true;
        for (int i = 0; i < samples.size; i++) {
            if (Double.isNaN(samples.x[i])) {
                lifted = true;
            } else {
                outline.add(lifted
                        ? new Segment.Move(samples.x[i], samples.y[i])
                        : new Segment.Line(samples.x[i], samples.y[i]));
                lifted = false;
            }
        }
        return outline;
    }

    /** Places in order; a place that is no number lifts the pen. */
    static final class Samples {
        private static final int ROOM = 256;
        private double[] x = new double[ROOM];
        private double[] y = new double[ROOM];
        private int size;

        private void add(double nextX, double nextY) {
            if (size == x.length) {
                x = Arrays.copyOf(x, 2 * size);
                y = Arrays.copyOf(y, 2 * size);
            }
            x[size] = nextX;
            y[size] = nextY;
            size++;
        }

        private void replaceLast(double nextX, double nextY) {
            x[size - 1] = nextX;
            y[size - 1] = nextY;
        }

        private double lastX() {
            return x[size - 1];
        }

        private double lastY() {
            return y[size - 1];
        }

        private Samples reversed() {
            var back = new Samples();
            for (int i = size - 1; i >= 0; i--) {
                back.add(x[i], y[i]);
            }
            return back;
        }

        /** Where they lie. */
        double[] xs() {
            return Arrays.copyOf(x, size);
        }

        /** How high they are. */
        double[] ys() {
            return Arrays.copyOf(y, size);
        }
    }
}

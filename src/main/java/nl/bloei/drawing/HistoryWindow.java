package nl.bloei.drawing;

/**
 * Which part of its period a history line shows, as shares of the whole.
 *
 * @param from where it begins, from 0
 * @param to where it ends, up to 1; always more than {@code from}
 */
public record HistoryWindow(double from, double to) {
    /** All of the period. */
    public static final HistoryWindow WHOLE = new HistoryWindow(0, 1);
    private static final double LEAST = 1e-4;

    /** Keeps the window within the whole. */
    public HistoryWindow {
        from = Double.isNaN(from) ? 0 : Math.clamp(from, 0, 1 - LEAST);
        to = Double.isNaN(to) ? 1 : Math.clamp(to, from + LEAST, 1);
    }

    /** Whether it shows all. */
    public boolean whole() {
        return from == 0 && to == 1;
    }

    /** Whether a place lies in it. */
    public boolean shows(double at) {
        return at >= from && at <= to;
    }

    /** How much it shows, up to 1. */
    public double span() {
        return to - from;
    }

    /**
     * The window from nearer or further away.
     *
     * @param factor how much nearer; less than 1 for further away
     * @param at which place of the whole stays where it is, as far as the ends allow
     * @param least how little it may show
     */
    public HistoryWindow zoomed(double factor, double at, double least) {
        double span = Math.clamp(span() / factor, Math.min(1, Math.max(LEAST, least)), 1);
        double share = (at - from) / span();
        return beginning(at - share * span, span);
    }

    /** The window so much further, as far as the ends allow. */
    public HistoryWindow moved(double by) {
        return beginning(from + by, span());
    }

    /** The window itself if a place lies in it, or else moved until the place is in its middle. */
    public HistoryWindow showing(double at) {
        return shows(at) ? this : beginning(at - span() / 2, span());
    }

    private static HistoryWindow beginning(double start, double span) {
        double kept = Math.clamp(start, 0, 1 - span);
        return new HistoryWindow(kept, kept + span);
    }
}

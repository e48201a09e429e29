package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

/** What one does with the points of a history line, whether by pointer or by key. Times stay within the period. */
public final class HistoryPoints {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int CAREER_STEPS = 52;
    private static final double HEIGHT_STEP = 0.05;

    private HistoryPoints() {
    }

    /** A new moment at a place in the drawing; not yet on the line. */
    public static LinePoint insertAt(HistoryScale scale, double x, double y) {
        return LinePoint.moment(scale.time(x), scale.height(y));
    }

    /**
     * A new moment on the curve, not yet on the line: halfway to the next point in time, or after the last one halfway
     * to the end of the period.
     *
     * @param id the point to come after, or {@code null} or an unknown one for the middle of the whole period
     */
    public static LinePoint insertAfter(Answer.Line line, HistoryScale scale, @Nullable String id) {
        Period period = line.period();
        LinePoint before = find(line, id).orElse(null);
        LocalDateTime from = before == null ? HistoryScale.start(period) : HistoryScale.clamp(period, before.at());
        LocalDateTime to = before == null
                ? HistoryScale.end(period)
                : next(line, before.id()).map(p -> HistoryScale.clamp(period, p.at())).orElse(HistoryScale.end(period));
        LocalDateTime at = from.plusMinutes(ChronoUnit.MINUTES.between(from, to) / 2);
        return LinePoint.moment(at, heightAt(line, scale, at));
    }

    /** The height of the drawn curve at a time; 0 on a line without points. */
    public static double heightAt(Answer.Line line, HistoryScale scale, LocalDateTime at) {
        if (line.points().isEmpty()) {
            return 0;
        }
        var curve = new MonotoneCurve(line.points().stream().mapToDouble(scale::x).toArray(),
                line.points().stream().mapToDouble(scale::y).toArray());
        return scale.height(curve.y(scale.x(at)));
    }

    /**
     * The point that is meant by a place in the drawing.
     *
     * @param id the selected point, which reaches 4 units further and wins at an equal distance; or {@code null}
     * @param radius how far a point may be, in units of the drawing
     */
    public static Optional<LinePoint> nearest(Answer.Line line, HistoryScale scale, @Nullable String id, double x,
            double y, double radius) {
        LinePoint nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (LinePoint point : line.points()) {
            boolean selected = point.id().equals(id);
            double distance = Math.hypot(scale.x(point) - x, scale.y(point) - y);
            boolean nearer = distance < least || (distance == least && selected);
            if (nearer && distance <= radius + (selected ? 4 : 0)) {
                nearest = point;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The next point in time; the first one if none or an unknown one is given; none after the last. */
    public static Optional<LinePoint> next(Answer.Line line, @Nullable String id) {
        int index = index(line, id);
        return index + 1 < line.points().size() ? Optional.of(line.points().get(index + 1)) : Optional.empty();
    }

    /** The previous point in time; the last one if none or an unknown one is given; none before the first. */
    public static Optional<LinePoint> previous(Answer.Line line, @Nullable String id) {
        int index = index(line, id) < 0 ? line.points().size() : index(line, id);
        return index > 0 ? Optional.of(line.points().get(index - 1)) : Optional.empty();
    }

    /** The line with a point moved to a place in the drawing; the same line if the point is unknown. */
    public static Answer.Line move(Answer.Line line, HistoryScale scale, String id, double x, double y) {
        return find(line, id).map(p -> line.with(p.movedTo(scale.time(x), scale.height(y)))).orElse(line);
    }

    /**
     * The line with a point moved by keys; the same line if the point is unknown.
     *
     * @param times how often a week later, or in a career 1/52 of the whole period; negative for earlier
     * @param heights how often 5 % higher; negative for lower
     */
    public static Answer.Line nudge(Answer.Line line, String id, int times, int heights) {
        Period period = line.period();
        Duration whole = Duration.between(HistoryScale.start(period), HistoryScale.end(period));
        Duration step = period.span() == Period.Span.CAREER ? whole.dividedBy(CAREER_STEPS) : WEEK;
        return find(line, id).map(p -> {
            LocalDateTime at = times == 0
                    ? p.at()
                    : HistoryScale.clamp(period, HistoryScale.clamp(period, p.at())
                        .plus(step.multipliedBy(times))
                        .truncatedTo(ChronoUnit.MINUTES));
            double height = Math.round((p.height() + heights * HEIGHT_STEP) * 1000) / 1000.0;
            return line.with(p.movedTo(at, heights == 0 ? p.height() : height));
        }).orElse(line);
    }

    /**
     * The line with a point laid flat: at the height of the straight line between its neighbours, or of the axis if it is
     * the first or the last one; the same line if the point is unknown.
     */
    public static Answer.Line flatten(Answer.Line line, String id) {
        return find(line, id).map(p -> {
            LinePoint before = previous(line, id).orElse(null);
            LinePoint after = next(line, id).orElse(null);
            if (before == null || after == null) {
                return line.with(p.movedTo(p.at(), 0));
            }
            double whole = ChronoUnit.MINUTES.between(before.at(), after.at());
            double part = whole == 0 ? 0.5 : ChronoUnit.MINUTES.between(before.at(), p.at()) / whole;
            return line.with(p.movedTo(p.at(), before.height() + part * (after.height() - before.height())));
        }).orElse(line);
    }

    private static Optional<LinePoint> find(Answer.Line line, @Nullable String id) {
        return line.points().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private static int index(Answer.Line line, @Nullable String id) {
        for (int i = 0; i < line.points().size(); i++) {
            if (line.points().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}

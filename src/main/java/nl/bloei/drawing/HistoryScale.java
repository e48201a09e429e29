package nl.bloei.drawing;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

/**
 * Where times and heights lie in a drawing of a history line, both ways. Times and places outside the period are taken
 * as its nearest edge.
 *
 * @param period the stretch of time from left to right
 * @param left the x of its first minute
 * @param right the x of its last minute; more than {@code left}
 * @param axis the y of height 0
 * @param reach how far height 1 lies above the axis; more than 0
 */
public record HistoryScale(Period period, double left, double right, double axis, double reach) {

    /** The first minute of a period. */
    public static LocalDateTime start(Period period) {
        return period.from().atStartOfDay();
    }

    /** The last minute of a period. */
    public static LocalDateTime end(Period period) {
        return period.to().atTime(23, 59);
    }

    /** A time, or the nearest edge of the period if it lies outside. */
    public static LocalDateTime clamp(Period period, LocalDateTime at) {
        if (at.isBefore(start(period))) {
            return start(period);
        }
        return at.isAfter(end(period)) ? end(period) : at;
    }

    /** The x of a time. */
    public double x(LocalDateTime at) {
        double minutes = ChronoUnit.MINUTES.between(start(period), clamp(period, at));
        return left + (right - left) * minutes / length();
    }

    /** The y of a height. */
    public double y(double height) {
        return axis - reach * Math.clamp(height, -1.0, 1.0);
    }

    /** The x of a point. */
    public double x(LinePoint point) {
        return x(point.at());
    }

    /** The y of a point. */
    public double y(LinePoint point) {
        return y(point.height());
    }

    /** The time at an x, to the minute. */
    public LocalDateTime time(double x) {
        double part = Math.clamp((x - left) / (right - left), 0.0, 1.0);
        return start(period).plusMinutes(Math.round(part * length()));
    }

    /** The height at a y, from -1 to 1. */
    public double height(double y) {
        return Math.clamp((axis - y) / reach, -1.0, 1.0);
    }

    private double length() {
        return ChronoUnit.MINUTES.between(start(period), end(period));
    }
}

package nl.bloei.workbook;

import java.time.LocalDate;

/**
 * The stretch of time that a history line covers.
 *
 * @param span what was chosen: it decides how the time axis is divided
 * @param from the first day
 * @param to the last day; never before {@code from} plus one day
 */
public record Period(Span span, LocalDate from, LocalDate to) {

    /** How long the line looks back. */
    public enum Span {
        /** The past year or a part of it: months on the axis. */
        YEAR,
        /** A working life: years on the axis. */
        CAREER
    }

    /** Makes sure that the stretch has a length. */
    public Period {
        if (!to.isAfter(from)) {
            to = from.plusDays(1);
        }
    }

    /** The year up to and including the given day: twelve months, from the first day of a month. */
    public static Period yearTo(LocalDate day) {
        return new Period(Span.YEAR, day.minusMonths(11).withDayOfMonth(1), day);
    }

    /** A career that started on the first of January of a year and lasts to the given day. */
    public static Period careerFrom(int year, LocalDate to) {
        return new Period(Span.CAREER, LocalDate.of(year, 1, 1), to);
    }
}

package nl.bloei.ui.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import nl.bloei.content.Texts;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

/** Which stretch of time a history line covers, and what happens when one chooses another. */
final class Periods {
    /** How far back a career starts until one says so, in years. */
    static final int USUAL_CAREER = 10;
    /** How far back a career can start, in years. */
    static final int LONGEST_CAREER = 60;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.DUTCH);

    private Periods() {
    }

    /** The line over the year up to a day. */
    static Answer.Line year(Answer.Line line, LocalDate day) {
        return line.withPeriod(Period.yearTo(day));
    }

    /** The line over a career up to a day: from its first point, or from ten years ago. */
    static Answer.Line career(Answer.Line line, LocalDate day) {
        int usual = day.getYear() - USUAL_CAREER;
        int first = line.points().stream().findFirst().map(point -> point.at().getYear()).orElse(usual);
        return careerFrom(line, Math.min(first, usual), day);
    }

    /** The line over a career that started in a year, as far back as a career can start. */
    static Answer.Line careerFrom(Answer.Line line, int year, LocalDate day) {
        int start = Math.clamp(year, day.getYear() - LONGEST_CAREER, day.getYear());
        return line.withPeriod(Period.careerFrom(start, day));
    }

    /** Whether the line stops before the day of the sheet, as after going on with it on another date. */
    static boolean endsEarly(Answer.Line line, LocalDate day) {
        return line.period().to().isBefore(day);
    }

    /** The same stretch, brought up to a day. */
    static Answer.Line upTo(Answer.Line line, LocalDate day) {
        return switch (line.period().span()) {
            case YEAR -> year(line, day);
            case CAREER -> careerFrom(line, line.period().from().getYear(), day);
        };
    }

    /** How many points lie outside the stretch: they are kept, but not drawn. */
    static long outside(Answer.Line line) {
        return line.points().stream().filter(point -> !covers(line.period(), point)).count();
    }

    private static boolean covers(Period period, LinePoint point) {
        LocalDate day = point.at().toLocalDate();
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    /** The month of a point in words: "mei 2026". */
    static String month(LinePoint point) {
        return MONTH.format(point.at());
    }
}

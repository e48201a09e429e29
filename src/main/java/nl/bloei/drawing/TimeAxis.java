package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.bloei.workbook.Period;

/**
 * The division of a period: months for a year, years for a career, thinned out until the names have room.
 *
 * @param ticks the xs of the ticks on the axis
 * @param names the names below
 */
record TimeAxis(List<Double> ticks, List<Name> names) {
    private static final List<String> MONTHS = List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep",
            "okt", "nov", "dec");
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12};
    private static final int[] YEAR_STEPS = {1, 2, 5};
    private static final int MOST_MONTHS = 36;
    private static final int LEAST_CAREER = 24;
    private static final double LEAST_TICK_GAP = 6;

    /**
     * A name below the line.
     *
     * @param x its middle
     * @param text the month or year
     * @param year the year to print below a month, or empty
     * @param accent whether the selected point lies here
     */
    record Name(double x, String text, String year, boolean accent) {
    }

    /** A month or a year as far as it lies within the period. */
    private record Cell(LocalDate start, double from, double to) {
        private double middle() {
            return (from + to) / 2;
        }
    }

    /** Divides the period of a scale; the name of the month or year of the selected time gets an accent. */
    static TimeAxis of(HistoryScale scale, HistoryWindow window, DrawingStyle style,
            @Nullable LocalDateTime selected) {
        var divider = new Divider(scale, window,
                inMonths(scale.period(), window) ? ChronoUnit.MONTHS : ChronoUnit.YEARS, style);
        var cells = divider.cells();
        var ticks = cells.stream().map(Cell::from).filter(x -> x > divider.left()).toList();
        return new TimeAxis(ticks, divider.names(cells, selected));
    }

    /** Whether there are months of more than one year, or would be from near by: the row for years does not come and go. */
    static boolean showsYears(Period period, HistoryWindow window) {
        return (inMonths(period, window) || !window.whole()) && period.from().getYear() != period.to().getYear();
    }

    private static boolean inMonths(Period period, HistoryWindow window) {
        double months = ChronoUnit.MONTHS.between(period.from(), period.to()) * window.span();
        return months < (period.span() == Period.Span.YEAR ? MOST_MONTHS : LEAST_CAREER);
    }

    /** Works out the division of one period. */
    private record Divider(HistoryScale scale, HistoryWindow window, ChronoUnit unit, DrawingStyle style) {

        /** Every month or year, or only those that get a name if there is no room for a tick each. */
        private List<Cell> cells() {
            Period period = scale.period();
            int stride = room() < LEAST_TICK_GAP ? step() : 1;
            LocalDate start = unit == ChronoUnit.MONTHS
                    ? period.from().withDayOfMonth(1)
                    : period.from().withDayOfYear(1);
            start = start.minus(Math.floorMod(number(start), stride), unit);
            var cells = new ArrayList<Cell>();
            while (!start.isAfter(period.to())) {
                Cell cell = cell(start);
                if (cell.to() > left() && cell.from() < right()) {
                    cells.add(cell);
                }
                start = start.plus(stride, unit);
            }
            return cells;
        }

        /** Where the part that shows begins. */
        private double left() {
            return scale.left() + window.from() * (scale.right() - scale.left());
        }

        /** Where it ends. */
        private double right() {
            return scale.left() + window.to() * (scale.right() - scale.left());
        }

        private Cell cell(LocalDate start) {
            return new Cell(start, scale.x(start.atStartOfDay()), scale.x(start.plus(1, unit).atStartOfDay()));
        }

        /** The names that have room; the accented one goes before the others. */
        private List<Name> names(List<Cell> cells, @Nullable LocalDateTime selected) {
            var names = new ArrayList<Name>();
            var taken = new ArrayList<Area>();
            if (selected != null) {
                LocalDate day = HistoryScale.clamp(scale.period(), selected).toLocalDate();
                Cell accent = cell(unit == ChronoUnit.MONTHS ? day.withDayOfMonth(1) : day.withDayOfYear(1));
                if (shows(accent)) {
                    names.add(name(accent, true));
                    taken.add(area(accent, style.smallBold()));
                }
            }
            int step = step();
            for (Cell cell : cells) {
                Area area = area(cell, style.small());
                boolean inside = cell.to() - cell.from() >= Math.min(area.width(), room()) / 2 && shows(cell);
                if (Math.floorMod(number(cell.start()), step) == 0 && inside
                        && taken.stream().noneMatch(t -> t.touches(area, gap() / 2))) {
                    names.add(name(cell, false));
                    taken.add(area);
                }
            }
            return withYear(names);
        }

        /** Where no January shows, the first month says which year it is. */
        private List<Name> withYear(List<Name> names) {
            boolean told = unit == ChronoUnit.YEARS || names.isEmpty() || !showsYears(scale.period(), window)
                    || names.stream().anyMatch(name -> !name.year().isEmpty());
            if (told) {
                return names;
            }
            Name first = names.stream().min(Comparator.comparingDouble(Name::x)).orElseThrow();
            String year = Integer.toString(scale.time(first.x()).getYear());
            names.set(names.indexOf(first), new Name(first.x(), first.text(), year, first.accent()));
            return names;
        }

        /** Whether the middle of a month or year lies in the part that shows. */
        private boolean shows(Cell cell) {
            return cell.middle() >= left() && cell.middle() <= right();
        }

        private int number(LocalDate start) {
            return unit == ChronoUnit.MONTHS ? start.getMonthValue() - 1 : start.getYear();
        }

        /** The width of one month or year. */
        private double room() {
            Period period = scale.period();
            double days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
            return (scale.right() - scale.left()) * Math.min(1, unit.getDuration().toDays() / days);
        }

        /** The smallest step between names that leaves room between them: for years 1, 2, 5, 10, 20, and so on. */
        private int step() {
            double needed = TextMeasure.width(unit == ChronoUnit.MONTHS ? "mmm" : "2026", style.smallBold()) + gap();
            int[] steps = unit == ChronoUnit.MONTHS ? MONTH_STEPS : YEAR_STEPS;
            int tens = 1;
            while (true) {
                for (int step : steps) {
                    if (step * tens * room() >= needed || tens >= 1_000_000) {
                        return step * tens;
                    }
                }
                if (unit == ChronoUnit.MONTHS) {
                    return steps[steps.length - 1];
                }
                tens *= 10;
            }
        }

        private double gap() {
            return style.fixed(6, 4);
        }

        private Name name(Cell cell, boolean accent) {
            String year = Integer.toString(cell.start().getYear());
            if (unit == ChronoUnit.YEARS) {
                return new Name(cell.middle(), year, "", accent);
            }
            int month = cell.start().getMonthValue();
            boolean turn = month == 1 && showsYears(scale.period(), window);
            return new Name(cell.middle(), MONTHS.get(month - 1), turn ? year : "", accent);
        }

        private Area area(Cell cell, Font font) {
            return Area.around(cell.middle(), 0, TextMeasure.width(name(cell, false).text(), font), 1);
        }
    }
}

package nl.bloei.control;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.bloei.content.Texts;

/** Days as people write them in Dutch. */
final class DutchDates {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);
    private static final Map<String, Integer> NEAR = Map.of("eergisteren", -2, "gisteren", -1, "vandaag", 0, "morgen",
            1, "overmorgen", 2);
    private static final List<String> WEEK = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
            "zaterdag", "zondag");
    private static final List<String> MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\s*([a-z]{3,})\\.?\\s*(\\d{2}|\\d{4})?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{2}|\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DutchDates() {
    }

    /** Writes a day out: "12 november 2026". */
    static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    /**
     * Reads a day: "12 november 2026", "12 nov", "12-11-2026", "morgen", "vrijdag". Without a year the nearest such day
     * is meant; the name of a weekday means the next one. Empty if there is no such day.
     */
    static Optional<LocalDate> read(String written, LocalDate today) {
        String text = written.strip().toLowerCase(Texts.DUTCH);
        Integer days = NEAR.get(text);
        if (days != null) {
            return Optional.of(today.plusDays(days));
        }
        if (WEEK.contains(text)) {
            return Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.of(WEEK.indexOf(text) + 1))));
        }
        try {
            return readNumbers(WEEK.stream()
                .filter(day -> text.startsWith(day + " "))
                .findFirst()
                .map(day -> text.substring(day.length()).strip())
                .orElse(text), today);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> readNumbers(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return month(words.group(2)).map(month -> day(words, month, today));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? Optional.of(day(numbers, number(numbers.group(2)), today)) : Optional.empty();
    }

    private static LocalDate day(Matcher found, int month, LocalDate today) {
        int day = number(found.group(1));
        String year = found.group(3);
        if (year != null) {
            return LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
        }
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
            .filter(near -> day <= YearMonth.of(near, month).lengthOfMonth())
            .mapToObj(near -> LocalDate.of(near, month, day))
            .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))))
            .orElseThrow(() -> new DateTimeException("No day " + day + " in month " + month));
    }

    private static Optional<Integer> month(String name) {
        String start = name.equals("mrt") ? "maart" : name;
        return MONTHS.stream()
            .filter(month -> month.startsWith(start))
            .findFirst()
            .map(month -> MONTHS.indexOf(month) + 1);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

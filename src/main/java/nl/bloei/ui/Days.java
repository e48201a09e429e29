package nl.bloei.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import nl.bloei.content.Texts;

/** Days and times in Dutch words, as the book says them. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Texts.DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Texts.DUTCH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Texts.DUTCH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Texts.DUTCH);

    private Days() {
    }

    /** A day as seen from today: "vandaag", "gisteren", "morgen", "12 november", or with its year if that is another. */
    public static String near(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away == 0) {
            return Texts.get("ui.days.today");
        } else if (away == 1) {
            return Texts.get("ui.days.tomorrow");
        } else if (away == -1) {
            return Texts.get("ui.days.yesterday");
        }
        return (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
    }

    /** A moment as the day it fell on, seen from today. */
    public static String near(Instant moment, ZoneId zone, LocalDate today) {
        return near(LocalDate.ofInstant(moment, zone), today);
    }

    /** A day one looks forward to: "dinsdag 1 december", with its year if that is another. */
    public static String ahead(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? WEEKDAY : FULL).format(day);
    }

    /** A day as a heading: "Donderdag 19 november 2026". */
    public static String full(LocalDate day) {
        return capital(FULL.format(day));
    }

    /** A day with its year: "12 november 2026". */
    public static String dated(LocalDate day) {
        return YEAR.format(day);
    }

    /** A time of day: "14.32". */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    /** Words without a capital in front. */
    public static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Words with a capital in front. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

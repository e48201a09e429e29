package nl.bloei.ui.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.insight.Difference;
import nl.bloei.ui.Days;
import nl.bloei.workbook.Sheet;

/** What became other, and when, in words. */
final class VersionWords {
    /** So many sheets are called by their names; the others are counted. */
    private static final int NAMED = 2;

    private final Content content;
    private final LocalDate today;
    private final ZoneId zone;

    VersionWords(Content content, LocalDate today, ZoneId zone) {
        this.content = content;
        this.today = today;
        this.zone = zone;
    }

    /** The worksheet that a sheet fills in, if the program has it. */
    Optional<Worksheet> worksheet(Sheet sheet) {
        return content.worksheet(sheet.worksheet());
    }

    /** The name of the worksheet that a sheet fills in. */
    String title(Sheet sheet) {
        return worksheet(sheet).map(Worksheet::title).orElse(Texts.get("sheet.archived.title"));
    }

    /** The day and the subject of a sheet. */
    String about(Sheet sheet) {
        String day = Days.capital(Days.near(sheet.date(), today));
        return sheet.subject().isBlank() ? day : Texts.get("ui.part.sheet.subject", day, sheet.subject().strip());
    }

    /** A day: "Vandaag". */
    String day(Instant moment) {
        return Days.capital(Days.near(moment, zone, today));
    }

    /** A time of day: "14.32 uur". */
    String time(Instant moment) {
        return Texts.get("ui.versions.time", Days.time(moment, zone));
    }

    /** A day and a time: "vandaag om 14.32 uur". */
    String moment(Instant moment) {
        return Texts.get("ui.versions.moment", Days.near(moment, zone, today), Days.time(moment, zone));
    }

    /** Which sheets became other and how many words were written more. */
    String change(Difference difference) {
        List<String> names = difference.sheets().stream().map(this::title).distinct().toList();
        String what = difference.cover() && names.isEmpty() ? Texts.get("ui.versions.cover") : named(names);
        if (what.isEmpty()) {
            return Texts.get("ui.versions.same");
        }
        return Texts.get("ui.versions.change", what, words(difference.words()));
    }

    /** How many words more or fewer. */
    static String words(int more) {
        int count = Math.abs(more);
        if (count == 0) {
            return Texts.get("ui.versions.words.none");
        }
        if (count == 1) {
            return Texts.get(more > 0 ? "ui.versions.words.more.one" : "ui.versions.words.fewer.one");
        }
        return Texts.get(more > 0 ? "ui.versions.words.more" : "ui.versions.words.fewer", count);
    }

    private static String named(List<String> names) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        int others = names.size() - NAMED;
        if (others <= 0) {
            return Texts.get("ui.versions.two", names.getFirst(), names.getLast());
        }
        return Texts.get(others == 1 ? "ui.versions.more.one" : "ui.versions.more", names.get(0), names.get(1),
                others);
    }
}

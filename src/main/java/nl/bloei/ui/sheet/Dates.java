package nl.bloei.ui.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import nl.bloei.content.Texts;

/** Days in words. */
final class Dates {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

    private Dates() {
    }

    /** A day as "12 november 2026". */
    static String words(LocalDate day) {
        return WORDS.format(day);
    }
}

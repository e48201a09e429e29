package nl.bloei.app;

import java.time.LocalDate;
import java.time.ZoneId;

import nl.bloei.content.Texts;
import nl.bloei.storage.Rescue;
import nl.bloei.ui.Days;

/** Something that can be brought back, in words: what it is, from when, and how much. */
final class FoundText {
    private FoundText() {
    }

    /** One line for a terminal. */
    static String of(Rescue.Find find) {
        return Texts.get("app.found." + find.from().name(), day(find), time(find), find.workbook().sheets().size());
    }

    /** The day it was written. */
    static String day(Rescue.Find find) {
        return Days.dated(LocalDate.ofInstant(find.at(), ZoneId.systemDefault()));
    }

    /** The time it was written. */
    static String time(Rescue.Find find) {
        return Days.time(find.at(), ZoneId.systemDefault());
    }
}

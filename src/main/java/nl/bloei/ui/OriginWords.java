package nl.bloei.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.bloei.content.Texts;
import nl.bloei.insight.Origin;

/** Where something was written, in words. */
public final class OriginWords {
    private OriginWords() {
    }

    /** The same after other words: "Van Historielijn, 12 november", "Van een blad dat er niet meer is". */
    public static String from(Origin origin, LocalDate today) {
        String words = of(origin, today);
        return Texts.get("ui.origin.from", origin.title().isEmpty() ? Days.small(words) : words);
    }

    /** The worksheet, the day and the subject: "Historielijn, 12 november, Het rooster". */
    public static String of(Origin origin, LocalDate today) {
        LocalDate day = origin.day();
        if (origin.state() == Origin.State.GONE || day == null) {
            return Texts.get("ui.origin.gone");
        }
        String title = origin.title().isEmpty() ? Texts.get("ui.origin.archived") : origin.title();
        return Stream.of(title, Days.near(day, today), origin.subject())
            .filter(words -> !Objects.requireNonNull(words).isEmpty())
            .collect(Collectors.joining(", "));
    }
}

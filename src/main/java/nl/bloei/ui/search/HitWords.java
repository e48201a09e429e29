package nl.bloei.ui.search;

import java.time.LocalDate;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.insight.Hit;
import nl.bloei.ui.Days;

/**
 * What is said of a find.
 *
 * @param title what it is called
 * @param about where it is, in words
 * @param icon its sign
 * @param own whether the snippet is in the keeper's own words
 */
record HitWords(Hit.Marked title, String about, Icon.Shape icon, boolean own) {

    static HitWords of(Hit hit, Content content, LocalDate today) {
        return switch (hit.place()) {
            case Hit.OnSheet _ -> new HitWords(title(hit), sheet(hit, today), Icon.Shape.PENCIL, true);
            case Hit.InWorksheet _ -> offered(hit, "worksheet", Icon.Shape.PAGE, content);
            case Hit.OnPage _ -> offered(hit, "page", Icon.Shape.BOOK, content);
            case Hit.InGuide _ -> offered(hit, "guide", Icon.Shape.ARROW, content);
            case Hit.InCase _ -> offered(hit, "case", Icon.Shape.PEOPLE, content);
        };
    }

    /** Everything in one sentence, for a screen reader. */
    String spoken(Hit hit) {
        return String.join(". ", title.text(), about, hit.snippet().text());
    }

    private static Hit.Marked title(Hit hit) {
        return hit.title().text().isEmpty()
                ? new Hit.Marked(Texts.get("ui.origin.archived"), java.util.List.of())
                : hit.title();
    }

    private static String sheet(Hit hit, LocalDate today) {
        LocalDate day = hit.day();
        String when = day == null ? "" : Days.capital(Days.near(day, today));
        return hit.subject().isEmpty() ? when : Texts.get("ui.part.sheet.subject", when, hit.subject());
    }

    private static HitWords offered(Hit hit, String kind, Icon.Shape icon, Content content) {
        String what = Texts.get("ui.search.kind." + kind);
        var part = hit.part();
        String where = part == null
                ? what
                : Texts.get("ui.search.where", what, content.chapter(part).title());
        return new HitWords(hit.title(), where, icon, false);
    }
}

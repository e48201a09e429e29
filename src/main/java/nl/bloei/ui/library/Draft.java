package nl.bloei.ui.library;

import java.time.Instant;

import nl.bloei.content.Texts;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/**
 * A workbook that is about to be made.
 *
 * @param kind whom it is about
 * @param name their name; not asked of oneself
 * @param title what the cover will say; blank for the usual
 */
record Draft(About.Kind kind, String name, String title) {

    /** Whether everything needed is there: another person or a team needs a name. */
    boolean complete() {
        return kind == About.Kind.SELF || !name.isBlank();
    }

    /** What the cover says when one does not choose. */
    String usualTitle() {
        return kind == About.Kind.SELF ? Texts.get("ui.workbooks.own") : name.strip();
    }

    /** The workbook. */
    Workbook workbook(Instant now) {
        About.Cover cover = switch (kind) {
            case SELF -> About.Cover.PLUM;
            case PERSON -> About.Cover.TEAL;
            case TEAM -> About.Cover.INDIGO;
        };
        var about = About.of(kind, kind == About.Kind.SELF ? "" : name.strip(), cover);
        return Workbook.of(title.isBlank() ? usualTitle() : title.strip(), about, now);
    }
}

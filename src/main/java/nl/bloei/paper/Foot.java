package nl.bloei.paper;

import java.time.LocalDate;

import nl.bloei.content.Texts;
import nl.bloei.paper.Html.Tag;
import nl.bloei.paper.Typefaces.Face;

/** The line at the foot of every page: a title, the day of printing, and the number of the page. */
final class Foot {
    private static final double SIZE = 12.5;
    private static final double GAP = 20;
    /** Room for the word and two numbers of three digits. */
    private static final double NUMBER = 115;

    private Foot() {
    }

    /** Adds the line to the pages of a section; a title that leaves no room for the others is cut short. */
    static void add(Html section, String title, LocalDate today, Pen pen, Leaf leaf) {
        String day = Texts.get("paper.footer.printed", Entry.inWords(today));
        double middle = pen.width(day, Face.SANS, SIZE) + 2 * GAP;
        String shown = pen.oneLine(title, Face.SANS, SIZE, leaf.width() - middle - NUMBER);
        double left = Math.max(NUMBER, pen.width(shown, Face.SANS, SIZE) + 1);
        Html foot = section.add(Tag.DIV, "foot").size("width", leaf.width());
        foot.add(Tag.DIV, "who", shown).size("width", left);
        foot.add(Tag.DIV, "day", day).size("width", leaf.width() - left - NUMBER);
        foot.add(Tag.DIV, "page", Texts.get("paper.page")).size("width", NUMBER);
    }
}

package nl.bloei.paper;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.Tone;
import nl.bloei.paper.Html.Tag;

/** A drawing as it comes out of the PDF, to lay beside the same drawing on the screen. */
public final class PaperProof {
    private PaperProof() {
    }

    /** A page with nothing but the drawing at its upper left, in pixels of which there go so many into a point. */
    public static Pages.Picture of(Drawing drawing, int accent, double scale) {
        Quiet.please();
        var typefaces = new Typefaces();
        var script = new Script(typefaces);
        var figures = new Figures(script);
        var leaf = new Leaf(PaperSize.A4, true);
        Html page = Html.page("nl", script::printable);
        Html head = page.add(Tag.HEAD, "");
        head.add(Tag.TITLE, "", "Proef");
        head.add(Tag.META, "").set("name", "subject").set("content", "Proef");
        head.add(Tag.STYLE, "").css(StyleSheet.of(PaperSize.A4));
        Html section = page.add(Tag.BODY, "").add(Tag.SECTION, "sheet " + leaf.name()).size("width", leaf.width());
        figures.add(section, drawing, accent, "Proef");
        try (Pages pages = Pages.of(new Typesetter(typefaces).print(page, figures).pdf())) {
            return pages.picture(0, scale);
        }
    }

    /** The colours of the paper as a style for a drawing on the screen. */
    public static String style(int accent) {
        return Stream.of(Tone.values())
            .filter(tone -> tone != Tone.TINT_SOFT)
            .map(tone -> "-bloei-tone-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": "
                    + PaperPalette.css(tone, accent))
            .collect(Collectors.joining("; "));
    }
}

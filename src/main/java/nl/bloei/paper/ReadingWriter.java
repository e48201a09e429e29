package nl.bloei.paper;

import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Prose;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.FigureContent;
import nl.bloei.drawing.FigureMirror;
import nl.bloei.paper.Html.Tag;

/** Writes a page to read: title, prose, the drawings with everything that they tell, attribution and footer. */
final class ReadingWriter {
    private static final double WIDEST_FIGURE = 620;

    private final ReadingPage page;
    private final String over;
    private final LocalDate today;
    private final Leaf leaf;
    private final Pen pen;
    private final Figures figures;

    /**
     * A writer for one page.
     *
     * @param over the title of the part it belongs to
     */
    ReadingWriter(ReadingPage page, String over, LocalDate today, Leaf leaf, Pen pen, Figures figures) {
        this.page = page;
        this.over = over;
        this.today = today;
        this.leaf = leaf;
        this.pen = pen;
        this.figures = figures;
    }

    /** Adds the page to a document. */
    void write(Html body) {
        Html section = body.add(Tag.SECTION, "sheet reading part" + page.part().accent() + " " + leaf.name())
            .size("width", leaf.width());
        Foot.add(section, Texts.get("paper.footer.reading", page.title()), today, pen, leaf);
        Html title = section.add(Tag.DIV, "head").add(Tag.DIV, "title");
        title.add(Tag.P, "over", over);
        title.add(Tag.H1, "", page.title());
        page.body().forEach(prose -> write(section, prose));
        if (!page.attribution().isBlank()) {
            section.add(Tag.P, "attribution", page.attribution());
        }
    }

    private void write(Html section, Prose prose) {
        switch (prose) {
            case Prose.Heading(String text) -> section.add(Tag.H2, "prose-heading", text);
            case Prose.Paragraph(List<Prose.Span> spans) -> spans(section.add(Tag.P, "prose"), spans);
            case Prose.Aside(List<Prose.Span> spans) -> spans(section.add(Tag.P, "aside"), spans);
            case Prose.Bullets(boolean numbered, List<List<Prose.Span>> entries) -> list(section, numbered, entries);
            case Prose.Figure figure -> figure(section, figure);
        }
    }

    private static void list(Html section, boolean numbered, List<List<Prose.Span>> entries) {
        Html list = section.add(Tag.DIV, "prose-list");
        for (int i = 0; i < entries.size(); i++) {
            Html row = list.add(Tag.DIV, "entry-row");
            row.add(Tag.DIV, "entry-mark", numbered ? (i + 1) + "." : "\u2022");
            spans(row.add(Tag.DIV, "entry-words"), entries.get(i));
        }
    }

    private void figure(Html section, Prose.Figure figure) {
        FigureContent content = FigureMirror.of(figure);
        Drawing drawing = FigureWriter.drawing(content, Math.min(WIDEST_FIGURE, leaf.width()));
        Html box = section.add(Tag.DIV, "prose-list");
        FigureWriter.write(box, figure.caption(), drawing, content, page.part().accent(), figures);
        for (FigureContent.Spot spot : content.spots()) {
            Html told = box.add(Tag.P, "told");
            told.add(Tag.SPAN, "told-name", spot.label() + ": ");
            told.text(spot.text());
        }
    }

    private static void spans(Html parent, List<Prose.Span> spans) {
        for (Prose.Span span : spans) {
            String style = (span.bold() ? "strong " : "") + (span.italic() ? "leaning" : "");
            if (style.isBlank()) {
                parent.text(span.text());
            } else {
                parent.add(Tag.SPAN, style.strip(), span.text());
            }
        }
    }
}

package nl.bloei.paper;

import java.util.stream.Collectors;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.FigureContent;
import nl.bloei.drawing.FigureDrawing;
import nl.bloei.drawing.FigureLook;
import nl.bloei.drawing.FigureMirror;
import nl.bloei.paper.Html.Tag;

/** Writes the drawing that mirrors what is written on a sheet. */
final class FigureWriter {
    /** What a page must have left for the caption above. */
    private static final double CAPTION = 60;

    private final Entry entry;
    private final Figures figures;

    FigureWriter(Entry entry, Figures figures) {
        this.entry = entry;
        this.figures = figures;
    }

    /** Writes the block in a column of the given width; a drawing too high for a page shows its names only. */
    void write(Html parent, Block.Figure block, double width) {
        FigureContent content = FigureMirror.of(block, entry.worksheet().blocks(), entry.sheet());
        Drawing drawing = drawing(content, width);
        if (drawing.height() > Figures.points(entry.leaf().height() - CAPTION)) {
            drawing = drawing(FigureContent.names(content.shape(), content.axes(), content.spots()), width);
        }
        write(parent, block.caption(), drawing, content, entry.accent(), figures);
    }

    /** Puts a figure on the page, with its caption above it. */
    static void write(Html parent, String caption, Drawing drawing, FigureContent content, int accent,
            Figures figures) {
        Html box = parent.add(Tag.DIV, "drawn");
        if (!caption.isBlank()) {
            box.add(Tag.P, "caption", caption);
        }
        figures.add(box, drawing, accent, alternative(caption, content));
    }

    /** A drawing as wide as a length in CSS pixels. */
    static Drawing drawing(FigureContent content, double width) {
        return FigureDrawing.of(content, FigureLook.PLAIN, Figures.points(width), DrawingStyle.paper());
    }

    private static String alternative(String caption, FigureContent content) {
        String names = content.spots().stream().map(FigureContent.Spot::label).collect(Collectors.joining(", "));
        return caption.isBlank()
                ? Texts.get("paper.figure.alternative", names)
                : caption + " " + Texts.get("paper.figure.alternative", names);
    }
}

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
    /** The part of its column that a figure takes where everything stands closer together. */
    private static final double TIGHT = 0.8;

    private final Entry entry;
    private final Figures figures;

    FigureWriter(Entry entry, Figures figures) {
        this.entry = entry;
        this.figures = figures;
    }

    /** Writes the block in a column of the given width; a drawing too high for a page shows its names only. */
    void write(Html parent, Block.Figure block, double width) {
        FigureContent content = content(block);
        double across = entry.fit().tight() ? lowest(content, width) : width;
        Html place = parent.add(Tag.DIV, "").size("margin-left", (width - across) / 2);
        write(place, block.caption(), fitting(content, across), content, entry.accent(), figures);
    }

    /** The height that a figure takes in a column of the given width, in CSS pixels. */
    double height(Block.Figure block, double width) {
        return Figures.pixels(fitting(content(block), width).height());
    }

    /** The full width or a part of it, whichever makes the drawing lower: one with long words becomes higher by it. */
    private double lowest(FigureContent content, double width) {
        double narrow = width * TIGHT;
        return fitting(content, narrow).height() < fitting(content, width).height() ? narrow : width;
    }

    private FigureContent content(Block.Figure block) {
        return FigureMirror.of(block, entry.worksheet().blocks(), entry.sheet());
    }

    private Drawing fitting(FigureContent content, double width) {
        Drawing drawing = drawing(content, width);
        return drawing.height() <= Figures.points(entry.leaf().height() - CAPTION)
                ? drawing
                : drawing(FigureContent.names(content.shape(), content.axes(), content.spots()), width);
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

package nl.bloei.paper;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.PolesDrawing;
import nl.bloei.drawing.PolesLook;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;

/** Writes rows of dots between two statements; many rows become several drawings, each of which fits on a page. */
final class PolesWriter {
    /** What else stands on the first page: head, question and attribution. */
    private static final double BESIDES = 240;

    private final Entry entry;
    private final Figures figures;
    private final BlockWriter prompts;

    PolesWriter(Entry entry, Figures figures, BlockWriter prompts) {
        this.entry = entry;
        this.figures = figures;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.Poles block, double width) {
        Answer.Poles poles = entry.answer(block, Answer.Poles.class).orElseGet(Answer.Poles::empty);
        Html head = parent.add(Tag.DIV, "keep");
        prompts.prompt(head, block.prompt());
        double room = Figures.points(entry.leaf().height() - BESIDES);
        int first = 0;
        while (first < block.rows().size()) {
            PolesLook look = fitting(block.rows(), first, poles, Figures.points(width), room);
            long marked = look.rows().stream().filter(row -> poles.dot(row.id()).isPresent()).count();
            figures.add(first == 0 ? head : parent,
                    PolesDrawing.of(look, Figures.points(width), DrawingStyle.paper()).drawing(), entry.accent(),
                    Texts.get("paper.poles.alternative", look.rows().size(), marked));
            first += look.rows().size();
        }
        parent.add(Tag.P, "help", Texts.get("paper.poles.reading"));
    }

    /** As many rows as fit on what is left of a page, one at the least. */
    private static PolesLook fitting(List<Block.Poles.Row> all, int first, Answer.Poles poles, double width,
            double room) {
        var rows = new ArrayList<Block.Poles.Row>();
        for (Block.Poles.Row row : all.subList(first, all.size())) {
            rows.add(row);
            PolesLook look = PolesLook.plain(rows, first + 1, poles);
            if (rows.size() > 1 && PolesDrawing.height(look, width, DrawingStyle.paper()) > room) {
                rows.removeLast();
                break;
            }
        }
        return PolesLook.plain(rows, first + 1, poles);
    }
}

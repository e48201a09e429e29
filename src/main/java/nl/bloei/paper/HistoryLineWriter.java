package nl.bloei.paper;

import java.util.List;
import java.util.stream.Collectors;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryView;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

/** Writes a history line: the drawing, and a card for each moment. */
final class HistoryLineWriter {
    private static final double HEIGHT = 258;
    private static final double BLANK_HEIGHT = 380;

    private final Entry entry;
    private final Pen pen;
    private final Figures figures;
    private final BlockWriter prompts;

    HistoryLineWriter(Entry entry, Pen pen, Figures figures, BlockWriter prompts) {
        this.entry = entry;
        this.pen = pen;
        this.figures = figures;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.HistoryLine block, double width) {
        var answered = entry.answer(block, Answer.Line.class);
        Answer.Line line = answered.orElseGet(() -> Answer.Line.of(Period.yearTo(entry.today())));
        String small = entry.blank() ? "" : " small";
        Html prompted = parent.add(Tag.DIV, "keep" + small);
        prompts.prompt(prompted, block.line());
        var view = HistoryView.plain(block.above(), block.below(),
                answered.isPresent() ? Texts.get("paper.line.now") : "");
        var drawing = HistoryLineDrawing.of(line, view, Figures.points(width),
                Figures.points(entry.blank() ? BLANK_HEIGHT : HEIGHT),
                DrawingStyle.paper());
        figures.add(prompted, drawing.drawing(), entry.accent(), inWords(line));
        prompts.prompt(prompted, block.mark());
        if (entry.blank()) {
            prompted.add(Tag.P, "help", markers(block.markers()));
        }
        Html exploring = parent.add(Tag.DIV, "keep");
        prompts.prompt(exploring.add(Tag.DIV, small), block.explore());
        var cards = new Moments(pen, block, width);
        if (answered.isPresent()) {
            cards.filled(exploring, parent, line.period(), line.points());
        } else {
            cards.blank(exploring, parent);
        }
    }

    private static String markers(List<Block.HistoryLine.MarkerWords> markers) {
        return markers.stream().map(words -> words.yes() + " / " + words.no()).collect(Collectors.joining("   ·   "));
    }

    /** The drawing in one sentence, for those who cannot see it. */
    private static String inWords(Answer.Line line) {
        String period = Moments.inWords(line.period());
        List<LinePoint> moments = line.moments();
        if (line.points().isEmpty()) {
            return Texts.get("paper.line.empty", period);
        }
        long peaks = moments.stream().filter(LinePoint::peak).count();
        return Texts.get("paper.line.alternative", period, peaks, moments.size() - peaks);
    }
}

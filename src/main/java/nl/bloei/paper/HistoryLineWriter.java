package nl.bloei.paper;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryView;
import nl.bloei.drawing.Mark;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Strand;

/** Writes a history line: the drawing, and a card for each moment. */
final class HistoryLineWriter {
    private static final double HEIGHT = 258;
    private static final double BLANK_HEIGHT = 380;
    private static final double ROW = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

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
        List<Strand> shown = line.strands().shown();
        var view = HistoryView
            .plain(block.above(), block.below(), answered.isPresent() ? Texts.get("paper.line.now") : "")
            .withActive(shown.getFirst().id());
        var drawing = HistoryLineDrawing.of(line, view, Figures.points(width), Figures.points(height(line)),
                DrawingStyle.paper());
        figures.add(prompted, drawing.drawing(), entry.accent(), inWords(line, shown));
        along(prompted, line, drawing.drawing());
        prompts.prompt(prompted, block.mark());
        if (entry.blank()) {
            prompted.add(Tag.P, "help", markers(block.markers()));
        }
        Html exploring = parent.add(Tag.DIV, "keep");
        prompts.prompt(exploring.add(Tag.DIV, small), block.explore());
        var cards = new Moments(pen, block, width);
        if (answered.isPresent()) {
            cards(cards, exploring, parent, line, shown);
        } else {
            cards.blank(exploring, parent);
        }
    }

    /** The cards of each line that shows, under its name if there are several. */
    private static void cards(Moments cards, Html first, Html rest, Answer.Line line, List<Strand> shown) {
        Html head = first;
        for (Strand strand : shown) {
            if (line.strands().several() && strand.points().stream().anyMatch(Moments::carded)) {
                head.add(Tag.P, "strand", strand.name());
            }
            cards.filled(head, rest, line.period(), strand.points());
            head = rest.add(Tag.DIV, "keep");
        }
    }

    /** More room for what stands along the time axis. */
    private double height(Answer.Line line) {
        double plain = entry.blank() ? BLANK_HEIGHT : HEIGHT;
        double phases = line.axis().phases().isEmpty() ? 0 : ROW;
        return plain + phases + ROW * Math.min(2, line.axis().marks().size());
    }

    /** What somebody wrote along the time axis, as far as the drawing had no room to write it out. */
    private void along(Html parent, Answer.Line line, Drawing drawing) {
        Set<String> written = drawing.marks()
            .stream()
            .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label.text()) : Stream.empty())
            .collect(Collectors.toSet());
        Stream.concat(line.axis().phases().stream(), line.axis().marks().stream())
            .filter(mark -> !mark.word().isBlank() && !written.contains(mark.word()))
            .forEach(mark -> parent.add(Tag.P, "help",
                    Texts.get("paper.line.day", DAY.format(mark.day()), mark.word())));
    }

    private static String markers(List<Block.HistoryLine.MarkerWords> markers) {
        return markers.stream().map(words -> words.yes() + " / " + words.no()).collect(Collectors.joining("   ·   "));
    }

    /** The drawing in one sentence, for those who cannot see it. */
    private static String inWords(Answer.Line line, List<Strand> shown) {
        String period = Moments.inWords(line.period());
        List<LinePoint> moments = shown.stream().flatMap(strand -> strand.moments().stream()).toList();
        if (shown.stream().allMatch(strand -> strand.points().isEmpty())) {
            return Texts.get("paper.line.empty", period);
        }
        long peaks = moments.stream().filter(LinePoint::peak).count();
        String said = Texts.get("paper.line.alternative", period, peaks, moments.size() - peaks);
        String names = shown.stream().map(Strand::name).collect(Collectors.joining(", "));
        return line.strands().several() ? Texts.get("paper.line.several", said, names) : said;
    }
}

package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/**
 * Puts the names of several lines at their ends, where one looks for them: those of lines that run on to the end below each
 * other, right of the axis. A single line needs no name.
 */
final class StrandNames {
    private static final double LETTER = 0.72;
    private static final double MOST_OF_WIDTH = 0.16;

    private final HistoryFrame frame;
    private final DrawingStyle style;
    private final List<Area> taken = new ArrayList<>();

    StrandNames(HistoryFrame frame, DrawingStyle style) {
        this.frame = frame;
        this.style = style;
    }

    /** How much room the names need right of the axis. */
    static double room(Answer.Line line, DrawingStyle style, double width) {
        if (!line.strands().several()) {
            return 0;
        }
        double widest = line.strands()
            .shown()
            .stream()
            .mapToDouble(strand -> TextMeasure.width(strand.name(), style.smallBold()))
            .max()
            .orElse(0);
        return Math.min(widest, most(style, width)) + style.fixed(12, 6);
    }

    private static double most(DrawingStyle style, double width) {
        return Math.min(style.text(120, 90), width * MOST_OF_WIDTH);
    }

    /** Names the lines from the highest end to the lowest, and keeps the room of the names free of labels. */
    List<Mark.Label> place(List<DrawnStrand> strands, LabelLayout labels) {
        return strands.stream()
            .filter(drawn -> !drawn.strand().name().isBlank() && !drawn.strand().points().isEmpty())
            .filter(drawn -> start(drawn) <= frame.right())
            .sorted(Comparator.comparingDouble(drawn -> drawn.curve().y(end(drawn))))
            .map(drawn -> place(drawn, labels))
            .toList();
    }

    private Mark.Label place(DrawnStrand drawn, LabelLayout labels) {
        Font font = drawn.look().name();
        String name = TextMeasure.ellipsise(drawn.strand().name(), font, most(style, frame.width()));
        double width = TextMeasure.width(name, font);
        double height = font.size() * LETTER;
        double end = end(drawn);
        double middle = Math.clamp(drawn.curve().y(end), frame.top() + height,
                Math.max(frame.top() + height, frame.bottom() - height));
        var column = Area.around(frame.right() + style.fixed(6, 3) + width / 2, middle, width, height);
        var beside = Area.around(end + away(drawn, end) + width / 2, middle, width, height);
        boolean early = end < frame.right() - style.fixed(60, 45);
        Area area = below(early && labels.freeOfDiscs(beside) ? beside : column);
        taken.add(area);
        labels.keepFree(area);
        return new Mark.Label(area.x(), area.bottom(), name, font, drawn.look().tone(), Mark.Align.START);
    }

    /** The same place, as much lower as the names above it ask. */
    private Area below(Area wanted) {
        Area area = wanted;
        taken.sort(Comparator.comparingDouble(Area::y));
        for (Area other : taken) {
            if (other.touches(area, style.fixed(5, 3))) {
                area = area.moved(0, other.bottom() + style.fixed(6, 4) - area.y());
            }
        }
        return area;
    }

    private double start(DrawnStrand drawn) {
        return frame.scale().x(drawn.strand().points().getFirst());
    }

    /** Where the part of a line that shows ends. */
    private double end(DrawnStrand drawn) {
        return Math.clamp(frame.scale().x(drawn.strand().points().getLast()), frame.left(), frame.right());
    }

    /** How far a name stays from the end of its line, which may have a disc. */
    private double away(DrawnStrand drawn, double end) {
        LinePoint last = drawn.strand().points().getLast();
        boolean disc = last.moment() && frame.scale().x(last) <= end + 1;
        return disc ? style.selectedRing() + style.fixed(4, 2) : style.quiet() + style.fixed(5, 3);
    }
}

package nl.bloei.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.TimeMark;

/** Paints what somebody wrote along the time axis: own days with a word, and the strip of phases of life. */
final class TimeRows {
    private static final double BASELINE = 0.72;
    private static final double LETTER = 0.36;

    private final Answer.Line line;
    private final HistoryFrame frame;
    private final DrawingStyle style;
    private final List<Area> inTheWay;
    private final List<Mark> marks;

    TimeRows(Answer.Line line, HistoryFrame frame, DrawingStyle style, List<Area> inTheWay, List<Mark> marks) {
        this.inTheWay = inTheWay;
        this.line = line;
        this.frame = frame;
        this.style = style;
        this.marks = marks;
    }

    /** How many rows the words need: with two of them, a word too near to another can stand one lower. */
    static int wordRows(Answer.Line line) {
        return Math.min(2, line.axis().marks().size());
    }

    /** How high a row of words is. */
    static double wordHeight(DrawingStyle style) {
        return style.text(20, 12.5);
    }

    /** How high the strip of phases is. */
    static double stripHeight(DrawingStyle style) {
        return style.text(25, 15);
    }

    /** The own days that lie in the part that shows. */
    private List<TimeMark> shown() {
        Period period = line.period();
        return line.axis()
            .marks()
            .stream()
            .filter(mark -> !mark.day().isBefore(period.from()) && !mark.day().isAfter(period.to()))
            .filter(mark -> frame.shows(x(mark)))
            .toList();
    }

    private double x(TimeMark mark) {
        return frame.scale().x(mark.day().atTime(12, 0));
    }

    /** Paints both; they lie below everything else. */
    void paint() {
        paintPhases();
        paintMarks();
    }

    private void paintPhases() {
        List<TimeMark> phases = line.axis().phases();
        for (int i = 0; i < phases.size(); i++) {
            LocalDate end = i + 1 < phases.size() ? phases.get(i + 1).day() : line.period().to().plusDays(1);
            paintPhase(phases.get(i), end, i);
        }
    }

    private void paintPhase(TimeMark phase, LocalDate end, int index) {
        Period period = line.period();
        if (!end.isAfter(period.from()) || phase.day().isAfter(period.to())) {
            return;
        }
        double from = Math.max(frame.left(), frame.scale().x(phase.day().atStartOfDay()));
        double to = end.isAfter(period.to())
                ? frame.right()
                : Math.min(frame.right(), frame.scale().x(end.atStartOfDay()));
        if (to - from < 1) {
            return;
        }
        double top = frame.phases() + style.fixed(2, 1);
        Tone fill = !style.onScreen() ? null : index % 2 == 0 ? Tone.TINT : Tone.SUNK;
        marks.add(new Mark.Box(from, top, to - from, stripHeight(style), style.fixed(4, 2),
                Stroke.solid(Tone.LINE_2, style.hairline()), fill));
        if (index > 0 && from > frame.left() + 1) {
            paintUpright(from, frame.top(), Stroke.dashed(Tone.LINE_2, style.hairline(), 1, style.fixed(5, 3.5)));
        }
        Font font = style.small();
        double room = to - from - style.fixed(10, 5);
        String name = TextMeasure.ellipsise(phase.word(), font, room);
        if (TextMeasure.width(name, font) <= room && name.codePointCount(0, name.length()) > 1) {
            marks.add(new Mark.Label((from + to) / 2, top + stripHeight(style) / 2 + font.size() * LETTER, name, font,
                    Tone.INK_2, Align.MIDDLE));
        }
    }

    private void paintMarks() {
        var taken = new ArrayList<Area>();
        for (TimeMark mark : shown()) {
            paintSign(x(mark));
            paintWord(mark, x(mark), taken);
        }
    }

    /** A small triangle on the axis that points at the day, and a thin line to the word. */
    private void paintSign(double x) {
        double axis = frame.scale().axis();
        double half = style.fixed(6, 3.6);
        paintUpright(x, axis, Stroke.dashed(Tone.INK_2, style.hairline(), 2, 4));
        marks.add(new Mark.Path(List.of(new Segment.Move(x, axis), new Segment.Line(x - half, axis - 1.7 * half),
                new Segment.Line(x + half, axis - 1.7 * half), new Segment.Close()),
                Stroke.solid(style.ground(), style.hairline()), Tone.INK_2));
    }

    /** The word below the day, or one row lower; where both are taken only the sign shows. */
    private void paintWord(TimeMark mark, double x, List<Area> taken) {
        Font font = style.small();
        String word = TextMeasure.ellipsise(mark.word(), font, Math.min(style.text(150, 110), frame.span() / 2));
        double width = TextMeasure.width(word, font);
        double left = Math.clamp(x - width / 2, 0, Math.max(0, frame.width() - width));
        for (int row = 0; row < wordRows(line); row++) {
            double gap = style.fixed(8, 4);
            var area = new Area(left - gap / 2, frame.words() + row * wordHeight(style), width + gap,
                    wordHeight(style) - 1);
            if (!word.isBlank() && taken.stream().noneMatch(other -> other.touches(area, 0))) {
                taken.add(area);
                marks.add(new Mark.Label(area.centerX(), area.y() + wordHeight(style) * BASELINE, word, font,
                        Tone.INK_2, Align.MIDDLE));
                return;
            }
        }
    }

    /** A thin line down to the words, with a gap where a label or a disc lies. */
    private void paintUpright(double x, double from, Stroke stroke) {
        double margin = style.fixed(3, 2);
        List<Area> crossed = inTheWay.stream()
            .filter(area -> area.x() - margin < x && x < area.right() + margin && area.bottom() > from)
            .sorted(Comparator.comparingDouble(Area::y))
            .toList();
        double y = from;
        var pieces = new ArrayList<Segment>();
        for (Area area : crossed) {
            piece(pieces, x, y, Math.min(area.y() - margin, frame.bottom()));
            y = Math.max(y, area.bottom() + margin);
        }
        piece(pieces, x, y, frame.bottom());
        if (!pieces.isEmpty()) {
            marks.add(new Mark.Path(List.copyOf(pieces), stroke, null));
        }
    }

    private static void piece(List<Segment> pieces, double x, double from, double to) {
        if (to - from > 2) {
            pieces.add(new Segment.Move(x, from));
            pieces.add(new Segment.Line(x, to));
        }
    }
}

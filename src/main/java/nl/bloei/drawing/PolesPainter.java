package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.bloei.content.Block;
import nl.bloei.drawing.Mark.Align;
import nl.bloei.workbook.Answer;

/**
 * Paints rows of dots, back to front. The statements stand on both sides of the dots; where that leaves them too little
 * room, above them.
 */
final class PolesPainter {
    private static final int DOTS = Answer.Poles.Mark.DOTS;
    private static final int ALL = Integer.MAX_VALUE;
    private static final double CAP = 0.345;
    private static final double SAMPLE = 44;

    private final PolesLook look;
    private final DrawingStyle style;
    private final double width;
    private final Font font;
    private final double line;
    private final double gutter;
    private final double pitch;
    private final double gap;
    private final boolean stacked;
    private final double side;
    private final double firstDot;
    private final List<Row> rows = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A row with its place. */
    private record Row(Block.Poles.Row row, List<String> left, List<String> right, double top, double height,
            double dots) {
    }

    PolesPainter(PolesLook look, double width, DrawingStyle style) {
        this.look = look;
        this.style = style;
        this.width = width;
        font = Font.sans(style.text(15, 10));
        line = style.text(21, 13.5);
        gutter = style.text(30, 22);
        pitch = style.fixed(44 * Math.max(1, style.textScale()), 27);
        gap = style.text(6, 6);
        double beside = (width - gutter - DOTS * pitch) / 2 - gap;
        stacked = beside < style.text(118, 90);
        side = Math.max(1, stacked ? (width - gutter - gap) / 2 : beside);
        firstDot = gutter + (width - gutter - DOTS * pitch) / 2 + pitch / 2;
        double top = 0;
        for (Block.Poles.Row row : look.rows()) {
            Row placed = place(row, top);
            rows.add(placed);
            top += placed.height();
        }
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.getLast().top() + rows.getLast().height();
    }

    PolesDrawing paint() {
        rows.stream().filter(row -> row.row().id().equals(look.selectedRow())).forEach(this::paintSelection);
        for (int nth = look.earlier().size() - 1; nth >= 0; nth--) {
            paintProfile(look.earlier().get(nth), dashed(nth, style));
        }
        paintProfile(look.own(), own(style));
        for (int i = 0; i < rows.size(); i++) {
            paintStatements(rows.get(i), look.first() + i);
        }
        rows.forEach(this::paintDots);
        return new PolesDrawing(new Drawing(width, height(), marks, dots()), rows.stream()
            .map(row -> new Drawing.Hit(row.row().id(), 0, row.top(), width, row.height()))
            .toList());
    }

    /** The line and mark of a date, as in the drawing. */
    static Drawing sample(int nth, DrawingStyle style) {
        double width = SAMPLE * style.textScale();
        double height = style.text(28, 18);
        var marks = new ArrayList<Mark>();
        marks.add(Shapes.line(2, height / 2, width - 2, height / 2, nth < 0 ? own(style) : dashed(nth, style)));
        marks.add(nth < 0
                ? disc(width / 2, height / 2, style)
                : Shapes.earlier(nth, width / 2, height / 2, earlierReach(style), outline(style), style.ground()));
        return new Drawing(width, height, marks, List.of());
    }

    private Row place(Block.Poles.Row row, double top) {
        List<String> left = TextMeasure.wrap(row.left(), font, side, ALL);
        List<String> right = TextMeasure.wrap(row.right(), font, side, ALL);
        double text = Math.max(left.size(), right.size()) * line;
        double air = style.text(10, 7);
        double least = style.fixed(Math.max(44, 61 * style.textScale()), 30);
        if (stacked) {
            double dots = top + air + text + pitch / 2;
            return new Row(row, left, right, top, air + text + pitch + air / 2, dots);
        }
        double height = Math.max(least, text + 2 * air);
        return new Row(row, left, right, top, height, top + height / 2);
    }

    private double x(int dot) {
        return firstDot + (dot - 1) * pitch;
    }

    private void paintSelection(Row row) {
        marks.add(new Mark.Box(0, row.top() + 1, width, row.height() - 2, 6, null, Tone.TINT_SOFT));
        if (look.focused()) {
            int stop = look.own().dot(row.row().id()).orElse(PolesDrawing.MIDDLE);
            marks.add(new Mark.Circle(x(stop), row.dots(), style.text(18, 10), Stroke.solid(Tone.FOCUS, 2.5),
                    style.ground()));
        }
    }

    private void paintStatements(Row row, int number) {
        double base = (stacked ? row.top() + style.text(10, 7) + line / 2 : row.dots()) + font.size() * CAP;
        marks.add(new Mark.Label(style.text(4, 0), base, Integer.toString(number),
                Font.sans(style.smallestText()), Tone.INK_3, Align.START));
        if (stacked) {
            paintLines(row.left(), gutter, base, Align.START);
            paintLines(row.right(), width, base, Align.END);
        } else {
            double middle = (gutter + width) / 2;
            double away = DOTS * pitch / 2 + gap;
            paintLines(row.left(), middle - away, base - (row.left().size() - 1) * line / 2, Align.END);
            paintLines(row.right(), middle + away, base - (row.right().size() - 1) * line / 2, Align.START);
        }
        double bottom = row.top() + row.height();
        marks.add(Shapes.line(0, bottom, width, bottom, Stroke.solid(Tone.LINE, style.hairline())));
    }

    /** A statement above the dots lies on a ground of its own, so that no line runs through its words. */
    private void paintLines(List<String> lines, double x, double first, Align align) {
        double wide = lines.stream().mapToDouble(each -> TextMeasure.width(each, font)).max().orElse(0);
        if (stacked) {
            marks.add(new Mark.Box((align == Align.END ? x - wide : x) - 3, first - font.size(), wide + 6,
                    lines.size() * line, 4, null, style.ground()));
        }
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Label(x, first + i * line, lines.get(i), font, Tone.INK, align));
        }
    }

    /** The line joins rows that follow each other; a row without a dot interrupts it. */
    private void paintProfile(Answer.Poles poles, Stroke stroke) {
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            Row below = rows.get(i);
            Optional<Integer> from = poles.dot(above.row().id());
            Optional<Integer> to = poles.dot(below.row().id());
            if (from.isPresent() && to.isPresent()) {
                marks.add(Shapes.line(x(from.get()), above.dots(), x(to.get()), below.dots(), stroke));
            }
        }
    }

    private void paintDots(Row row) {
        String id = row.row().id();
        for (int dot = 1; dot <= DOTS; dot++) {
            paintDot(row, id, dot);
        }
    }

    private void paintDot(Row row, String id, int dot) {
        boolean here = look.own().dot(id).orElse(0) == dot;
        int[] then = IntStream.range(0, look.earlier().size())
            .filter(nth -> look.earlier().get(nth).dot(id).orElse(0) == dot)
            .toArray();
        boolean hovered = PolesDrawing.id(id, dot).equals(look.hovered());
        if (hovered && !here) {
            marks.add(new Mark.Circle(x(dot), row.dots(), style.text(16, 9), null, Tone.TINT));
        }
        if (!here && then.length == 0) {
            marks.add(new Mark.Circle(x(dot), row.dots(), style.text(7, 4.4), Stroke.solid(emptyTone(hovered),
                    style.fixed(hovered ? 2 : 1.5, 1)), style.ground()));
        }
        for (int i = then.length - 1; i >= 0; i--) {
            double reach = earlierReach(style) * (here ? 1.35 : 1) * (then.length > 1 && i == 1 ? 1.25 : 1);
            marks.add(Shapes.earlier(then[i], x(dot), row.dots(), reach, outline(style), style.ground()));
        }
        if (here) {
            marks.add(disc(x(dot), row.dots(), style));
        }
    }

    private Tone emptyTone(boolean hovered) {
        return hovered ? Tone.ACCENT : style.onScreen() ? Tone.LINE_2 : Tone.INK_3;
    }

    private static Mark disc(double x, double y, DrawingStyle style) {
        return new Mark.Circle(x, y, style.text(9, 5.4), null, Tone.ACCENT);
    }

    private static double earlierReach(DrawingStyle style) {
        return style.text(8.6, 5);
    }

    private static Stroke own(DrawingStyle style) {
        return Stroke.solid(Tone.ACCENT, style.fixed(3, 2.25));
    }

    private static Stroke outline(DrawingStyle style) {
        return Stroke.solid(Tone.ACCENT, style.fixed(2, 1.25));
    }

    private static Stroke dashed(int nth, DrawingStyle style) {
        Tone tone = style.onScreen() ? Tone.MID : Tone.INK_3;
        return Stroke.dashed(tone, style.fixed(2, 1.25), nth == 0 ? 5 : 1.5, 5);
    }

    private List<Drawing.Hit> dots() {
        var hits = new ArrayList<Drawing.Hit>();
        for (Row row : rows) {
            double top = stacked ? row.dots() - pitch / 2 : row.top();
            double height = stacked ? pitch : row.height();
            for (int dot = 1; dot <= DOTS; dot++) {
                hits.add(new Drawing.Hit(PolesDrawing.id(row.row().id(), dot), x(dot) - pitch / 2, top, pitch,
                        height));
            }
        }
        return hits;
    }
}

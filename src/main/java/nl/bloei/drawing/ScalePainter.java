package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;
import nl.bloei.workbook.Answer;

/** Paints a line from 0 to 10, back to front. */
final class ScalePainter {
    private static final int MOST = Answer.Scale.MOST;
    private static final double CAP = 0.345;
    /** How far the flag of the step may stand from the mark, the usual distance first. */
    private static final double[] STEPS = {1, 1.5, 0.5, 0.75};
    private static final double FREE = 0.4;

    private final ScaleLook look;
    private final ScaleLayout layout;
    private final DrawingStyle style;
    private final double base;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Drawing.Hit> hits = new ArrayList<>();

    ScalePainter(ScaleLook look, ScaleLayout layout, DrawingStyle style) {
        this.look = look;
        this.layout = layout;
        this.style = style;
        base = layout.base();
    }

    ScaleDrawing paint() {
        paintIdeal();
        paintRuler();
        paintTen();
        paintTexts();
        paintSigns();
        paintStep();
        paintMark();
        var drawing = new Drawing(layout.width(), layout.height(), marks, hits);
        return new ScaleDrawing(drawing, layout.zero(), layout.ten(), base);
    }

    /** The mark of a date, as in the drawing. */
    static Drawing sample(int nth, DrawingStyle style) {
        double side = style.text(26, 16);
        Mark mark = nth < 0
                ? new Mark.Circle(side / 2, side / 2, style.text(9, 5.5), null, Tone.ACCENT)
                : shape(nth, side / 2, side / 2, style.text(9, 5.5), style);
        return new Drawing(side, side, List.of(mark), List.of());
    }

    /** Square, diamond, triangle: the newest first. */
    private static Mark shape(int nth, double x, double y, double reach, DrawingStyle style) {
        Stroke stroke = Stroke.solid(Tone.ACCENT, style.fixed(2, 1.25));
        return switch (nth % ScaleDrawing.EARLIER) {
            case 0 -> Shapes.square(x, y, reach * 0.95, stroke, style.ground());
            case 1 -> Shapes.diamond(x, y, reach * 1.25, stroke, style.ground());
            default -> Shapes.triangle(x, y, reach * 1.25, stroke, style.ground());
        };
    }

    private void paintIdeal() {
        if (layout.ideal().isEmpty()) {
            return;
        }
        double left = layout.width() - wide(layout.ideal(), font(look.ideal()));
        double first = layout.font().size();
        paintLines(layout.ideal(), look.ideal(), left, first, ScaleDrawing.IDEAL);
        double bottom = first + (layout.ideal().size() - 1) * layout.line() + style.text(10, 7);
        marks.add(Shapes.line(layout.ten(), bottom, layout.ten(), base - style.text(20, 12),
                Stroke.dashed(Tone.INK_3, style.fixed(1.5, 0.9), 2, 4)));
    }

    private void paintLines(List<String> lines, ScaleLook.Words words, double x, double first, String id) {
        Font font = font(words);
        boolean hovered = id.equals(look.hovered());
        Tone tone = words.written() ? Tone.PEN : hovered ? Tone.ACCENT : Tone.INK_3;
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Label(x, first + i * layout.line(), lines.get(i), font, tone, Align.START));
        }
        double top = first - layout.line() * 0.8;
        double high = Math.max(lines.size() * layout.line(), style.reach());
        hits.add(new Drawing.Hit(id, x, top, wide(lines, font), high));
    }

    private Font font(ScaleLook.Words words) {
        return words.written() ? layout.font() : new Font(Font.Family.SANS, false, true, layout.font().size());
    }

    private static double wide(List<String> lines, Font font) {
        return lines.stream().mapToDouble(line -> TextMeasure.width(line, font)).max().orElse(0);
    }

    /** Whether something stands on the line where the tick of a number would be. */
    private boolean covered(double number) {
        Double mark = look.mark();
        return number == MOST || (mark != null && mark == number)
                || layout.signs().stream().anyMatch(sign -> sign.up() == 0 && sign.earlier().mark() == number);
    }

    private void paintRuler() {
        Stroke thin = Stroke.solid(style.onScreen() ? Tone.LINE_2 : Tone.INK_3, style.fixed(2, 1));
        marks.add(Shapes.line(layout.zero(), base, layout.ten(), base, thin));
        Double mark = look.mark();
        if (mark != null) {
            marks.add(Shapes.line(layout.zero(), base, layout.x(mark), base,
                    Stroke.solid(Tone.ACCENT, style.fixed(6, 4))));
        }
        for (int number = 0; number <= MOST; number++) {
            double x = layout.x(number);
            boolean reached = mark != null && number <= mark;
            double half = style.text(9, 5);
            if (!covered(number)) {
                marks.add(Shapes.line(x, base - half, x, base + half,
                        Stroke.solid(reached ? Tone.ACCENT : thin.tone(), thin.width())));
            }
            paintNumber(number, x);
        }
        for (int half = 1; half < 2 * MOST && !style.onScreen(); half += 2) {
            double x = layout.x(half / 2.0);
            if (!covered(half / 2.0)) {
                marks.add(Shapes.line(x, base - 2.5, x, base + 2.5, Stroke.solid(thin.tone(), style.hairline())));
            }
        }
    }

    /** Where the numbers would touch each other, only every other one shows. */
    private void paintNumber(int number, double x) {
        Double mark = look.mark();
        boolean here = mark != null && mark == number;
        boolean end = number == MOST;
        Font font = here || end
                ? Font.serifBold(style.text(23, 14))
                : new Font(Font.Family.SERIF, false, false, style.text(20, 12.5));
        double room = layout.x(1) - layout.x(0);
        boolean crowded = room < style.text(30, 18);
        if (crowded && number % 2 == 1 && !here) {
            return;
        }
        marks.add(new Mark.Label(x, layout.numbers(), Integer.toString(number), font,
                here ? Tone.ACCENT : end ? Tone.INK : Tone.INK_2, Align.MIDDLE));
    }

    private void paintTen() {
        double reach = style.text(16, 9);
        marks.add(new Mark.Circle(layout.ten(), base, reach, Stroke.solid(Tone.INK, style.fixed(2, 1.25)),
                style.ground()));
        marks.add(Shapes.star(layout.ten(), base, reach * 0.62, Tone.INK));
    }

    private void paintTexts() {
        Stroke bracket = Stroke.solid(Tone.MID, style.fixed(1.5, 0.9));
        double y = layout.brackets();
        double tooth = style.text(9, 5);
        double apart = style.text(18, 11);
        if (!layout.behind().isEmpty()) {
            double end = Math.max(layout.zero() + apart, layout.markX() - apart);
            marks.add(Shapes.lines(bracket, layout.zero(), y - tooth, layout.zero(), y, end, y, end, y - tooth));
            paintLines(layout.behind(), look.behind(), 0, layout.behindTop(), ScaleDrawing.BEHIND);
        }
        if (!layout.step().isEmpty()) {
            double start = Math.min(layout.ten() - apart, layout.markX() + apart);
            double end = Math.max(start + apart, layout.ten());
            marks.add(Shapes.lines(bracket, start, y - tooth, start, y, end, y, end, y - tooth));
            paintLines(layout.step(), look.step(), layout.stepX(), layout.stepTop(), ScaleDrawing.STEP);
        }
    }

    private void paintSigns() {
        double reach = style.text(10, 6);
        for (ScaleLayout.Sign sign : layout.signs()) {
            double x = layout.x(sign.earlier().mark());
            double y = base - sign.up();
            boolean selected = sign.earlier().id().equals(look.selectedId());
            if (!sign.beside()) {
                marks.add(Shapes.line(x, y, sign.labelX(), base - sign.labelUp() + style.text(12, 8),
                        Stroke.dashed(Tone.MID, style.fixed(1.25, 0.75), 2, 3)));
            }
            if (selected) {
                marks.add(new Mark.Circle(x, y, style.text(19, 11), Stroke.solid(Tone.ACCENT, 2), style.ground()));
            }
            marks.add(shape(sign.nth(), x, y, reach, style));
            Font font = layout.label(selected);
            marks.add(new Mark.Label(sign.labelX(), base - sign.labelUp() + font.size() * CAP,
                    sign.earlier().label(), font, selected ? Tone.INK : Tone.INK_2, Align.MIDDLE));
            hits.add(hit(sign.earlier().id(), x, y));
        }
    }

    private void paintStep() {
        Double mark = look.mark();
        if (mark == null || mark >= MOST || layout.step().isEmpty()) {
            return;
        }
        double target = mark + stepLength(mark);
        double from = layout.x(mark) + style.text(26, 15);
        double to = layout.x(target) - style.text(6, 4);
        Stroke stroke = Stroke.solid(Tone.ACCENT, style.fixed(2, 1.25));
        double size = style.text(40, 23);
        double unit = size / 20;
        double foot = base - style.text(11, 6);
        marks.add(FlagShape.draw(layout.x(target) + 4.8 * unit, foot - 7 * unit, size, stroke));
        if (to - from > style.text(14, 8)) {
            double low = base - style.text(11, 7);
            double high = base - style.text(34, 20);
            marks.add(new Mark.Path(List.of(new Segment.Move(from, low),
                    new Segment.Curve(from + (to - from) * 0.3, high, from + (to - from) * 0.7, high, to, low)),
                    Stroke.dashed(Tone.ACCENT, stroke.width(), 4, 4), null));
            double tip = style.text(7, 4);
            marks.add(Shapes.lines(stroke, to - tip * 1.3, low - tip * 0.3, to, low, to - tip * 0.1, low - tip * 1.3));
        }
    }

    private double stepLength(double mark) {
        double most = MOST - mark - 0.5;
        for (double step : STEPS) {
            double there = mark + step;
            if (step <= most && look.earlier().stream().noneMatch(e -> Math.abs(e.mark() - there) < FREE)) {
                return step;
            }
        }
        return Math.max(0.25, Math.min(1, most));
    }

    private void paintMark() {
        Double mark = look.mark();
        if (mark == null) {
            if (look.focused()) {
                marks.add(new Mark.Box(0, base - style.text(28, 16), layout.width(), style.text(56, 32), 8,
                        Stroke.solid(Tone.FOCUS, 2.5), null));
            }
            return;
        }
        double x = layout.x(mark);
        double reach = style.text(18, 10);
        if (ScaleDrawing.MARK.equals(look.hovered())) {
            marks.add(new Mark.Circle(x, base, style.text(32, 18), null, Tone.TINT));
        }
        paintFlag(x);
        marks.add(new Mark.Circle(x, base, style.text(24, 13.5), Stroke.solid(Tone.ACCENT, style.fixed(2, 1.25)),
                style.ground()));
        if (look.focused()) {
            marks.add(new Mark.Circle(x, base, style.text(28, 16), Stroke.solid(Tone.FOCUS, 2.5), null));
        }
        marks.add(new Mark.Circle(x, base, reach, null, Tone.ACCENT));
        if (style.onScreen()) {
            double tip = style.text(5, 3);
            Stroke chevron = Stroke.solid(Tone.ON_ACCENT, style.text(2, 1.2));
            marks.add(Shapes.lines(chevron, x - tip, base - tip, x - 2 * tip, base, x - tip, base + tip));
            marks.add(Shapes.lines(chevron, x + tip, base - tip, x + 2 * tip, base, x + tip, base + tip));
        }
        hits.add(hit(ScaleDrawing.MARK, x, base));
    }

    private void paintFlag(double x) {
        Font font = Font.sansBold(style.text(15, 10));
        double wide = TextMeasure.width(look.flag(), font) + style.text(40, 20);
        double high = layout.flagHeight();
        double middle = base - layout.flagUp();
        double left = Math.clamp(x - wide / 2, 0, Math.max(0, layout.width() - wide));
        marks.add(Shapes.line(x, middle + high / 2, x, base - style.text(24, 13),
                Stroke.solid(Tone.ACCENT, style.fixed(2, 1.25))));
        boolean screen = style.onScreen();
        marks.add(new Mark.Box(left, middle - high / 2, wide, high, style.text(8, 4),
                screen ? null : Stroke.solid(Tone.ACCENT, 1.25), screen ? Tone.ACCENT : style.ground()));
        marks.add(new Mark.Label(left + wide / 2, middle + font.size() * CAP, look.flag(), font,
                screen ? Tone.ON_ACCENT : Tone.INK, Align.MIDDLE));
    }

    private Drawing.Hit hit(String id, double x, double y) {
        double reach = style.reach();
        return new Drawing.Hit(id, x - reach, y - reach, 2 * reach, 2 * reach);
    }
}

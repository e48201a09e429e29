package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.bloei.workbook.Answer;

/**
 * Where everything on a line from 0 to 10 lies. Above the line, from it upward: earlier marks, their days, the flag of
 * the mark, the text of the 10. Below it: the numbers, then what lies behind the mark and what is one step further.
 */
final class ScaleLayout {
    private static final int IDEAL_LINES = 3;
    private static final int LINES = 4;

    private final ScaleLook look;
    private final DrawingStyle style;
    private final double width;
    private final double zero;
    private final double ten;
    private final Font font;
    private final double line;
    private final List<Sign> signs = new ArrayList<>();
    private final List<String> ideal;
    private final double labels;
    private final double base;
    private final boolean stacked;
    private final double split;
    private final List<String> behind;
    private final List<String> step;

    /**
     * An earlier mark.
     *
     * @param nth its place in the list, newest first
     * @param up how far it lies above the line
     * @param labelX the middle of its label
     * @param labelUp how far the middle of its label lies above the line
     * @param beside whether the label stands beside it instead of above
     */
    record Sign(ScaleLook.Earlier earlier, int nth, double up, double labelX, double labelUp, boolean beside) {
    }

    ScaleLayout(ScaleLook look, double width, DrawingStyle style) {
        this.look = look;
        this.style = style;
        this.width = width;
        zero = style.text(16, 10);
        ten = Math.max(zero + 1, width - style.text(22, 13));
        font = Font.sans(style.text(15.5, 10.5));
        line = style.text(22, 14.5);
        ideal = TextMeasure.wrap(look.ideal().shown(), font, idealWidth(), IDEAL_LINES);
        placeSigns();
        labels = signs.stream().mapToDouble(sign -> sign.labelUp() + style.text(12, 8)).max().orElse(0);
        double flag = look.mark() == null ? 0 : flagUp() + flagHeight() / 2;
        double free = Math.max(Math.max(flag, labels), style.text(36, 22));
        base = ideal.size() * line + (ideal.isEmpty() ? 0 : style.text(18, 12)) + free + style.fixed(4, 2);
        stacked = width < style.text(420, 280);
        double least = style.text(180, 120);
        split = stacked ? width : Math.clamp(markX(), Math.min(least, width / 2), Math.max(width - least, width / 2));
        behind = TextMeasure.wrap(text(look.behind()), font, Math.max(1, stacked ? width : split - gap()), LINES);
        step = TextMeasure.wrap(text(look.step()), font, Math.max(1, stacked ? width : width - split - gap()), LINES);
    }

    private String text(ScaleLook.Words words) {
        return look.mark() == null ? "" : words.shown();
    }

    /** Where a mark lies, across. */
    double x(double mark) {
        return zero + (ten - zero) * mark / Answer.Scale.MOST;
    }

    /** Where the mark of this sheet lies, across; the middle if there is none. */
    double markX() {
        Double mark = look.mark();
        return mark == null ? (zero + ten) / 2 : x(mark);
    }

    double width() {
        return width;
    }

    double zero() {
        return zero;
    }

    double ten() {
        return ten;
    }

    /** The height of the line itself. */
    double base() {
        return base;
    }

    Font font() {
        return font;
    }

    double line() {
        return line;
    }

    List<Sign> signs() {
        return signs;
    }

    List<String> ideal() {
        return ideal;
    }

    List<String> behind() {
        return behind;
    }

    List<String> step() {
        return step;
    }

    /** How wide the text of the 10 may be. */
    double idealWidth() {
        return Math.max(1, Math.min(width, Math.max(style.text(250, 170), width * 0.4)));
    }

    /** How far the middle of the flag lies above the line. */
    double flagUp() {
        return Math.max(style.text(90, 52), labels + style.text(6, 4) + flagHeight() / 2);
    }

    double flagHeight() {
        return style.text(34, 20);
    }

    /** The baseline of the numbers. */
    double numbers() {
        return base + style.text(48, 29);
    }

    /** The height of the brackets over the texts. */
    double brackets() {
        return numbers() + style.text(20, 12);
    }

    /** The baseline of the first line of what lies behind the mark. */
    double behindTop() {
        return brackets() + style.text(30, 18);
    }

    /** The baseline of the first line of what is one step further. */
    double stepTop() {
        return stacked && !behind.isEmpty() ? behindTop() + behind.size() * line + style.text(18, 10) : behindTop();
    }

    /** Where the text of one step further starts, across. */
    double stepX() {
        return stacked ? 0 : split + gap();
    }

    double gap() {
        return style.text(26, 16);
    }

    double height() {
        double bottom = numbers() + style.text(12, 6);
        if (!behind.isEmpty()) {
            bottom = Math.max(bottom, behindTop() + (behind.size() - 1) * line + style.text(12, 7));
        }
        if (!step.isEmpty()) {
            bottom = Math.max(bottom, stepTop() + (step.size() - 1) * line + style.text(12, 7));
        }
        return bottom;
    }

    Font label(boolean selected) {
        return selected ? Font.sansBold(style.text(14, 9.4)) : Font.sans(style.text(14, 9.4));
    }

    /** From left to right: a label that would touch another goes a row higher, one that would cross the flag aside. */
    private void placeSigns() {
        List<ScaleLook.Earlier> all = look.earlier();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> all.get(i).mark()).thenComparing(i -> i));
        var taken = new ArrayList<Area>();
        double before = -1;
        double up = 0;
        for (int nth : order) {
            ScaleLook.Earlier earlier = all.get(nth);
            Double mark = look.mark();
            boolean own = mark != null && mark == earlier.mark();
            up = earlier.mark() == before ? up + style.text(26, 16) : own ? style.text(40, 23) : 0;
            boolean beside = own || earlier.mark() == before;
            before = earlier.mark();
            signs.add(sign(earlier, nth, up, beside, taken));
        }
    }

    private Sign sign(ScaleLook.Earlier earlier, int nth, double up, boolean beside, List<Area> taken) {
        double wide = TextMeasure.width(earlier.label(), label(earlier.id().equals(look.selectedId())));
        double high = style.text(18, 12);
        double x = x(earlier.mark());
        if (beside) {
            double away = style.text(17, 10) + wide / 2;
            double middle = x - away - wide / 2 < 0 ? x + away : x - away;
            taken.add(Area.around(middle, -up, wide, high));
            return new Sign(earlier, nth, up, middle, up, true);
        }
        double middle = clear(x, wide);
        double labelUp = up + style.text(64, 38);
        Area area = Area.around(middle, -labelUp, wide, high);
        while (touches(area, taken)) {
            labelUp += style.text(20, 13);
            area = Area.around(middle, -labelUp, wide, high);
        }
        taken.add(area);
        return new Sign(earlier, nth, up, middle, labelUp, false);
    }

    private boolean touches(Area area, List<Area> taken) {
        return taken.stream().anyMatch(other -> other.touches(area, style.text(4, 2)));
    }

    /** The middle of a label that neither leaves the drawing nor crosses the pole of the flag. */
    private double clear(double x, double wide) {
        double middle = x;
        double away = style.text(8, 5) + wide / 2;
        if (look.mark() != null && Math.abs(x - markX()) < away) {
            middle = x < markX() ? markX() - away : markX() + away;
        }
        return Math.clamp(middle, Math.min(wide / 2, width / 2), Math.max(width - wide / 2, width / 2));
    }
}

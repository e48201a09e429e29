package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.List;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;
import nl.bloei.workbook.LinePoint;

/** Paints the points of lines: moments as numbered discs with their labels, and quiet points as dots. */
final class MomentPainter {
    private static final int MOST_QUIET_DOTS = 40;
    private static final double HALO = 9;
    private static final double FOCUS_GAP = 4;
    /** In a smaller disc no number can be read. */
    private static final double LEAST_NUMBERED = 0.6;
    /** Moments nearer than this lie at one place. */
    private static final double SAME_PLACE = 2;
    private static final int MOST_STACKED = 3;

    private final HistoryView view;
    private final DrawingStyle style;
    private final HistoryFrame frame;
    private final double shrink;
    private final List<Mark> marks;

    MomentPainter(HistoryView view, DrawingStyle style, HistoryFrame frame, double shrink, List<Mark> marks) {
        this.view = view;
        this.style = style;
        this.frame = frame;
        this.shrink = shrink;
        this.marks = marks;
    }

    /** How much room the rings round a selected quiet point take. */
    static double quietRoom(DrawingStyle style) {
        return 2 * (style.quietRing() + FOCUS_GAP);
    }

    /**
     * Paints quiet points.
     *
     * @param resting the point in which the line comes to rest at the end of the period, or {@code null}
     */
    void paintQuiet(List<LinePoint> quiet, @Nullable LinePoint resting) {
        for (LinePoint point : quiet) {
            double x = frame.scale().x(point);
            double y = frame.scale().y(point);
            boolean large = view.selected(point) || view.hovered(point) || point.equals(resting);
            if (view.hovered(point)) {
                marks.add(new Mark.Circle(x, y, style.quiet() + HALO, null, Tone.TINT));
            }
            if (view.selected(point)) {
                paintRings(x, y, style.quietRing());
            }
            if (large || (style.onScreen() && quiet.size() < MOST_QUIET_DOTS)) {
                marks.add(new Mark.Circle(x, y, large ? style.quiet() : style.quiet() * 0.8, null, Tone.ACCENT));
            }
        }
    }

    /** Paints labels, and over them discs; those of the line that is worked on lie on top. */
    void paintMoments(List<Moment> moments, List<LabelLayout.@Nullable Place> places, @Nullable LinePoint lifted) {
        for (int i = 0; i < places.size(); i++) {
            LabelLayout.Place place = places.get(i);
            if (place != null) {
                paintLabel(moments.get(i), place);
            }
        }
        if (lifted != null) {
            marks.add(new Mark.Circle(frame.scale().x(lifted), frame.scale().y(lifted), style.peak(),
                    Stroke.dashed(Tone.LINE_2, 1.5, 4, 4), null));
        }
        for (boolean front : new boolean[]{false, true}) {
            // The first lies on top: of moments at one place it is also the first that keeps its label.
            for (int i = moments.size() - 1; i >= 0; i--) {
                Moment moment = moments.get(i);
                if (moment.look().front() == front && !view.selected(moment.point())) {
                    paintDisc(moment, stacked(moments, i) * style.fixed(5, 3.5));
                }
            }
        }
        moments.stream().filter(m -> view.selected(m.point())).forEach(m -> paintDisc(m, 0));
    }

    /** How many moments lie on top of one, at the same place: then its edge shows beside theirs. */
    private static int stacked(List<Moment> moments, int index) {
        LabelLayout.Spot here = moments.get(index).spot();
        int above = 0;
        for (int i = index - 1; i >= 0 && here.x() - moments.get(i).spot().x() < SAME_PLACE; i--) {
            above += Math.abs(here.y() - moments.get(i).spot().y()) < SAME_PLACE ? 1 : 0;
        }
        return Math.min(above, MOST_STACKED);
    }

    private void paintLabel(Moment moment, LabelLayout.Place place) {
        Area area = place.area();
        if (place.leader()) {
            paintLeader(moment.spot(), area);
        }
        moment.label().draw(area, style, marks);
    }

    /** A thin line from the edge of a disc to the nearest place of its label. */
    private void paintLeader(LabelLayout.Spot spot, Area area) {
        double inset = Math.min(4, area.width() / 2);
        double x = Math.max(area.x() + inset, Math.min(spot.x(), area.right() - inset));
        double y = Math.max(area.y(), Math.min(spot.y(), area.bottom()));
        double away = Math.hypot(x - spot.x(), y - spot.y());
        if (away > spot.radius()) {
            double share = spot.radius() / away;
            marks.add(straight(spot.x() + share * (x - spot.x()), spot.y() + share * (y - spot.y()), x, y,
                    Stroke.solid(Tone.LINE_2, style.hairline())));
        }
    }

    private void paintDisc(Moment moment, double aside) {
        LinePoint point = moment.point();
        double x = moment.spot().x() + aside;
        double y = moment.spot().y() - aside;
        boolean selected = view.selected(point);
        Tone tone = moment.look().tone();
        double radius = selected
                ? style.selectedDisc()
                : (point.peak() ? style.peak() : style.valley()) * shrink * moment.look().size();
        if (view.hovered(point)) {
            marks.add(new Mark.Circle(x, y, radius + HALO, null, Tone.TINT));
        }
        if (selected) {
            paintRings(x, y, style.selectedRing());
        }
        if (point.peak()) {
            Stroke gap = selected ? null : Stroke.solid(style.ground(), style.discGap());
            marks.add(new Mark.Circle(x, y, radius, gap, tone));
        } else {
            marks.add(new Mark.Circle(x, y, selected ? radius - style.valleyLine() / 2 : radius,
                    Stroke.solid(tone, style.valleyLine()), style.ground()));
        }
        if (!selected && shrink < LEAST_NUMBERED) {
            return;
        }
        Font font = number(moment.number(), radius);
        marks.add(new Mark.Label(x, y + font.size() * 0.345, Integer.toString(moment.number()), font,
                point.peak() ? Tone.ON_ACCENT : tone, Align.MIDDLE));
    }

    /** The ring round what is selected and, outside it, the ring of the keyboard. */
    private void paintRings(double x, double y, double radius) {
        if (view.focused()) {
            marks.add(new Mark.Circle(x, y, radius + FOCUS_GAP, Stroke.solid(Tone.FOCUS, 2.5), style.ground()));
        }
        marks.add(new Mark.Circle(x, y, radius, Stroke.solid(Tone.ACCENT, 2), style.ground()));
    }

    /** The font of a number: smaller as soon as it has three digits. */
    private Font number(int number, double radius) {
        Font font = style.number();
        double room = 2 * radius * 0.78;
        double width = TextMeasure.width(Integer.toString(number), font);
        return width <= room ? font : Font.sansBold(font.size() * room / width);
    }

    private static Mark straight(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Mark.Path(List.of(new Segment.Move(x1, y1), new Segment.Line(x2, y2)), stroke, null);
    }
}

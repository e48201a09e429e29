package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/** Paints one history line, back to front. */
final class HistoryPainter {
    private static final int MOST_QUIET_DOTS = 40;
    private static final int LABEL_LINES = 2;
    private static final double HALO = 9;
    private static final double FOCUS_GAP = 4;
    private static final double LETTER = 0.72;
    /** Where moments stand nearer to each other than this, on average, their discs become smaller. */
    private static final double CROWDED = 10;
    private static final double SMALLEST = 0.4;
    /** In a smaller disc no number can be read. */
    private static final double LEAST_NUMBERED = 0.6;
    /** Moments nearer than this lie at one place. */
    private static final double SAME_PLACE = 2;
    private static final int MOST_STACKED = 3;

    private final Answer.Line line;
    private final HistoryView view;
    private final DrawingStyle style;
    private final HistoryFrame frame;
    private final HistoryScale scale;
    private final double shrink;
    private final List<Mark> marks = new ArrayList<>();

    /** A moment with its number and the text of its label. */
    private record Moment(LinePoint point, int number, MomentLabel label, LabelLayout.Spot spot) {
    }

    HistoryPainter(Answer.Line line, HistoryView view, double width, double height, DrawingStyle style) {
        this.line = line;
        this.view = view;
        this.style = style;
        frame = HistoryFrame.of(line.period(), view.window(), width, height, style);
        scale = frame.scale();
        double apart = (scale.right() - scale.left()) / Math.max(1, line.moments().size());
        shrink = Math.clamp(apart / style.fixed(CROWDED, CROWDED * 0.7), SMALLEST, 1.0);
    }

    HistoryLineDrawing paint() {
        var points = line.points();
        var curve = new MonotoneCurve(points.stream().mapToDouble(scale::x).toArray(),
                points.stream().mapToDouble(scale::y).toArray());
        var moments = moments();
        var labels = new LabelLayout(frame, style, moments.stream().map(Moment::spot).toList(), curve);
        Mark.Label now = now(labels);
        LinePoint selected = selected();
        if (selected != null && !selected.moment()) {
            double ring = 2 * (style.quietRing() + FOCUS_GAP);
            labels.keepFree(Area.around(scale.x(selected), scale.y(selected), ring, ring));
            labels.keepDropLineFree(scale.x(selected), scale.y(selected));
        }
        var places = labels.run();
        paintGround();
        if (selected != null) {
            paintDropLine(selected, moments, places);
        }
        paintAxis(selected);
        if (points.size() > 1) {
            marks.add(new Mark.Path(curve.segments(frame.left(), frame.right()),
                    Stroke.solid(Tone.ACCENT, style.curve() * shrink), null));
        }
        paintQuiet();
        if (now != null) {
            marks.add(now);
        }
        paintMoments(moments, places);
        paintWords(labels);
        return new HistoryLineDrawing(new Drawing(frame.width(), frame.height(), marks, hits()), scale,
                frame.bottom(), frame.span(), labelled(moments, places), numberOnly(moments, places));
    }

    private List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        int number = 0;
        for (LinePoint point : line.points()) {
            number += point.moment() ? 1 : 0;
            if (point.moment() && shows(point)) {
                boolean selected = view.selected(point);
                var label = MomentLabel.of(point, selected, LABEL_LINES, style);
                double radius = selected ? style.selectedRing() : style.peak() * shrink;
                moments.add(new Moment(point, number, label, new LabelLayout.Spot(scale.x(point),
                        scale.y(point), radius, point.peak(), selected, Math.abs(point.height()), label.width(),
                        label.height(), put(point, label))));
            }
        }
        return moments;
    }

    /** Where somebody put a label, if anywhere. */
    private @Nullable Area put(LinePoint point, MomentLabel label) {
        LinePoint.Offset offset = point.labelAt();
        return offset == null
                ? null
                : Area.around(scale.x(point) + offset.x() * frame.span(), scale.y(point) - offset.y() * scale.reach(),
                        label.width(), label.height());
    }

    private @Nullable LinePoint selected() {
        return line.points().stream().filter(view::selected).filter(this::shows).findFirst().orElse(null);
    }

    /** Whether a point lies in the part of the period that shows; what lies outside the period does at its edge. */
    private boolean shows(LinePoint point) {
        return view.window().whole() || frame.shows(scale.x(point));
    }

    private void paintGround() {
        if (style.onScreen()) {
            marks.add(new Mark.Box(frame.left(), frame.top(), frame.right() - frame.left(),
                    scale.axis() - frame.top(), 0, null, Tone.TINT_SOFT));
        } else {
            marks.add(straight(frame.left(), frame.top(), frame.left(), frame.bottom(),
                    Stroke.solid(Tone.LINE, style.hairline())));
        }
        marks.add(straight(frame.left(), frame.bottom(), frame.right(), frame.bottom(),
                Stroke.solid(Tone.LINE, style.hairline())));
        double signX = frame.left() - style.text(30, 16.5);
        double inset = style.text(18, 9);
        Font font = style.sign();
        marks.add(new Mark.Label(signX, frame.top() + inset + font.size() * 0.66, "+", font,
                style.onScreen() ? Tone.ACCENT : Tone.INK, Align.MIDDLE));
        marks.add(new Mark.Label(signX, frame.bottom() - inset, "−", font,
                style.onScreen() ? Tone.INK_2 : Tone.INK, Align.MIDDLE));
    }

    /** The line from the selected point to its month; it begins below the point's own label. */
    private void paintDropLine(LinePoint point, List<Moment> moments, List<LabelLayout.@Nullable Place> places) {
        double x = scale.x(point);
        double from = scale.y(point);
        for (int i = 0; i < places.size(); i++) {
            LabelLayout.Place place = places.get(i);
            if (place != null && view.selected(moments.get(i).point())) {
                from = Math.max(from, place.area().bottom() + 2);
            }
        }
        marks.add(straight(x, from, x, Math.max(from, frame.bottom()), Stroke.dashed(Tone.ACCENT, 1.25, 3, 4)));
    }

    private void paintAxis(@Nullable LinePoint selected) {
        double axis = scale.axis();
        var stroke = Stroke.solid(Tone.INK, style.axis());
        marks.add(straight(frame.left(), axis, frame.right(), axis, stroke));
        double head = style.fixed(8, 5.25);
        double wing = style.fixed(5, 3);
        marks.add(new Mark.Path(List.of(new Segment.Move(frame.right() - head, axis - wing),
                new Segment.Line(frame.right(), axis), new Segment.Line(frame.right() - head, axis + wing)), stroke,
                null));
        var division = TimeAxis.of(scale, view.window(), style, selected == null ? null : selected.at());
        for (double x : division.ticks()) {
            marks.add(straight(x, axis - style.tick(), x, axis + style.tick(),
                    Stroke.solid(Tone.INK, style.tickLine())));
        }
        for (TimeAxis.Name name : division.names()) {
            Font font = name.accent() ? style.smallBold() : style.small();
            Tone tone = name.accent() ? Tone.ACCENT : Tone.INK_3;
            marks.add(new Mark.Label(name.x(), frame.names(), name.text(), font, tone, Align.MIDDLE));
            if (!name.year().isEmpty()) {
                marks.add(new Mark.Label(name.x(), frame.names() + style.text(17, 11.5), name.year(), font, tone,
                        Align.MIDDLE));
            }
        }
    }

    private void paintQuiet() {
        var quiet = line.points().stream().filter(p -> !p.moment() && shows(p)).toList();
        for (LinePoint point : quiet) {
            double x = scale.x(point);
            double y = scale.y(point);
            boolean chosen = view.selected(point) || view.hovered(point);
            boolean large = chosen || reachesNow(point);
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

    /** Whether the line comes to rest in this quiet point at the end of the period. */
    private boolean reachesNow(LinePoint point) {
        return !point.moment() && point.equals(line.points().getLast())
                && scale.x(point) >= scale.right() - style.fixed(6, 4);
    }

    /** The word where the line reaches the end of the period: above, or else below; and its room is kept free. */
    private Mark.@Nullable Label now(LabelLayout labels) {
        LinePoint last = line.points().isEmpty() ? null : line.points().getLast();
        if (last == null || view.now().isEmpty() || !shows(last) || !reachesNow(last)) {
            return null;
        }
        Font font = style.onScreen() ? style.smallBold() : style.small();
        double width = TextMeasure.width(view.now(), font);
        double away = (view.selected(last) ? style.quietRing() + 6 : style.quiet() + style.fixed(3, 2))
                + style.fixed(6, 3);
        double below = scale.y(last) + away + font.size() * LETTER;
        for (double baseline : new double[]{scale.y(last) - away, below}) {
            var area = new Area(scale.x(last) - width / 2, baseline - font.size() * LETTER, width,
                    font.size() * LETTER);
            if (labels.freeOfDiscs(area)) {
                labels.keepFree(area);
                return new Mark.Label(scale.x(last), baseline, view.now(), font, Tone.INK_2, Align.MIDDLE);
            }
        }
        return null;
    }

    private static List<Drawing.Hit> labelled(List<Moment> moments, List<LabelLayout.@Nullable Place> places) {
        var hits = new ArrayList<Drawing.Hit>();
        for (int i = 0; i < places.size(); i++) {
            LabelLayout.Place place = places.get(i);
            if (place != null) {
                Area area = place.area();
                hits.add(new Drawing.Hit(moments.get(i).point().id(), area.x(), area.y(), area.width(), area.height()));
            }
        }
        return hits;
    }

    private static Set<String> numberOnly(List<Moment> moments, List<LabelLayout.@Nullable Place> places) {
        var ids = new HashSet<String>();
        for (int i = 0; i < places.size(); i++) {
            LinePoint point = moments.get(i).point();
            if (places.get(i) == null && !point.label().isBlank()) {
                ids.add(point.id());
            }
        }
        return ids;
    }

    private void paintMoments(List<Moment> moments, List<LabelLayout.@Nullable Place> places) {
        for (int i = 0; i < places.size(); i++) {
            LabelLayout.Place place = places.get(i);
            if (place != null) {
                paintLabel(moments.get(i), place);
            }
        }
        if (view.lifted() != null && shows(view.lifted())) {
            marks.add(new Mark.Circle(scale.x(view.lifted()), scale.y(view.lifted()), style.peak(),
                    Stroke.dashed(Tone.LINE_2, 1.5, 4, 4), null));
        }
        // The first lies on top: of moments at one place it is also the first that keeps its label.
        for (int i = moments.size() - 1; i >= 0; i--) {
            if (!view.selected(moments.get(i).point())) {
                paintDisc(moments.get(i), stacked(moments, i) * style.fixed(5, 3.5));
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
        double radius = selected ? style.selectedDisc() : (point.peak() ? style.peak() : style.valley()) * shrink;
        if (view.hovered(point)) {
            marks.add(new Mark.Circle(x, y, radius + HALO, null, Tone.TINT));
        }
        if (selected) {
            paintRings(x, y, style.selectedRing());
        }
        if (point.peak()) {
            Stroke gap = selected ? null : Stroke.solid(style.ground(), style.discGap());
            marks.add(new Mark.Circle(x, y, radius, gap, Tone.ACCENT));
        } else {
            marks.add(new Mark.Circle(x, y, selected ? radius - style.valleyLine() / 2 : radius,
                    Stroke.solid(Tone.ACCENT, style.valleyLine()), style.ground()));
        }
        if (!selected && shrink < LEAST_NUMBERED) {
            return;
        }
        Font font = number(moment.number(), radius);
        marks.add(new Mark.Label(x, y + font.size() * 0.345, Integer.toString(moment.number()), font,
                point.peak() ? Tone.ON_ACCENT : Tone.ACCENT, Align.MIDDLE));
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

    private void paintWords(LabelLayout labels) {
        double height = style.small().size();
        paintWord(view.above(), frame.top() + style.text(22, 14), height, labels);
        paintWord(view.below(), frame.bottom() - style.text(12, 7), height, labels);
    }

    /** Puts a word in the left corner, or in the right one if something is in the way, or else leaves it out. */
    private void paintWord(String word, double baseline, double height, LabelLayout labels) {
        double width = TextMeasure.width(word, style.small());
        double inset = style.fixed(12, 7);
        for (double x : new double[]{frame.left() + inset, frame.right() - inset - width}) {
            var area = new Area(x, baseline - height * 0.8, width, height);
            if (!word.isEmpty() && labels.free(area)) {
                marks.add(new Mark.Label(x, baseline, word, style.small(), Tone.INK_3, Align.START));
                return;
            }
        }
    }

    private List<Drawing.Hit> hits() {
        var hits = new ArrayList<Drawing.Hit>();
        for (boolean moments : new boolean[]{false, true}) {
            line.points()
                .stream()
                .filter(p -> p.moment() == moments && !view.selected(p) && shows(p))
                .forEach(p -> hits.add(hit(p, style.reach())));
        }
        line.points()
            .stream()
            .filter(p -> view.selected(p) && shows(p))
            .forEach(p -> hits.add(hit(p, style.selectedReach())));
        return hits;
    }

    private Drawing.Hit hit(LinePoint point, double reach) {
        return new Drawing.Hit(point.id(), scale.x(point) - reach, scale.y(point) - reach, 2 * reach, 2 * reach);
    }

    private static Mark straight(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Mark.Path(List.of(new Segment.Move(x1, y1), new Segment.Line(x2, y2)), stroke, null);
    }
}

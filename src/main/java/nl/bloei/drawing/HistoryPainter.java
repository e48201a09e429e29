package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Strand;

/** Paints one drawing of a history line, back to front: the lines, and the one that is worked on over the others. */
final class HistoryPainter {
    private static final double LETTER = 0.72;
    /** Where moments stand nearer to each other than this, on average, their discs become smaller. */
    private static final double CROWDED = 10;
    private static final double SMALLEST = 0.4;

    private final Answer.Line line;
    private final HistoryView view;
    private final DrawingStyle style;
    private final HistoryFrame frame;
    private final HistoryScale scale;
    private final double shrink;
    private final List<DrawnStrand> strands;
    private final DrawnStrand front;
    private final List<Mark> marks = new ArrayList<>();

    HistoryPainter(Answer.Line line, HistoryView view, double width, double height, DrawingStyle style) {
        this.line = line;
        this.view = view;
        this.style = style;
        frame = HistoryFrame.of(line, view.window(), width, height, style);
        scale = frame.scale();
        strands = strands();
        front = strands.getLast();
        long most = strands.stream().mapToInt(drawn -> drawn.strand().moments().size()).max().orElse(0);
        double apart = (scale.right() - scale.left()) / Math.max(1, most);
        shrink = Math.clamp(apart / style.fixed(CROWDED, CROWDED * 0.7), SMALLEST, 1.0);
    }

    /** The lines that show, the one that is worked on last. */
    private List<DrawnStrand> strands() {
        List<Strand> all = line.strands().all();
        Strand active = line.strands().find(view.active()).orElse(line.strands().front());
        var drawn = new ArrayList<DrawnStrand>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).shown() && !all.get(i).id().equals(active.id())) {
                drawn.add(DrawnStrand.of(all.get(i), new StrandLook(false, i, style), scale));
            }
        }
        drawn.add(DrawnStrand.of(active, new StrandLook(true, all.indexOf(active), style), scale));
        return drawn;
    }

    HistoryLineDrawing paint() {
        var moments = moments();
        var labels = new LabelLayout(frame, style, moments.stream().map(Moment::spot).toList(),
                strands.stream().map(DrawnStrand::curve).toList());
        Mark.Label now = now(labels);
        LinePoint selected = selected();
        if (selected != null && !selected.moment()) {
            double ring = MomentPainter.quietRoom(style);
            labels.keepFree(Area.around(scale.x(selected), scale.y(selected), ring, ring));
            labels.keepDropLineFree(scale.x(selected), scale.y(selected));
        }
        List<Mark.Label> names = line.strands().several()
                ? new StrandNames(frame, style).place(strands, labels)
                : List.of();
        var places = labels.run();
        paintGround();
        new TimeRows(line, frame, style, inTheWay(moments, places), marks).paint();
        if (selected != null) {
            paintDropLine(selected, moments, places);
        }
        paintAxis(selected);
        strands.forEach(this::paintCurve);
        var points = new MomentPainter(view, style, frame, shrink, marks);
        LinePoint last = front.last();
        points.paintQuiet(front.strand().points().stream().filter(p -> !p.moment() && shows(p)).toList(),
                last != null && reachesNow(last) ? last : null);
        if (now != null) {
            marks.add(now);
        }
        LinePoint lifted = view.lifted();
        points.paintMoments(moments, places, lifted != null && shows(lifted) ? lifted : null);
        marks.addAll(names);
        paintWords(labels);
        return new HistoryLineDrawing(new Drawing(frame.width(), frame.height(), marks, hits()), scale,
                frame.bottom(), frame.span(), labelled(moments, places), numberOnly(moments, places), behind());
    }

    /** The labels and discs that a thin upright line must not run through. */
    private static List<Area> inTheWay(List<Moment> moments, List<LabelLayout.@Nullable Place> places) {
        var areas = new ArrayList<Area>();
        for (int i = 0; i < places.size(); i++) {
            LabelLayout.Place place = places.get(i);
            if (place != null) {
                areas.add(place.area());
            }
            LabelLayout.Spot spot = moments.get(i).spot();
            areas.add(Area.around(spot.x(), spot.y(), 2 * spot.radius(), 2 * spot.radius()));
        }
        return areas;
    }

    private void paintCurve(DrawnStrand drawn) {
        if (drawn.strand().points().size() > 1) {
            marks.add(new Mark.Path(drawn.curve().segments(frame.left(), frame.right()),
                    drawn.look().stroke(shrink), null));
        }
    }

    /** The moments of all lines that show, in order of x. */
    private List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        for (DrawnStrand drawn : strands) {
            int number = 0;
            for (LinePoint point : drawn.strand().points()) {
                number += point.moment() ? 1 : 0;
                if (point.moment() && shows(point)) {
                    moments.add(Moment.of(point, number, drawn.look(), view.selected(point), shrink, frame));
                }
            }
        }
        moments.sort(Comparator.comparingDouble(moment -> moment.spot().x()));
        return moments;
    }

    private @Nullable LinePoint selected() {
        return front.strand().points().stream().filter(view::selected).filter(this::shows).findFirst().orElse(null);
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

    /** Whether the line comes to rest in this quiet point at the end of the period. */
    private boolean reachesNow(LinePoint point) {
        return !point.moment() && point.equals(front.last()) && scale.x(point) >= scale.right() - style.fixed(6, 4);
    }

    /** The word where the line reaches the end of the period: above, or else below; and its room is kept free. */
    private Mark.@Nullable Label now(LabelLayout labels) {
        LinePoint last = front.last();
        if (last == null || view.now().isEmpty() || line.strands().several() || !shows(last) || !reachesNow(last)) {
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
        List<LinePoint> points = front.strand().points().stream().filter(this::shows).toList();
        for (boolean moments : new boolean[]{false, true}) {
            points.stream()
                .filter(p -> p.moment() == moments && !view.selected(p))
                .forEach(p -> hits.add(hit(p, style.reach())));
        }
        points.stream().filter(view::selected).forEach(p -> hits.add(hit(p, style.selectedReach())));
        return hits;
    }

    /** Where the moments of the other lines can be pointed at. */
    private List<Drawing.Hit> behind() {
        return strands.stream()
            .filter(drawn -> !drawn.look().front())
            .flatMap(drawn -> drawn.strand().moments().stream())
            .filter(this::shows)
            .map(point -> hit(point, style.reach()))
            .toList();
    }

    private Drawing.Hit hit(LinePoint point, double reach) {
        return new Drawing.Hit(point.id(), scale.x(point) - reach, scale.y(point) - reach, 2 * reach, 2 * reach);
    }

    private static Mark straight(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Mark.Path(List.of(new Segment.Move(x1, y1), new Segment.Line(x2, y2)), stroke, null);
    }
}

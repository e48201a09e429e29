package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Segment;

/** Speech balloons, now from one side and now from the other; three dots where nothing is said yet. */
final class BubblesFigure implements FigureLayout {
    private static final double NARROWEST = 11;
    private static final double WIDEST = 20;
    private static final double SHARE = 0.8;
    private static final double TAIL = 1.5;
    private static final double LOWER = 1.6;
    private static final double PAD = 1.1;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double gap = 1.2 * em;
        int count = sketch.count();
        double room = sketch.width() - 2 * edge;
        double beside = Math.min((room - (count - 1) * gap) / count, WIDEST * em);
        boolean row = beside >= NARROWEST * em;
        double whole = row ? room : Math.min(room, 28 * em);
        double width = row ? beside : SHARE * whole;
        double height = sketch.wordsHeight(width - 2 * PAD * em) + 1.7 * PAD * em;
        double pitch = row ? 0 : height + TAIL * em + 0.3 * em;
        double left = row ? (sketch.width() - count * width - (count - 1) * gap) / 2 : (sketch.width() - whole) / 2;
        for (int i = 0; i < count; i++) {
            boolean other = i % 2 == 1;
            double x = row ? left + i * (width + gap) : other ? left + whole - width : left;
            double y = row && other ? edge + LOWER * em : edge + i * pitch;
            balloon(sketch, sketch.spot(i), new Area(x, y, width, height), other);
        }
        double last = row ? LOWER * em : (count - 1) * pitch;
        return edge + last + height + TAIL * em + edge;
    }

    private static void balloon(Sketch sketch, Spot spot, Area area, boolean other) {
        double em = sketch.em();
        double pad = PAD * em;
        sketch.shape(spot, outline(area, other, em), sketch.fill(spot));
        sketch.hit(spot, area);
        sketch.writeFromTop(spot, new Area(area.x() + pad, area.y() + 0.8 * pad, area.width() - 2 * pad,
                area.height() - 1.6 * pad));
        if (!sketch.filled(spot) && sketch.style().onScreen()) {
            for (int dot = -1; dot <= 1; dot++) {
                sketch.above(new Mark.Circle(area.centerX() + dot * 0.9 * em, area.bottom() - 0.38 * area.height(),
                        0.24 * em, null, Tone.LINE_2));
            }
        }
    }

    /** A rounded box with a tail below, on the left or on the right. */
    private static List<Segment> outline(Area area, boolean other, double em) {
        double corner = 1.4 * em;
        double k = corner * 0.45;
        double side = other ? -1 : 1;
        double near = other ? area.right() : area.x();
        double far = other ? area.x() : area.right();
        double top = area.y();
        double bottom = area.bottom();
        double tip = near + side * 0.4 * em;
        return Outline.from(near + side * 2.6 * em, bottom)
            .curve(near + side * 2.4 * em, bottom + 0.9 * em, near + side * 1.4 * em, bottom + TAIL * em, tip,
                    bottom + TAIL * em)
            .curve(near + side * em, bottom + 1.1 * em, near + side * 1.1 * em, bottom + 0.5 * em,
                    near + side * 0.9 * em, bottom - 0.1 * em)
            .curve(near + side * 0.35 * em, bottom - 0.35 * em, near, bottom - 0.85 * em, near, bottom - corner)
            .line(near, top + corner)
            .curve(near, top + k, near + side * k, top, near + side * corner, top)
            .line(far - side * corner, top)
            .curve(far - side * k, top, far, top + k, far, top + corner)
            .line(far, bottom - corner)
            .curve(far, bottom - k, far - side * k, bottom, far - side * corner, bottom)
            .close();
    }
}

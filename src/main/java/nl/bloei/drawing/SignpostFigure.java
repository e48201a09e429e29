package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;

/** A post with three arms that point to either side in turn. */
final class SignpostFigure implements FigureLayout {
    private static final double WIDEST = 24;
    private static final double SHIFT = 0.16;
    private static final double POINT = 1.6;
    private static final double POST = 0.65;
    private static final double CAP = 1.5;
    private static final double FOOT = 2.6;
    private static final double GROUND = 0.34;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double gap = 0.9 * em;
        double width = Math.min((sketch.width() - 2 * sketch.edge()) / (1 + 2 * SHIFT), WIDEST * em);
        double inner = width - (POINT + 0.4) * em;
        if (inner <= 3 * em) {
            sketch.giveUp();
            return 0;
        }
        double height = sketch.cardHeight(inner);
        double x = sketch.width() / 2;
        double y = sketch.edge() + CAP * em;
        for (int i = 0; i < sketch.count(); i++) {
            int way = i % 2 == 0 ? 1 : -1;
            var arm = new Area(x - width / 2 + way * SHIFT * width, y + i * (height + gap), width, height);
            arm(sketch, sketch.spot(i), arm, way);
        }
        double foot = y + sketch.count() * (height + gap) - gap + FOOT * em;
        post(sketch, x, sketch.edge(), foot, width);
        return foot + 0.6 * em;
    }

    private static void arm(Sketch sketch, Spot spot, Area area, int way) {
        double em = sketch.em();
        double point = POINT * em;
        sketch.shape(spot, outline(area, way, point), sketch.blank(spot));
        sketch.hit(spot, area);
        double left = way > 0 ? area.x() : area.x() + point;
        sketch.write(spot, sketch.inside(new Area(left, area.y(), area.width() - point, area.height())), Align.START);
    }

    private static List<Segment> outline(Area area, int way, double point) {
        double back = way > 0 ? area.x() : area.right();
        double neck = way > 0 ? area.right() - point : area.x() + point;
        double tip = way > 0 ? area.right() : area.x();
        return Outline.from(back, area.y())
            .line(neck, area.y())
            .line(tip, area.centerY())
            .line(neck, area.bottom())
            .line(back, area.bottom())
            .close();
    }

    /** The post, with a pointed top, and the ground it stands in. */
    private static void post(Sketch sketch, double x, double top, double foot, double width) {
        double em = sketch.em();
        double half = POST * em;
        sketch.beneath(new Mark.Path(Outline.from(x - half, foot)
            .line(x - half, top + half)
            .line(x, top)
            .line(x + half, top + half)
            .line(x + half, foot)
            .open(), sketch.structure(), Tone.TINT));
        double reach = GROUND * width;
        sketch.beneath(Outline.from(x - reach, foot + 0.35 * em)
            .curve(x - reach * 0.4, foot - 0.25 * em, x + reach * 0.4, foot - 0.25 * em, x + reach, foot + 0.35 * em)
            .open(), sketch.ownLine());
        for (int side = -1; side <= 1; side += 2) {
            tuft(sketch, x + side * reach * 0.5, foot);
        }
    }

    private static void tuft(Sketch sketch, double x, double y) {
        double em = sketch.em();
        for (int blade = -1; blade <= 1; blade++) {
            double height = (blade == 0 ? 1.1 : 0.75) * em;
            sketch.beneath(Outline.from(x + blade * 0.22 * em, y)
                .curve(x + blade * 0.25 * em, y - height * 0.6, x + blade * 0.4 * em, y - height * 0.8,
                        x + blade * 0.6 * em, y - height)
                .open(), sketch.structure());
        }
    }
}

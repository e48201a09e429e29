package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;
import nl.bloei.drawing.Mark.Segment;

/**
 * A dream and the way back to today: three clouds, a sun that rises at the horizon, and stations on both sides of a road
 * that comes from there.
 */
final class LandscapeFigure implements FigureLayout {
    private static final int CLOUDS = 3;
    private static final double NARROWEST_CLOUD = 9.6;
    private static final double WIDEST_CLOUD = 17;
    private static final double PUFF = 1.15;
    private static final double SWELL = 0.12;
    private static final double HIGH = 6;
    private static final double SIDE = 1.7;
    private static final double TOP = 1.5;
    private static final double BASE = 0.9;
    private static final double SUN = 6.6;
    private static final double SUN_OF_NAMES = 3.8;
    private static final double LOW = 0.35;
    private static final double RAYS = 1.9;
    private static final int RAY_COUNT = 13;
    private static final double NARROWEST = 7.7;
    private static final double WIDEST = 17;
    private static final double LAND = 27.5;
    private static final double HILLS = 1.8;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double x = sketch.width() / 2;
        double card = Math.min(x - sketch.edge() - 1.2 * em - Road.BESIDE * em, WIDEST * em);
        if (card < NARROWEST * em) {
            sketch.giveUp();
            return 0;
        }
        double radius = (sketch.namesOnly() ? SUN_OF_NAMES : SUN) * em;
        double horizon = clouds(sketch) + (RAYS + 0.8) * em + (1 + LOW) * radius;
        double height = sketch.cardHeight(card);
        double first = horizon + HILLS * em + height / 2;
        double pitch = Math.max(height / 2 + 0.7 * em, 3 * em);
        int stations = sketch.count() - CLOUDS - 1;
        double bottom = first + (stations - 1) * pitch + height / 2 + 1.3 * em;
        double half = Math.min(x, LAND * em);
        land(sketch, new Area(x - half, horizon, 2 * half, bottom - horizon), radius);
        sun(sketch, sketch.spot(CLOUDS), x, horizon, radius);
        var road = new Road(x, horizon, first, pitch, bottom, em);
        road.draw(sketch);
        for (int i = 0; i < stations; i++) {
            station(sketch, sketch.spot(CLOUDS + 1 + i), road, i, card, height);
        }
        return bottom;
    }

    /** The clouds, side by side or the last one beneath; returns where they end. */
    private static double clouds(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        var grid = Grid.within(new Area(edge, edge, sketch.width() - 2 * edge, 0), CLOUDS, NARROWEST_CLOUD * em,
                WIDEST_CLOUD * em, 0.9 * em);
        double height = sketch.wordsHeight(grid.width() - 2 * SIDE * em) + (TOP + BASE) * em;
        for (int i = 0; i < CLOUDS; i++) {
            Area area = grid.area(i, height);
            sketch.shape(sketch.spot(i), cloud(area, em), sketch.blank(sketch.spot(i)));
            sketch.hit(sketch.spot(i), area);
            sketch.write(sketch.spot(i), new Area(area.x() + SIDE * em, area.y() + TOP * em,
                    area.width() - 2 * SIDE * em, height - (TOP + BASE) * em), Align.MIDDLE);
        }
        return grid.height(height) - edge;
    }

    /** A level base and round puffs above it: three on top, and on either side one, or two where it is high. */
    private static List<Segment> cloud(Area area, double em) {
        double left = area.x() + PUFF * em;
        double right = area.right() - PUFF * em;
        double top = area.y() + PUFF * em;
        double lean = 0.35 * em;
        double shoulder = top + 0.25 * (area.bottom() - top);
        double waist = shoulder + 0.42 * (area.bottom() - shoulder);
        double third = (right - left) * 0.31;
        var points = new ArrayList<double[]>();
        points.add(new double[]{left, area.bottom()});
        if (area.height() > HIGH * em) {
            points.add(new double[]{left, waist});
        }
        points.add(new double[]{left + lean, shoulder});
        points.add(new double[]{left + third, top});
        for (int i = points.size() - 1; i >= 0; i--) {
            points.add(new double[]{left + right - points.get(i)[0], points.get(i)[1]});
        }
        var outline = Outline.from(left, area.bottom());
        for (int i = 1; i < points.size(); i++) {
            puff(outline, points.get(i - 1), points.get(i), PUFF * em);
        }
        return outline.close();
    }

    /** A round piece between two points, to the left of the way from one to the other. */
    private static void puff(Outline outline, double[] from, double[] to, double most) {
        double x = to[0] - from[0];
        double y = to[1] - from[1];
        double length = Math.hypot(x, y);
        double out = Math.min(0.45 * length, most) * 4 / 3 / length;
        outline.curve(from[0] + y * out - x * SWELL, from[1] - x * out - y * SWELL, to[0] + y * out + x * SWELL,
                to[1] - x * out + y * SWELL, to[0], to[1]);
    }

    /** The ground below the horizon, level where the sun rises. */
    private static void land(Sketch sketch, Area area, double level) {
        double em = sketch.em();
        double x = area.centerX();
        double y = area.y();
        double hill = area.width() / 2 - level;
        double corner = 0.8 * em;
        var horizon = Outline.from(area.x(), y + 1.2 * em)
            .curve(area.x() + hill * 0.4, y - 1.1 * em, x - level - hill * 0.35, y, x - level, y)
            .line(x + level, y)
            .curve(x + level + hill * 0.3, y, area.right() - hill * 0.45, y + 1.5 * em, area.right(), y + 0.3 * em);
        sketch.beneath(horizon.open(), sketch.structure());
        sketch.beneath(new Mark.Path(horizon.line(area.right(), area.bottom() - corner)
            .arc(area.right() - corner, area.bottom() - corner, corner, 0, Math.PI / 2)
            .line(area.x() + corner, area.bottom())
            .arc(area.x() + corner, area.bottom() - corner, corner, Math.PI / 2, Math.PI)
            .close(), null, Tone.TINT_SOFT));
    }

    private static void sun(Sketch sketch, Spot spot, double x, double horizon, double radius) {
        double em = sketch.em();
        double y = horizon - LOW * radius;
        double low = Math.asin(LOW);
        sketch.shape(spot, Outline.from(x + radius * Math.cos(Math.PI - low), horizon)
            .arc(x, y, radius, Math.PI - low, 2 * Math.PI + low)
            .close(), sketch.filled(spot) ? Tone.TINT : sketch.blank(spot));
        rays(sketch, x, y, radius, sketch.filled(spot) ? Tone.ACCENT : Tone.LINE_2);
        Area words = Roomy.along(x, y - radius, x, horizon,
                new Area(0, 0, 1.35 * radius, (sketch.namesOnly() ? 2.7 : 5.8) * em),
                (px, py) -> py <= horizon - 0.5 * em && Math.hypot(px - x, py - y) <= radius - 0.5 * em);
        sketch.write(spot, words, Align.MIDDLE);
        sketch.hit(spot, words);
    }

    private static void rays(Sketch sketch, double x, double y, double radius, Tone tone) {
        double em = sketch.em();
        double from = radius + 0.7 * em;
        for (int i = 0; i < RAY_COUNT; i++) {
            double angle = Math.PI + Math.PI * i / (RAY_COUNT - 1);
            double to = radius + (i % 2 == 0 ? RAYS : RAYS * 0.75) * em;
            sketch.beneath(Shapes.line(x + from * Math.cos(angle), y + from * Math.sin(angle),
                    x + to * Math.cos(angle), y + to * Math.sin(angle),
                    Stroke.solid(tone, sketch.style().fixed(2, 1.25))));
        }
    }

    private static void station(Sketch sketch, Spot spot, Road road, int index, double width, double height) {
        double em = sketch.em();
        int side = index % 2 == 0 ? -1 : 1;
        double y = road.first() + index * road.pitch();
        double edge = road.x() + side * Road.BESIDE * em;
        sketch.beneath(Shapes.line(road.x(index), y, edge, y, sketch.structure()));
        sketch.card(spot, new Area(side < 0 ? edge - width : edge, y - height / 2, width, height));
        sketch.dot(spot, road.x(index), y, 0.5 * em);
    }

    /**
     * A road that winds from the horizon to the foreground and becomes wider.
     *
     * @param x the middle
     * @param horizon where it begins
     * @param first where the first station lies
     * @param pitch from station to station
     * @param bottom where it leaves the drawing
     * @param em the unit
     */
    private record Road(double x, double horizon, double first, double pitch, double bottom, double em) {
        static final double BESIDE = 3.6;
        private static final double SWING = 1.5;
        private static final double FAR = 0.18;
        private static final double NEAR = 0.75;
        private static final int PIECES = 64;

        /** Where the middle of the road is, at a place between two stations. */
        double x(double place) {
            return x - Math.cos(place * Math.PI) * Math.min(SWING * em, 0.4 * pitch) * near(first + place * pitch);
        }

        private double near(double y) {
            return Math.sqrt((y - horizon) / (bottom - horizon));
        }

        private double half(double y) {
            return em * (FAR + (NEAR - FAR) * (y - horizon) / (bottom - horizon));
        }

        void draw(Sketch sketch) {
            var left = new double[2 * (PIECES + 1)];
            var middle = new double[2 * (PIECES + 1)];
            var right = new double[2 * (PIECES + 1)];
            for (int i = 0; i <= PIECES; i++) {
                double y = horizon + (bottom - horizon) * i / PIECES;
                double at = x((y - first) / pitch);
                left[2 * i] = at - half(y);
                middle[2 * i] = at;
                right[2 * i] = at + half(y);
                left[2 * i + 1] = middle[2 * i + 1] = right[2 * i + 1] = y;
            }
            var surface = Outline.from(left[0], left[1]);
            for (int i = 1; i <= PIECES; i++) {
                surface.line(left[2 * i], left[2 * i + 1]);
            }
            for (int i = PIECES; i >= 0; i--) {
                surface.line(right[2 * i], right[2 * i + 1]);
            }
            sketch.beneath(new Mark.Path(surface.close(), null, sketch.style().ground()));
            Stroke side = Stroke.solid(Tone.LINE_2, sketch.style().fixed(1.5, 1));
            sketch.beneath(Shapes.lines(side, left));
            sketch.beneath(Shapes.lines(side, right));
            sketch.beneath(Shapes.lines(Stroke.dashed(Tone.MID, sketch.style().fixed(1.5, 1),
                    sketch.style().fixed(7, 4.5), sketch.style().fixed(7, 4.5)), middle));
        }
    }
}

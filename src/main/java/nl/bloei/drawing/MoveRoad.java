package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.Mark.Segment;

/**
 * Where the arrow of a move from one cell to another runs, away from the words at the top of the cells.
 *
 * @param tailX where it starts, across
 * @param tailY where it starts, down
 * @param tipX where it ends, across
 * @param tipY where it ends, down
 * @param middleX the middle of the gap between the cells, across
 * @param middleY the middle of the gap between the cells, down
 */
public record MoveRoad(double tailX, double tailY, double tipX, double tipY, double middleX, double middleY) {
    private static final double ALONG = .64;
    private static final double WING = .5;

    /**
     * The road between two cells of equal size.
     *
     * @param from the cell where it starts
     * @param to the cell where it ends
     * @param level how far above the foot of both a road between cells beside each other runs
     */
    public static MoveRoad between(Area from, Area to, double level, DrawingStyle style) {
        boolean beside = from.y() == to.y();
        boolean over = from.x() == to.x();
        boolean right = to.x() > from.x();
        boolean down = to.y() > from.y();
        double middleX = from.x() + from.width() * ALONG;
        double tailX = middleX;
        double tipX = middleX;
        if (!over) {
            middleX = (Math.min(from.right(), to.right()) + Math.max(from.x(), to.x())) / 2;
            tailX = inside(from, right, beside ? reach(style) : tail(style));
            tipX = inside(to, !right, beside ? reach(style) : tip(style));
        }
        double middleY = from.bottom() - level;
        double tailY = middleY;
        double tipY = middleY;
        if (!beside) {
            middleY = (Math.min(from.bottom(), to.bottom()) + Math.max(from.y(), to.y())) / 2;
            tailY = down ? from.bottom() - tail(style) : from.y() + tail(style);
            tipY = down ? to.y() + tail(style) : to.bottom() - tip(style);
        }
        return new MoveRoad(tailX, tailY, tipX, tipY, middleX, middleY);
    }

    /**
     * How far above the foot of a cell the roads run that go sideways: above the tips of others.
     *
     * @param below how high something else is that stands at the foot, or 0
     */
    public static double level(double below, DrawingStyle style) {
        return reach(style) / 2 + Math.max(below, tip(style));
    }

    /** How much room a cell must keep free between its words and its foot, with something else of this height there. */
    public static double room(double below, DrawingStyle style) {
        return level(below, style) + reach(style) / 2;
    }

    /**
     * The line and its head.
     *
     * @param head how long the wings of the head are
     */
    public List<Segment> arrow(double head) {
        double angle = Math.atan2(tipY - tailY, tipX - tailX);
        return List.of(new Segment.Move(tailX, tailY), new Segment.Line(tipX, tipY),
                new Segment.Move(tipX - head * Math.cos(angle + WING), tipY - head * Math.sin(angle + WING)),
                new Segment.Line(tipX, tipY),
                new Segment.Line(tipX - head * Math.cos(angle - WING), tipY - head * Math.sin(angle - WING)));
    }

    private static double inside(Area cell, boolean fromRight, double depth) {
        return fromRight ? cell.right() - depth : cell.x() + depth;
    }

    /** How far a road between cells beside each other lies over each of them. */
    private static double reach(DrawingStyle style) {
        return style.fixed(46, 24);
    }

    /** How far the start of a road to another row lies over its cell. */
    private static double tail(DrawingStyle style) {
        return style.fixed(8, 5);
    }

    /** How far the end of a road to another row lies over its cell. */
    private static double tip(DrawingStyle style) {
        return style.fixed(34, 17);
    }
}

package nl.bloei.drawing;

import java.util.List;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Segment;

/**
 * A leaf of a calendar, which is the first spot, and what stands round it: to its left and right, an odd one beneath.
 * Where there is little width all stand beneath it.
 */
final class CalendarFigure implements FigureLayout {
    private static final double NARROWEST = 8.4;
    private static final double NARROWEST_OF_NAMES = 6.4;
    private static final double WIDEST = 17;
    private static final double WIDEST_LEAF = 18;
    private static final double LINK = 1.8;
    private static final double GAP = 1.1;
    private static final double RINGS = 0.65;
    private static final int RING_COUNT = 3;
    private static final double HEAD = 1.7;
    private static final double FOLD = 1.5;
    private static final double CORNER = 0.55;
    private static final double PAGE = 0.32;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double room = sketch.width() - 2 * sketch.edge();
        double narrowest = (sketch.namesOnly() ? NARROWEST_OF_NAMES : NARROWEST) * em;
        double link = LINK * em;
        if (sketch.count() > 2 && room >= 3 * narrowest + 2 * link) {
            double leaf = Math.min((room - 2 * link) * 0.36, WIDEST_LEAF * em);
            return around(sketch, leaf, Math.min((room - 2 * link - leaf) / 2, WIDEST * em));
        }
        double card = (room - link) / 2;
        if (card < narrowest) {
            sketch.giveUp();
            return 0;
        }
        return beneath(sketch, Math.min(room, WIDEST_LEAF * em), Math.min(card, WIDEST * em));
    }

    /** Cards on both sides in as many rows as it takes; one that is left over beneath the leaf. */
    private static double around(Sketch sketch, double leafWidth, double width) {
        double em = sketch.em();
        int others = sketch.count() - 1;
        int rows = others / 2;
        double height = sketch.cardHeight(width);
        double pitch = height + GAP * em;
        double side = rows * pitch - GAP * em;
        double leafHeight = Math.max(leafHeight(sketch, leafWidth), side - RINGS * em);
        double top = sketch.edge() + RINGS * em;
        double y = top + Math.max(0, side - leafHeight) / 2;
        var leaf = new Area((sketch.width() - leafWidth) / 2, y, leafWidth, leafHeight);
        double first = leaf.centerY() - side / 2;
        for (int i = 0; i < 2 * rows; i++) {
            boolean left = i % 2 == 0;
            int row = i / 2;
            double cardY = first + row * pitch;
            double edge = left ? leaf.x() - LINK * em : leaf.right() + LINK * em;
            sketch.card(sketch.spot(i + 1), new Area(left ? edge - width : edge, cardY, width, height));
            sketch.beneath(Shapes.line(leaf.centerX(), cardY + height / 2, edge, cardY + height / 2,
                    sketch.structure()));
        }
        leaf(sketch, sketch.spot(0), leaf);
        double bottom = Math.max(pages(sketch, leaf), first + side);
        if (others % 2 == 1) {
            var under = new Grid(1, 1, (sketch.width() - width) / 2, leaf.bottom() + LINK * em, width, 0);
            bottom = Math.max(bottom, beneath(sketch, leaf, under, others));
        }
        return bottom + sketch.edge();
    }

    /** All cards beneath the leaf. */
    private static double beneath(Sketch sketch, double leafWidth, double width) {
        double em = sketch.em();
        int others = sketch.count() - 1;
        int columns = Math.min(2, others);
        double gap = LINK * em;
        var leaf = new Area((sketch.width() - leafWidth) / 2, sketch.edge() + RINGS * em, leafWidth,
                leafHeight(sketch, leafWidth));
        double left = (sketch.width() - columns * width - (columns - 1) * gap) / 2;
        leaf(sketch, sketch.spot(0), leaf);
        return beneath(sketch, leaf, new Grid(others, columns, left, leaf.bottom() + gap, width, gap), 1)
                + sketch.edge();
    }

    /** Cards in a grid that hang from the middle of the leaf; returns where the lowest ends. */
    private static double beneath(Sketch sketch, Area leaf, Grid grid, int first) {
        double height = sketch.cardHeight(grid.width());
        double x = leaf.centerX();
        double bottom = leaf.bottom();
        double end = bottom;
        for (int i = 0; i < grid.count(); i++) {
            Area area = grid.area(i, height);
            boolean under = Math.abs(area.centerX() - x) < 1;
            end = under ? area.y() : area.centerY();
            if (!under) {
                sketch.beneath(Shapes.line(x, end, area.centerX(), end, sketch.structure()));
            }
            sketch.card(sketch.spot(first + i), area);
            bottom = area.bottom();
        }
        sketch.beneath(Shapes.line(x, leaf.bottom(), x, end, sketch.structure()));
        return bottom;
    }

    private static double leafHeight(Sketch sketch, double width) {
        double words = sketch.wordsHeight(width - 2 * sketch.padding());
        return (HEAD + FOLD + 0.9) * sketch.em() + words;
    }

    /** Where the leaves beneath the first one end. */
    private static double pages(Sketch sketch, Area leaf) {
        return leaf.bottom() + 2 * PAGE * sketch.em();
    }

    private static void leaf(Sketch sketch, Spot spot, Area area) {
        double em = sketch.em();
        for (int page = 2; page > 0; page--) {
            Area behind = area.moved(page * PAGE * em, page * PAGE * em);
            sketch.beneath(new Mark.Path(outline(behind, em), sketch.structure(), sketch.style().ground()));
        }
        sketch.shape(spot, outline(area, em), sketch.blank(spot));
        sketch.hit(spot, area);
        Tone tone = sketch.filled(spot) ? Tone.ACCENT : Tone.LINE_2;
        Stroke line = Stroke.solid(tone, sketch.style().fixed(1.5, 1));
        head(sketch, area, line, sketch.filled(spot) ? tone : sketch.style().ground());
        double fold = FOLD * em;
        sketch.above(new Mark.Path(Outline.from(area.right(), area.bottom() - fold)
            .line(area.right() - fold * 0.8, area.bottom() - fold * 0.8)
            .line(area.right() - fold, area.bottom())
            .close(), line, Tone.TINT));
        double top = area.y() + (HEAD + 0.7) * em;
        sketch.writeFromTop(spot, new Area(area.x() + sketch.padding(), top, area.width() - 2 * sketch.padding(),
                area.bottom() - fold - top));
    }

    /** The strip at the top, and the rings that hold the leaf. */
    private static void head(Sketch sketch, Area area, Stroke line, Tone inside) {
        double em = sketch.em();
        double corner = CORNER * em;
        sketch.above(new Mark.Path(Outline.from(area.x(), area.y() + HEAD * em)
            .line(area.x(), area.y() + corner)
            .arc(area.x() + corner, area.y() + corner, corner, Math.PI, 1.5 * Math.PI)
            .line(area.right() - corner, area.y())
            .arc(area.right() - corner, area.y() + corner, corner, -Math.PI / 2, 0)
            .line(area.right(), area.y() + HEAD * em)
            .close(), line, inside));
        for (int ring = 1; ring <= RING_COUNT; ring++) {
            double x = area.x() + area.width() * ring / (RING_COUNT + 1);
            sketch.above(new Mark.Box(x - 0.25 * em, area.y() - RINGS * em, 0.5 * em, 2 * RINGS * em, 0.25 * em, line,
                    sketch.style().ground()));
        }
    }

    /** A leaf with its lower right corner folded. */
    private static List<Segment> outline(Area area, double em) {
        double corner = CORNER * em;
        double fold = FOLD * em;
        return Outline.from(area.x() + corner, area.y())
            .line(area.right() - corner, area.y())
            .arc(area.right() - corner, area.y() + corner, corner, -Math.PI / 2, 0)
            .line(area.right(), area.bottom() - fold)
            .line(area.right() - fold, area.bottom())
            .line(area.x() + corner, area.bottom())
            .arc(area.x() + corner, area.bottom() - corner, corner, Math.PI / 2, Math.PI)
            .line(area.x(), area.y() + corner)
            .arc(area.x() + corner, area.y() + corner, corner, Math.PI, 1.5 * Math.PI)
            .close();
    }
}

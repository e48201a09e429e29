package nl.bloei.drawing;

import java.util.stream.DoubleStream;

import nl.bloei.drawing.FigureContent.Spot;
import nl.bloei.drawing.Mark.Align;

/** A hand mirror, and people who stand round it. The first spot is the people, the second what the mirror shows. */
final class MirrorFigure implements FigureLayout {
    private static final double NARROWEST = 4;
    private static final double WIDEST = 18;
    private static final double HIGH = 12.5;
    private static final double HIGH_OF_NAMES = 9;
    private static final double LOW = 0.24;
    private static final double GLASS = 10.5;
    private static final double RIM = 0.7;
    private static final double HANDLE = 1.8;
    private static final double PERSON = 1.5;
    /** Where people stand on the right of the ring, in radians; on the left the same. */
    private static final double[] PLACES = {-0.5, 0.14, 0.82};
    /** From where to where light falls on the glass. */
    private static final double[][] GLEAM = {{3.5, 3.95}, {4.05, 4.15}};
    private static final double GLEAM_STEP = 0.05;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double wide = Math.min(sketch.width() / 2 - edge - PERSON * em, WIDEST * em);
        if (wide <= NARROWEST * em) {
            sketch.giveUp();
            return 0;
        }
        double high = (sketch.namesOnly() ? HIGH_OF_NAMES : HIGH) * em;
        double x = sketch.width() / 2;
        double y = edge + high;
        Spot people = sketch.spot(0);
        Spot shown = sketch.spot(1);
        var circle = Area.around(x, y, 2 * wide, 2 * high);
        var glass = Area.around(x, y + LOW * high, 2 * Math.min(0.66 * wide, GLASS * em), high);
        sketch.around(people, Outline.oval(circle), sketch.fill(people));
        frame(sketch, glass, circle.bottom() + HANDLE * em);
        sketch.shape(shown, Outline.oval(glass), sketch.blank(shown));
        gleam(sketch, glass);
        for (double place : PLACES) {
            person(sketch, people, x + wide * Math.cos(place), y + high * Math.sin(place));
            person(sketch, people, x - wide * Math.cos(place), y + high * Math.sin(place));
        }
        words(sketch, circle, glass);
        return circle.bottom() + HANDLE * em + edge;
    }

    /** What the people are called stands above the mirror, and what it shows in it. */
    private static void words(Sketch sketch, Area circle, Area glass) {
        double em = sketch.em();
        double bottom = glass.y() - 1.2 * em;
        double top = circle.y() + 0.1 * circle.height();
        sketch.write(sketch.spot(0), new Area(glass.centerX() - 0.3 * circle.width() + em / 2, top,
                0.6 * circle.width() - em, bottom - top), Align.MIDDLE);
        sketch.write(sketch.spot(1), Area.around(glass.centerX(), glass.centerY(), 0.8 * (glass.width() - 1.4 * em),
                0.6 * (glass.height() - 1.2 * em)), Align.MIDDLE);
        sketch.hit(sketch.spot(0), new Area(circle.x(), circle.y(), circle.width(), bottom - circle.y()));
        sketch.hit(sketch.spot(1), glass);
    }

    private static void frame(Sketch sketch, Area glass, double bottom) {
        double em = sketch.em();
        double rim = RIM * em;
        var frame = Area.around(glass.centerX(), glass.centerY(), glass.width() + 2 * rim, glass.height() + 2 * rim);
        var handle = new Area(glass.centerX() - 0.7 * em, frame.bottom() - 0.2 * em, 1.4 * em,
                bottom - frame.bottom() + 0.2 * em);
        sketch.beneath(new Mark.Path(Outline.box(handle, 0.6 * em), sketch.ownLine(), Tone.TINT));
        sketch.beneath(new Mark.Path(Outline.oval(frame), sketch.ownLine(), Tone.TINT));
    }

    /** Light on the upper left of the glass. */
    private static void gleam(Sketch sketch, Area glass) {
        double wide = glass.width() / 2 - 0.6 * sketch.em();
        double high = glass.height() / 2 - 0.6 * sketch.em();
        for (double[] part : GLEAM) {
            var points = DoubleStream.iterate(part[0], angle -> angle <= part[1], angle -> angle + GLEAM_STEP)
                .flatMap(angle -> DoubleStream.of(glass.centerX() + wide * Math.cos(angle),
                        glass.centerY() + high * Math.sin(angle)))
                .toArray();
            sketch.above(Shapes.lines(sketch.structure(), points));
        }
    }

    private static void person(Sketch sketch, Spot people, double x, double y) {
        double size = PERSON * sketch.em();
        boolean there = sketch.filled(people) || sketch.selected(people);
        Stroke line = Stroke.solid(there ? Tone.ACCENT : Tone.LINE_2, sketch.style().fixed(1.5, 1));
        Tone inside = there ? Tone.ACCENT : sketch.style().ground();
        var shoulders = Outline.from(x - 0.8 * size, y + 0.8 * size)
            .curve(x - 0.8 * size, y - 0.25 * size, x + 0.8 * size, y - 0.25 * size, x + 0.8 * size, y + 0.8 * size)
            .close();
        Stroke free = Stroke.solid(sketch.style().ground(), sketch.style().fixed(7, 4.5));
        sketch.above(new Mark.Path(shoulders, free, null));
        sketch.above(new Mark.Circle(x, y - 0.5 * size, 0.42 * size, free, null));
        sketch.above(new Mark.Path(shoulders, line, inside));
        sketch.above(new Mark.Circle(x, y - 0.5 * size, 0.42 * size, line, inside));
    }
}

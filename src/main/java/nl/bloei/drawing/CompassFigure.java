package nl.bloei.drawing;

/** A rose with as many points as there are spots round it, each pointing to one. */
final class CompassFigure implements FigureLayout {
    private static final double SMALLEST = 3.2;
    private static final double LARGEST = 6.5;
    private static final double LARGEST_OF_NAMES = 4.5;
    private static final double AROUND = 1.1;
    private static final double DIAL = 0.72;
    private static final double INNER_DIAL = 0.86 * DIAL;
    private static final double WAIST = 0.27;
    private static final double PIVOT = 0.1;
    private static final int TICKS = 6;

    @Override
    public double draw(Sketch sketch) {
        var round = Round.of(sketch, SMALLEST, sketch.namesOnly() ? LARGEST_OF_NAMES : LARGEST, AROUND);
        if (round.tight(sketch)) {
            sketch.giveUp();
            return 0;
        }
        dial(sketch, round);
        for (int i = 0; i < sketch.count(); i++) {
            sketch.cardMiddle(sketch.spot(i), round.area(i));
            point(sketch, round, i);
        }
        sketch.above(new Mark.Circle(round.x(), round.y(), round.radius() * PIVOT, sketch.structure(),
                sketch.style().ground()));
        return round.bottom() + sketch.edge();
    }

    /** The plate with its ticks. */
    private static void dial(Sketch sketch, Round round) {
        double outer = round.radius() * DIAL;
        double inner = round.radius() * INNER_DIAL;
        Stroke fine = Stroke.solid(sketch.structure().tone(), sketch.style().hairline());
        sketch.beneath(new Mark.Circle(round.x(), round.y(), outer, sketch.structure(), Tone.TINT_SOFT));
        sketch.beneath(new Mark.Circle(round.x(), round.y(), inner,
                Stroke.solid(Tone.RULE, sketch.style().hairline()), null));
        int ticks = sketch.count() * TICKS;
        for (int i = 0; i < ticks; i++) {
            double angle = round.turn().angle(0) + i * 2 * Math.PI / ticks;
            sketch.beneath(Shapes.line(round.x(inner, angle), round.y(inner, angle), round.x(outer, angle),
                    round.y(outer, angle), fine));
        }
    }

    /** One point of the rose: a light half and a full one, as on a chart; both light while its spot is empty. */
    private static void point(Sketch sketch, Round round, int index) {
        boolean filled = sketch.filled(sketch.spot(index));
        Stroke line = Stroke.solid(filled ? Tone.ACCENT : Tone.LINE_2, sketch.style().fixed(1.25, 0.75));
        double angle = round.turn().angle(index);
        double half = Math.PI / sketch.count();
        half(sketch, round, angle, angle - half, line, sketch.style().ground());
        half(sketch, round, angle, angle + half, line, filled ? Tone.ACCENT : sketch.style().ground());
    }

    private static void half(Sketch sketch, Round round, double tip, double waist, Stroke line, Tone inside) {
        double radius = round.radius();
        sketch.above(new Mark.Path(Outline.from(round.x(), round.y())
            .line(round.x(radius * WAIST, waist), round.y(radius * WAIST, waist))
            .line(round.x(radius, tip), round.y(radius, tip))
            .close(), line, inside));
    }
}

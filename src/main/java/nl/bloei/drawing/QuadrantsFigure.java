package nl.bloei.drawing;

import nl.bloei.drawing.Mark.Align;

/** Four cells along two axes, row by row; the names of the axes stand at their ends. */
final class QuadrantsFigure implements FigureLayout {
    private static final double WIDEST = 24;
    private static final double ROAD = 2.4;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double road = ROAD * em;
        double edge = sketch.edge();
        double width = Math.min((sketch.width() - 2 * edge - road) / 2, WIDEST * em);
        if (width <= 2 * sketch.padding()) {
            sketch.giveUp();
            return 0;
        }
        double height = sketch.cardHeight(width) + (sketch.namesOnly() ? 2.4 : 0.6) * em;
        double x = sketch.width() / 2;
        double top = edge + road;
        double y = top + height + road / 2;
        for (int i = 0; i < 4; i++) {
            double left = i % 2 == 0 ? x - road / 2 - width : x + road / 2;
            double up = i < 2 ? top : y + road / 2;
            var area = new Area(left, up, width, height);
            if (sketch.namesOnly()) {
                sketch.cardMiddle(sketch.spot(i), area);
            } else {
                sketch.card(sketch.spot(i), area);
            }
        }
        double bottom = y + road / 2 + height + road;
        axes(sketch, x, y, width + road / 2, edge, bottom);
        return bottom + edge;
    }

    private static void axes(Sketch sketch, double x, double y, double half, double top, double bottom) {
        double em = sketch.em();
        double line = ROAD * em / 2;
        var names = sketch.axes();
        double leftEnd = x - half + sketch.noteWidth(names.getFirst()) + 0.6 * em;
        double rightEnd = x + half - sketch.noteWidth(names.get(1)) - 0.6 * em;
        sketch.note(names.getFirst(), x - half, y, half - em, Align.START);
        sketch.note(names.get(1), x + half, y, half - em, Align.END);
        sketch.note(names.get(2), x, top + line * 0.8, 2 * half, Align.MIDDLE);
        sketch.note(names.get(3), x, bottom - line * 0.8, 2 * half, Align.MIDDLE);
        Stroke axis = sketch.structure();
        sketch.arrow(x, y, Math.min(leftEnd, x - em), y, axis);
        sketch.arrow(x, y, Math.max(rightEnd, x + em), y, axis);
        sketch.arrow(x, y, x, top + 1.6 * line, axis);
        sketch.arrow(x, y, x, bottom - 1.6 * line, axis);
        sketch.above(new Mark.Circle(x, y, 0.3 * em, null, Tone.ACCENT));
    }
}

package nl.bloei.drawing;

/** Places along a road that winds from row to row. */
final class MapFigure implements FigureLayout {
    private static final double NARROWEST = 10;
    private static final double WIDEST = 20;
    private static final int MOST_COLUMNS = 4;

    @Override
    public double draw(Sketch sketch) {
        double em = sketch.em();
        double edge = sketch.edge();
        double gap = 1.2 * em;
        double bend = 1.6 * em;
        double room = sketch.width() - 2 * edge - 2 * bend;
        int most = (int) Math.clamp((room + gap) / (NARROWEST * em + gap), 1, MOST_COLUMNS);
        if (most == 1) {
            sketch.giveUp();
            return 0;
        }
        int rows = (sketch.count() + most - 1) / most;
        int columns = (sketch.count() + rows - 1) / rows;
        double width = Math.min((room - (columns - 1) * gap) / columns, WIDEST * em);
        double left = (sketch.width() - columns * width - (columns - 1) * gap) / 2;
        double card = sketch.cardHeight(width);
        double hang = sketch.disc() + 0.8 * em;
        double head = edge + sketch.disc() + sketch.style().fixed(5, 3);
        double pitch = hang + card + 1.3 * em + sketch.disc();
        for (int i = 0; i < sketch.count(); i++) {
            int row = i / columns;
            int column = row % 2 == 0 ? i % columns : columns - 1 - i % columns;
            double x = left + column * (width + gap) + width / 2;
            double y = head + row * pitch;
            sketch.card(sketch.spot(i), new Area(x - width / 2, y + hang, width, card));
            sketch.disc(sketch.spot(i), i + 1, x, y);
        }
        var road = new Road(sketch.count(), columns, rows, left, width, gap, head, pitch, bend);
        var line = road.line().open();
        sketch.road(line, line, sketch.style().fixed(13, 8));
        return head + (rows - 1) * pitch + hang + card + edge;
    }

    /** Where the road goes. */
    private record Road(int count, int columns, int rows, double left, double width, double gap, double head,
            double pitch, double bend) {

        Outline line() {
            double right = left + columns * width + (columns - 1) * gap;
            var line = Outline.from(left + width * 0.15, head);
            for (int row = 0; row < rows; row++) {
                double y = head + row * pitch;
                boolean onward = row % 2 == 0;
                if (row == rows - 1) {
                    int inRow = count - row * columns;
                    double along = (inRow - 1) * (width + gap) + width * 0.5;
                    return line.line(onward ? left + along : right - along, y);
                }
                double side = onward ? right : left;
                double out = onward ? bend : -bend;
                double turn = side - out * 0.2;
                line.line(turn, y)
                    .curve(side + out * 0.75, y, side + out * 0.75, y, side + out * 0.75, y + bend)
                    .line(side + out * 0.75, y + pitch - bend)
                    .curve(side + out * 0.75, y + pitch, side + out * 0.75, y + pitch, turn, y + pitch);
            }
            return line;
        }
    }
}

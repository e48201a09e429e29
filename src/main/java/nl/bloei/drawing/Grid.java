package nl.bloei.drawing;

/**
 * Equal places in rows, row by row; a last row that is not full stands in the middle.
 *
 * @param count how many places
 * @param columns how many in a full row
 * @param left where a full row begins
 * @param top where the first row begins
 * @param width how wide a place is
 * @param gap between two places
 */
record Grid(int count, int columns, double left, double top, double width, double gap) {

    /**
     * A grid over the width of a sketch, with rows that are as even as can be.
     *
     * @param narrowest how narrow a place may become, in ems
     * @param widest how wide a place may become, in ems
     * @param gap between two places
     */
    static Grid of(Sketch sketch, double narrowest, double widest, double gap) {
        double edge = sketch.edge();
        double room = sketch.width() - 2 * edge;
        int most = (int) Math.clamp((room + gap) / (narrowest * sketch.em() + gap), 1, sketch.count());
        int rows = (sketch.count() + most - 1) / most;
        int columns = (sketch.count() + rows - 1) / rows;
        double width = Math.min((room - (columns - 1) * gap) / columns, widest * sketch.em());
        double left = (sketch.width() - columns * width - (columns - 1) * gap) / 2;
        return new Grid(sketch.count(), columns, left, edge, width, gap);
    }

    /** How many rows there are. */
    int rows() {
        return (count + columns - 1) / columns;
    }

    /** A place by its number. */
    Area area(int index, double height) {
        int row = index / columns;
        int inRow = Math.min(columns, count - row * columns);
        double shift = (columns - inRow) * (width + gap) / 2;
        return new Area(left + shift + index % columns * (width + gap), top + row * (height + gap), width, height);
    }

    /** How high all is, with the edges. */
    double height(double each) {
        return 2 * top + rows() * each + (rows() - 1) * gap;
    }
}

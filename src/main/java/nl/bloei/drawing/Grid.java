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
        var room = new Area(edge, edge, sketch.width() - 2 * edge, 0);
        return within(room, sketch.count(), narrowest * sketch.em(), widest * sketch.em(), gap);
    }

    /**
     * A grid from the top of a room, in the middle of its width.
     *
     * @param count how many places
     * @param narrowest how narrow a place may become
     * @param widest how wide a place may become
     * @param gap between two places
     */
    static Grid within(Area room, int count, double narrowest, double widest, double gap) {
        int most = (int) Math.clamp((room.width() + gap) / (narrowest + gap), 1, count);
        int rows = (count + most - 1) / most;
        int columns = (count + rows - 1) / rows;
        double width = Math.min((room.width() - (columns - 1) * gap) / columns, widest);
        double left = room.centerX() - (columns * width + (columns - 1) * gap) / 2;
        return new Grid(count, columns, left, room.y(), width, gap);
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

    /** A place by its number, where the places of a last row that is not full share its whole width. */
    Area stretched(int index, double height) {
        int row = index / columns;
        int inRow = Math.min(columns, count - row * columns);
        double whole = columns * width + (columns - 1) * gap;
        double each = (whole - (inRow - 1) * gap) / inRow;
        return new Area(left + index % columns * (each + gap), top + row * (height + gap), each, height);
    }

    /** How high the rows are together. */
    double rowsHeight(double each) {
        return rows() * each + (rows() - 1) * gap;
    }

    /** How high all is, with the edges. */
    double height(double each) {
        return 2 * top + rowsHeight(each);
    }
}

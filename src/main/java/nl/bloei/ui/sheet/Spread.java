package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Block.Place;

/** How blocks stand beside and under each other on a page. */
final class Spread {
    private Spread() {
    }

    /**
     * One row of a page.
     *
     * @param first the number of the block that stands left or fills the row, counted from 0
     * @param second the number of the block beside it, or -1
     */
    record Row(int first, int second) {

        /** Whether two blocks share the row. */
        boolean shared() {
            return second >= 0;
        }
    }

    /** The rows of a page: a block for the left and the one for the right that follows it share a row. */
    static List<Row> rows(List<Place> places, boolean wide) {
        var rows = new ArrayList<Row>();
        int at = 0;
        while (at < places.size()) {
            boolean pair = wide && at + 1 < places.size() && places.get(at) == Place.LEFT
                    && places.get(at + 1) == Place.RIGHT;
            rows.add(new Row(at, pair ? at + 1 : -1));
            at += pair ? 2 : 1;
        }
        return rows;
    }
}

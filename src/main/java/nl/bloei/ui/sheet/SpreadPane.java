package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;

import nl.bloei.content.Block.Place;

/** Lays blocks out as a page of a book: pairs beside each other, the others over the whole width. */
final class SpreadPane extends ColumnsPane {
    private final List<Place> places = new ArrayList<>();

    SpreadPane() {
        getStyleClass().add("spread");
    }

    /** Adds a block at its place. */
    void add(Node node, Place place) {
        places.add(place);
        getChildren().add(node);
    }

    @Override
    List<Spread.Row> rows(boolean wide) {
        return Spread.rows(places, wide);
    }
}

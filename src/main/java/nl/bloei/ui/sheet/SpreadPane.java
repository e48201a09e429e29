package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;

import nl.bloei.content.Block.Place;

/**
 * Lays blocks out as a page of a book: pairs beside each other, the others over the whole width. What is not managed
 * takes no room.
 */
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
        int[] shown = IntStream.range(0, places.size()).filter(i -> getChildren().get(i).isManaged()).toArray();
        return Spread.rows(Arrays.stream(shown).mapToObj(places::get).toList(), wide)
            .stream()
            .map(row -> new Spread.Row(shown[row.first()], row.shared() ? shown[row.second()] : row.second()))
            .toList();
    }
}

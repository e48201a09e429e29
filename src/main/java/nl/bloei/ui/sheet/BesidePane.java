package nl.bloei.ui.sheet;

import java.util.List;

import javafx.scene.Node;

/** A canvas card with its side card: beside it, or under it when there is no room. */
final class BesidePane extends ColumnsPane {
    private static final List<Spread.Row> BESIDE = List.of(new Spread.Row(0, 1));
    private static final List<Spread.Row> UNDER = List.of(new Spread.Row(0, -1), new Spread.Row(1, -1));

    BesidePane(Node canvas, Node side) {
        getStyleClass().add("beside");
        getChildren().addAll(canvas, side);
    }

    @Override
    List<Spread.Row> rows(boolean wide) {
        return wide ? BESIDE : UNDER;
    }
}

package nl.bloei.ui.part;

import javafx.scene.layout.VBox;

/** The paragraphs that a part opens with. */
public final class Opening extends VBox implements PartPiece {

    /** Nothing yet. */
    public Opening() {
        getStyleClass().add("part-opening");
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        getChildren().setAll(model.chapter().opening().stream().map(words -> Pieces.text(words, "t-read")).toList());
    }
}

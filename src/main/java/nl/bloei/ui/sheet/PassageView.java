package nl.bloei.ui.sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;

/** Text of the book between the questions. */
final class PassageView implements BlockView {
    private final VBox box = new VBox();

    PassageView(Block.Passage block) {
        box.getStyleClass().add("passage");
        block.text().forEach(paragraph -> box.getChildren().add(Parts.text(paragraph, "read")));
    }

    @Override
    public Node node() {
        return box;
    }
}

package nl.bloei.ui.sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;

/** A block whose answer only a later version understands: kept, and said so. */
final class ForeignView implements BlockView {
    private final VBox card = new VBox();

    ForeignView(Block block) {
        card.getStyleClass().addAll("sheet-card", "prompt-card");
        block.prompts().stream().map(Prompt::text).forEach(text -> card.getChildren().add(Parts.text(text, "prompt")));
        card.getChildren().add(Parts.text(Texts.get("sheet.unknown"), "help"));
    }

    @Override
    public Node node() {
        return card;
    }
}

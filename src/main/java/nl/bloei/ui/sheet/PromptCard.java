package nl.bloei.ui.sheet;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;

/** A question on a card: the words of the book, help that can be unfolded, and room to answer. */
final class PromptCard extends VBox {

    /** A card with a question; the answer is added after it. */
    PromptCard(Prompt prompt) {
        getStyleClass().addAll("sheet-card", "prompt-card");
        getChildren().add(Parts.text(prompt.text(), "prompt"));
        if (!prompt.help().isBlank()) {
            getChildren().add(help(prompt.help()));
        }
    }

    /** Help that can be unfolded. */
    static VBox help(String words) {
        var toggle = new ToggleButton(Texts.get("sheet.help"));
        toggle.getStyleClass().add("help-toggle");
        toggle.setGraphic(Parts.icon(Icon.Shape.RIGHT));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Label text = Parts.text(words, "help");
        text.visibleProperty().bind(toggle.selectedProperty());
        text.managedProperty().bind(toggle.selectedProperty());
        var box = new VBox(toggle, text);
        box.getStyleClass().add("help-box");
        return box;
    }
}

package nl.bloei.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Prompt;
import nl.bloei.control.Icon;

/** Small pieces that the blocks of a sheet have in common. */
final class Parts {
    private Parts() {
    }

    /** An icon that takes its colour and size from the style sheet. */
    static Icon icon(Icon.Shape shape) {
        return new Icon(shape);
    }

    /** Text that wraps, in a style of its own. */
    static Label text(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** A question over a canvas, with help that can be unfolded. */
    static VBox question(Prompt prompt) {
        var question = new VBox(text(prompt.text(), "prompt"));
        if (!prompt.help().isBlank()) {
            question.getChildren().add(PromptCard.help(prompt.help()));
        }
        question.getStyleClass().add("canvas-question");
        return question;
    }

    /** What shows over a canvas without anything in it: what it is for, and the first thing to do. */
    static HBox empty(String title, String words, String deed, Runnable first) {
        Button button = button(deed, "accent", first);
        button.getStyleClass().add("small");
        var column = new VBox(text(title, "t-h3"), text(words, "empty-text"), button);
        column.getStyleClass().add("empty-words");
        var box = new HBox(icon(Icon.Shape.SPROUT), column);
        box.getStyleClass().addAll("empty", "line-empty");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    /** A button that says what it does. */
    static Button button(String words, String style, Runnable action) {
        var button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with an icon beside its words. */
    static Button button(Icon.Shape shape, String words, String style, Runnable action) {
        Button button = button(words, style, action);
        button.setGraphic(icon(shape));
        return button;
    }

    /** A button with an icon only; its words are shown on hovering and spoken. */
    static Button iconButton(Icon.Shape shape, String words, Runnable action) {
        Button button = button(words, "icon-button", action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(icon(shape));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** An entry of a menu. */
    static MenuItem menuItem(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Shows or hides a node and the room it takes. */
    static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

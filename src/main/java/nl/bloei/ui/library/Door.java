package nl.bloei.ui.library;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.Picture;
import nl.bloei.ui.Tile;

/** One of the three ways in at the first start. */
final class Door {
    private Door() {
    }

    /**
     * A door.
     *
     * @param picture the name of its drawing
     * @param accent the style class of its colours
     * @param key its texts
     * @param low whether its drawing stands beside the words, for a narrow window
     * @param go what happens behind it
     */
    static Tile of(String picture, String accent, String key, boolean low, Runnable go) {
        var head = new Label(Texts.get("ui.welcome." + key + ".title"));
        head.getStyleClass().addAll("t-h3", "wrap");
        var text = new Label(Texts.get("ui.welcome." + key + ".text"));
        text.getStyleClass().addAll("t-ui", "dim", "wrap");
        var arrow = new Icon(Icon.Shape.ARROW);
        arrow.getStyleClass().add("tone");
        Pane inside = low ? beside(picture, arrow, head, text) : under(picture, arrow, key, head, text);
        var door = new Tile(head.getText() + ". " + text.getText(), inside, go);
        door.getStyleClass().addAll("card", "door", accent);
        door.setId("door-" + key);
        return door;
    }

    private static Pane beside(String picture, Icon arrow, Label... words) {
        var telling = new VBox(words);
        telling.getStyleClass().add("door-words");
        HBox.setHgrow(telling, Priority.ALWAYS);
        var inside = new HBox(new Picture(picture), telling, arrow);
        inside.getStyleClass().add("door-low");
        return inside;
    }

    private static Pane under(String picture, Icon arrow, String key, Label... words) {
        var telling = new VBox(words);
        telling.getStyleClass().add("door-words");
        VBox.setVgrow(telling, Priority.ALWAYS);
        var deed = new Label(Texts.get("ui.welcome." + key + ".go"));
        deed.getStyleClass().addAll("t-label", "acc");
        var onwards = new HBox(deed, arrow);
        onwards.getStyleClass().add("onwards");
        var inside = new VBox(new Picture(picture), telling, onwards);
        inside.getStyleClass().add("door-high");
        return inside;
    }
}

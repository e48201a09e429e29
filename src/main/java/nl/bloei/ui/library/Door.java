package nl.bloei.ui.library;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.ui.Icon;
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
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var arrow = new Icon(Icon.Shape.ARROW);
        arrow.getStyleClass().add("tone");
        var words = new Label(Texts.get("ui.welcome." + key + ".go"));
        words.getStyleClass().addAll("t-label", "acc");
        var onwards = new HBox(words, arrow);
        onwards.getStyleClass().add("onwards");
        var telling = new VBox(head, text, room, onwards);
        telling.getStyleClass().add("door-words");
        telling.setMinWidth(0);
        HBox.setHgrow(telling, Priority.ALWAYS);
        VBox.setVgrow(telling, Priority.ALWAYS);
        Pane inside = low ? new HBox(new Picture(picture), telling) : new VBox(new Picture(picture), telling);
        inside.getStyleClass().add(low ? "door-low" : "door-high");
        var door = new Tile(head.getText() + ". " + text.getText(), inside, go);
        door.getStyleClass().addAll("card", "door", accent);
        door.setId("door-" + key);
        return door;
    }
}

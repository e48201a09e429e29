package nl.bloei.ui.sheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A small card over a canvas with a question; it belongs to the page, so it scales, scrolls and prints no text twice. */
final class Floating extends VBox {
    private final StackPane layer;
    private final Runnable escape;

    /**
     * A card that is not shown yet.
     *
     * @param layer where it will lie
     * @param escape what Esc does besides closing it
     */
    Floating(StackPane layer, Runnable escape, String title, Node... content) {
        this.layer = layer;
        this.escape = escape;
        getStyleClass().add("floating-card");
        getChildren().add(Parts.text(title, "t-h3"));
        getChildren().addAll(content);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                escape();
                event.consume();
            }
        });
    }

    /** A row of buttons at the foot of the card. */
    static FlowPane buttons(Node... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("floating-buttons");
        return row;
    }

    /** Shows the card, in the place of any other, with the keyboard in one of its fields. */
    void open(Node first) {
        layer.getChildren().removeIf(Floating.class::isInstance);
        layer.getChildren().add(this);
        first.requestFocus();
    }

    /** Takes the card away. */
    void close() {
        layer.getChildren().remove(this);
    }

    private void escape() {
        escape.run();
    }
}

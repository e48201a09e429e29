package nl.bloei.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** One entry of a list of chips. Its cross shows once it has the keyboard. */
final class Chip extends HBox {
    private static final int LONG = 40;

    private final String id;
    private final Label words = new Label();
    private final StackPane cross = new StackPane(new Icon(Icon.Shape.CROSS));

    /**
     * A chip.
     *
     * @param id the id of its item
     * @param remove what the cross does
     */
    Chip(String id, Runnable remove) {
        this.id = id;
        getStyleClass().add("chip");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setMinWidth(0);
        words.setMinWidth(0);
        cross.getStyleClass().add("cross");
        cross.setMinWidth(USE_PREF_SIZE);
        cross.visibleProperty().bind(focusedProperty());
        cross.managedProperty().bind(cross.visibleProperty());
        cross.setOnMouseClicked(event -> {
            remove.run();
            event.consume();
        });
        getChildren().add(words);
    }

    /** The id of its item. */
    String itemId() {
        return id;
    }

    /** Shows the words of the item, and on hovering where it came from. */
    void show(String text, String spoken, String origin) {
        words.setText(text);
        String tip = text.length() <= LONG ? origin : origin.isEmpty() ? text : text + "\n" + origin;
        words.setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
        setAccessibleText(origin.isEmpty() ? spoken : spoken + ". " + origin);
    }

    /** Says whether it can be removed. */
    void setRemovable(boolean removable) {
        if (removable != getChildren().contains(cross)) {
            if (removable) {
                getChildren().add(cross);
            } else {
                getChildren().remove(cross);
            }
        }
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;

/** A short list of words under a field. The keyboard stays in the field. */
final class SuggestionPopup extends FloatingPane {
    private final ListView<String> list = new ListView<>();

    /**
     * A list.
     *
     * @param take takes the chosen word
     */
    SuggestionPopup(Consumer<String> take) {
        list.getStyleClass().add("chip-suggestions");
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> {
            String chosen = chosen();
            if (chosen != null) {
                take.accept(chosen);
            }
        });
        show(list);
    }

    /** Offers words under a field, or hides when there are none. */
    void offer(Node field, List<String> words) {
        if (words.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
            hide();
            return;
        }
        list.getItems().setAll(words);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(words.size() * list.getFixedCellSize() + list.snappedTopInset()
                + list.snappedBottomInset());
        if (!isShowing()) {
            Bounds under = field.localToScreen(field.getBoundsInLocal());
            show(field, under.getMinX(), under.getMaxY() + 4);
        }
    }

    /** The word that Enter would take, or {@code null}. */
    @Nullable
    String chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** Goes to the next (1) or previous (-1) word. */
    void step(int by) {
        int last = list.getItems().size() - 1;
        list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last));
    }
}

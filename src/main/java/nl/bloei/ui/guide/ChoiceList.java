package nl.bloei.ui.guide;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.ui.Tile;

/** Cards of which one is chosen; arrows go from card to card, Enter or a click chooses. */
final class ChoiceList<T> extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<T> choose;

    /**
     * Cards for some values.
     *
     * @param spoken what a screen reader says of a card
     * @param content what a card shows
     * @param choose is told what was chosen
     */
    ChoiceList(List<T> values, Function<T, String> spoken, Function<T, Node> content, Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("choice-list");
        for (T value : values) {
            var tile = new Tile(spoken.apply(value), content.apply(value), () -> choose(value));
            tile.setUserData(value);
            tile.getStyleClass().addAll("card", "choice-card");
            getChildren().add(tile);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Chooses a value, as a click on its card does. */
    void choose(T value) {
        for (Node tile : getChildren()) {
            boolean chosen = value.equals(tile.getUserData());
            tile.pseudoClassStateChanged(CHOSEN, chosen);
            tile.setAccessibleHelp(chosen ? Texts.get("ui.guide.chosen") : "");
        }
        choose.accept(value);
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        @Nullable
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int at = getChildren().indexOf(owner) + step;
        if (step != 0 && at >= 0 && at < getChildren().size()) {
            getChildren().get(at).requestFocus();
            event.consume();
        }
    }
}

package nl.bloei.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** One of several, in as many rows as are needed: {@link Segments} for more words than one row has room for. */
public final class Pills extends FlowPane {

    /**
     * Pills for these.
     *
     * @param values what one can choose
     * @param words what each is called
     * @param chosen which one is chosen now
     * @param choose is told of every other choice
     */
    public <T> Pills(List<T> values, Function<? super T, String> words, T chosen, Consumer<? super T> choose) {
        getStyleClass().add("pills");
        var group = new ToggleGroup();
        for (T value : values) {
            ToggleButton pill = Segments.segment("pill", value, words, chosen, choose);
            pill.setToggleGroup(group);
            getChildren().add(pill);
        }
    }
}

package nl.bloei.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One of several, side by side: a row of radio buttons that looks like one control. */
public final class Segments extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /** An empty row. */
    public Segments() {
        getStyleClass().add("segments");
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    /**
     * Fills the row.
     *
     * @param values what one can choose
     * @param words what each is called
     * @param chosen which one is chosen now
     * @param choose is told of every other choice
     */
    public <T> void fill(List<T> values, Function<? super T, String> words, T chosen, Consumer<? super T> choose) {
        getChildren().clear();
        for (T value : values) {
            var segment = new RadioButton(words.apply(value));
            segment.getStyleClass().setAll("segment");
            segment.setMinWidth(Region.USE_PREF_SIZE);
            segment.setToggleGroup(group);
            segment.setSelected(value.equals(chosen));
            segment.selectedProperty().addListener((_, _, now) -> {
                if (now) {
                    choose.accept(value);
                }
            });
            getChildren().add(segment);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }
}

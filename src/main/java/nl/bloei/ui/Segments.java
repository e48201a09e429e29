package nl.bloei.ui;

import org.controlsfx.control.SegmentedButton;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * One of several, side by side: radio buttons that look like one control. Radio buttons, because one of them is always
 * chosen and because a screen reader says so.
 */
public final class Segments extends SegmentedButton {

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
        getButtons().setAll(values.stream().map(value -> segment("segment", value, words, chosen, choose)).toList());
    }

    /** One of several to choose from, that looks as its style class says. */
    static <T> ToggleButton segment(String style, T value, Function<? super T, String> words, T chosen,
            Consumer<? super T> choose) {
        var segment = new RadioButton(words.apply(value));
        segment.getStyleClass().setAll(style);
        segment.setMinWidth(Region.USE_PREF_SIZE);
        segment.setSelected(value.equals(chosen));
        segment.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                choose.accept(value);
            }
        });
        return segment;
    }
}

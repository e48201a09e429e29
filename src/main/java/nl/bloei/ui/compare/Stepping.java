package nl.bloei.ui.compare;

import java.util.List;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;

/** Drawings of different days, one after another in the same place, so that one sees what moved. */
final class Stepping<T> extends VBox {
    private final List<T> steps;
    private final Function<T, String> name;
    private final Function<T, Node> drawing;
    private final Label day = new Label();
    private final StackPane place = new StackPane();
    private final Button earlier = button("ui.compare.earlier", Icon.Shape.LEFT, 1);
    private final Button later = button("ui.compare.later", Icon.Shape.RIGHT, -1);
    private int at;

    /**
     * Drawings, of which the first is shown.
     *
     * @param steps what can be shown, the latest first
     * @param name what each is called
     * @param drawing draws one of them
     */
    Stepping(List<T> steps, Function<T, String> name, Function<T, Node> drawing) {
        this.steps = steps;
        this.name = name;
        this.drawing = drawing;
        day.getStyleClass().add("t-label");
        day.setMaxWidth(Double.MAX_VALUE);
        day.setAlignment(Pos.CENTER);
        HBox.setHgrow(day, Priority.ALWAYS);
        var bar = new HBox(earlier, day, later);
        bar.getStyleClass().add("stepping-bar");
        place.getStyleClass().add("stepping-place");
        getStyleClass().addAll("card", "stepping");
        getChildren().addAll(bar, place);
        show();
    }

    private Button button(String key, Icon.Shape shape, int by) {
        var button = new Button("", new Icon(shape));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Texts.get(key));
        button.setTooltip(new Tooltip(Texts.get(key)));
        button.setOnAction(_ -> {
            at = Math.clamp(at + (long) by, 0, steps.size() - 1);
            show();
        });
        return button;
    }

    private void show() {
        T now = steps.get(at);
        day.setText(name.apply(now));
        place.getChildren().setAll(drawing.apply(now));
        // The button that had the focus hands it on before it goes grey.
        if (at == 0 && later.isFocused()) {
            earlier.requestFocus();
        } else if (at == steps.size() - 1 && earlier.isFocused()) {
            later.requestFocus();
        }
        later.setDisable(at == 0);
        earlier.setDisable(at == steps.size() - 1);
    }
}

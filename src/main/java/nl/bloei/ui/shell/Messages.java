package nl.bloei.ui.shell;

import org.jspecify.annotations.Nullable;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import nl.bloei.ui.Toast;

/** The message at the bottom of the window: one at a time, gone by itself unless one is busy with it. */
final class Messages {
    private static final Duration SHORT = Duration.seconds(5);
    private static final Duration LONG = Duration.seconds(10);

    private final Pane layer;
    private final ObjectProperty<@Nullable Toast> toast;
    private final PauseTransition time = new PauseTransition();

    Messages(Pane layer, ObjectProperty<@Nullable Toast> toast) {
        this.layer = layer;
        this.toast = toast;
        time.setOnFinished(_ -> toast.set(null));
        toast.addListener((_, _, now) -> show(now));
    }

    private void show(@Nullable Toast now) {
        time.stop();
        layer.getChildren().clear();
        if (now == null) {
            return;
        }
        var box = new HBox(new Label(now.text()));
        box.getStyleClass().add("toast");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        time.setDuration(SHORT);
        if (!now.action().isEmpty()) {
            time.setDuration(LONG);
            box.getChildren().add(action(now));
        }
        box.hoverProperty().addListener((_, _, _) -> stayOrGo(box));
        box.focusWithinProperty().addListener((_, _, _) -> stayOrGo(box));
        layer.getChildren().setAll(box);
        time.playFromStart();
    }

    private Button action(Toast now) {
        var act = new Button(now.action());
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> {
            toast.set(null);
            now.act().run();
        });
        return act;
    }

    private void stayOrGo(HBox box) {
        if (box.isHover() || box.isFocusWithin()) {
            time.stop();
        } else if (!layer.getChildren().isEmpty()) {
            time.playFromStart();
        }
    }
}

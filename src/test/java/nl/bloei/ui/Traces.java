package nl.bloei.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Window;

import nl.bloei.testing.Fx;

/** Everything that any window holds of what somebody wrote: shown, hidden, spoken, or waiting in a tooltip. */
final class Traces {
    private Traces() {
    }

    /** What in any window contains a word. */
    static List<String> of(String word) {
        return Fx.call(() -> {
            var found = new ArrayList<String>();
            for (Window window : Window.getWindows()) {
                collect(window.getScene().getRoot(), found);
            }
            return found.stream().filter(text -> text.contains(word)).toList();
        });
    }

    private static void collect(Node node, List<String> into) {
        Stream.of(node.getAccessibleText(), node.getAccessibleHelp(), node.getAccessibleRoleDescription(),
                Objects.toString(node.getUserData(), ""))
            .filter(Objects::nonNull)
            .forEach(into::add);
        switch (node) {
            case TextInputControl input -> {
                into.add(input.getText());
                into.add(Objects.toString(input.getPromptText(), ""));
            }
            case Labeled labeled -> into.add(Objects.toString(labeled.getText(), ""));
            case Text text -> into.add(text.getText());
            default -> {
            }
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).forEach(into::add);
        }
        if (node instanceof Control control && control.getTooltip() instanceof Tooltip tip) {
            into.add(tip.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}

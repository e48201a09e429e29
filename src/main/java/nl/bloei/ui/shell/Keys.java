package nl.bloei.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.ui.KeyHelp;

/** The keys that work everywhere: what they do, and the help that lists them. */
final class Keys {
    private final List<Key> keys = new ArrayList<>();

    private record Key(KeyCombination combination, Runnable deed) {
    }

    /** Gives a key with Ctrl (Command on a Mac) something to do. */
    Keys ctrl(KeyCode code, Runnable deed) {
        return add(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), deed);
    }

    /** Gives a key with Ctrl something to do, whether or not Shift is needed to type it. */
    Keys ctrlAnyShift(KeyCode code, Runnable deed) {
        return add(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY), deed);
    }

    /** Gives a key with Ctrl and Shift something to do. */
    Keys ctrlShift(KeyCode code, Runnable deed) {
        return add(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), deed);
    }

    /** Gives a key with Alt something to do. */
    Keys alt(KeyCode code, Runnable deed) {
        return add(new KeyCodeCombination(code, KeyCombination.ALT_DOWN), deed);
    }

    /** Gives a key by itself something to do. */
    Keys plain(KeyCode code, Runnable deed) {
        return add(new KeyCodeCombination(code), deed);
    }

    /** Does what belongs to a key and consumes it, if it is one of these. */
    void pressed(KeyEvent event) {
        keys.stream().filter(k -> k.combination().match(event)).findFirst().ifPresent(key -> {
            event.consume();
            key.deed().run();
        });
    }

    private Keys add(KeyCombination combination, Runnable deed) {
        keys.add(new Key(combination, deed));
        return this;
    }

    /** The help: first the keys of the screen, then those that work everywhere. */
    static Region help(List<KeyHelp> here, Runnable close) {
        var head = new Label(Texts.get("ui.keys.title"));
        head.getStyleClass().add("t-h2");
        var card = new VBox(head);
        if (!here.isEmpty()) {
            card.getChildren().addAll(group(Texts.get("ui.keys.here")), table(here));
        }
        card.getChildren().addAll(group(Texts.get("ui.keys.everywhere")), table(everywhere()));
        var done = new Button(Texts.get("ui.dialog.close"));
        done.setOnAction(_ -> close.run());
        var row = new HBox(done);
        row.getStyleClass().add("keys-buttons");
        card.getChildren().add(row);
        card.getStyleClass().add("keys-card");
        return card;
    }

    private static List<KeyHelp> everywhere() {
        return List.of(key("undo", "Ctrl+Z"), key("redo", "Ctrl+Y"), key("search", "Ctrl+F"), key("print", "Ctrl+P"),
                key("new", "Ctrl+N"), key("lock", "Ctrl+L"),
                key("open", "Ctrl+O"), key("back", "Alt+\u2190"), key("forward", "Alt+\u2192"),
                key("larger", "Ctrl+plus"), key("smaller", "Ctrl+min"), key("usual", "Ctrl+0"), key("area", "F6"),
                key("help", "F1"));
    }

    private static KeyHelp key(String name, String keys) {
        return new KeyHelp(keys, Texts.get("ui.keys." + name));
    }

    private static Label group(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("t-label", "keys-group");
        return label;
    }

    private static Node table(List<KeyHelp> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-table");
        for (int row = 0; row < lines.size(); row++) {
            var keys = new Label(lines.get(row).keys());
            keys.getStyleClass().add("key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var does = new Label(lines.get(row).does());
            does.getStyleClass().addAll("t-ui", "wrap");
            grid.addRow(row, keys, does);
        }
        return grid;
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

import nl.bloei.content.Texts;
import nl.bloei.workbook.Item;

/** Lays the chips out in rows with the field for one more at the end. */
final class ChipFieldSkin extends SkinBase<ChipField> {
    private final ChipField field;
    private final FlowPane flow = new FlowPane();
    private final ChipInput input;
    private final SuggestionPopup popup = new SuggestionPopup(this::take);
    private final Map<String, Chip> chips = new HashMap<>();
    private @Nullable ChipInput editor;

    ChipFieldSkin(ChipField field) {
        super(field);
        this.field = field;
        input = new ChipInput(this::addLines);
        flow.getStyleClass().add("chips");
        flow.setMinWidth(0); // A flow is by itself as wide as its longest chip, but a chip can be shortened.
        getChildren().setAll(flow);
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInInput);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::keyBeforeInput);
        registerChangeListener(field.itemsProperty(), changed -> refresh());
        registerChangeListener(field.addWordsProperty(), changed -> refresh());
        registerChangeListener(field.readOnlyProperty(), changed -> refresh());
        registerChangeListener(field.accessibleTextProperty(), changed -> refresh());
        registerChangeListener(input.textProperty(), changed -> offer());
        registerChangeListener(input.focusedProperty(), changed -> {
            if (!input.isFocused()) {
                take(input.getText());
            }
        });
        refresh();
    }

    /** The chip at a place, for tests. */
    Node chipAt(int index) {
        return flow.getChildren().get(index);
    }

    private void refresh() {
        closeEditor();
        boolean readOnly = field.readOnlyProperty().get();
        List<Item> items = field.getItems();
        var nodes = new ArrayList<Node>();
        int gone = chips.size();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Chip chip = chips.computeIfAbsent(item.id(), this::chip);
            chip.setRemovable(!readOnly);
            chip.setFocusTraversable(i == 0);
            nodes.add(chip);
        }
        chips.keySet().removeIf(id -> field.find(id) == null);
        tell();
        if (!readOnly) {
            String kind = field.addWordsProperty().get();
            input.setPromptText(Texts.get("control.chips.one.more", kind));
            input.setAccessibleText(Texts.get("control.chips.one.more.spoken", kind));
            nodes.add(input);
        }
        if (!flow.getChildren().equals(nodes)) {
            int focused = focusedIndex();
            flow.getChildren().setAll(nodes);
            if (focused >= 0 && gone > chips.size()) {
                focus(Math.min(focused, nodes.size() - 1));
            }
        }
    }

    /** Has each chip say what it is, and where it came from. */
    void tell() {
        List<Item> items = field.getItems();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Chip chip = Objects.requireNonNull(chips.get(item.id()));
            chip.show(item.text(), Texts.get("control.chips.spoken", field.addWordsProperty().get(), item.text(), i + 1,
                    items.size()), field.originOf(item));
        }
    }

    private Chip chip(String id) {
        var chip = new Chip(id, () -> field.remove(id));
        chip.maxWidthProperty().bind(flow.widthProperty());
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> chip.requestFocus());
        chip.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                edit(chip);
            }
        });
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyInChip(chip, event));
        var menu = new ContextMenu(Menus.item(Texts.get("control.chips.menu.change"), () -> edit(chip)),
                Menus.item(Texts.get("control.chips.menu.remove"), () -> field.remove(id)));
        chip.setOnContextMenuRequested(event -> {
            if (!field.readOnlyProperty().get()) {
                menu.show(chip, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        return chip;
    }

    private void keyInChip(Chip chip, KeyEvent event) {
        int at = flow.getChildren().indexOf(chip);
        switch (event.getCode()) {
            case LEFT -> focus(Math.max(0, at - 1));
            case RIGHT -> focus(Math.min(flow.getChildren().size() - 1, at + 1));
            case HOME -> focus(0);
            case END -> focus(field.getItems().size() - 1);
            case DELETE, BACK_SPACE -> field.remove(chip.itemId());
            case ENTER, F2 -> edit(chip);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keyInInput(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                String chosen = popup.isShowing() ? popup.chosen() : null;
                take(chosen == null ? input.getText() : chosen);
            }
            case ESCAPE -> {
                if (input.getText().isEmpty()) {
                    return;
                }
                input.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Keys that the text field would swallow itself. */
    private void keyBeforeInput(KeyEvent event) {
        KeyCode code = event.getCode();
        if (popup.isShowing() && (code == KeyCode.DOWN || code == KeyCode.UP)) {
            popup.step(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (code == KeyCode.DOWN && !popup.isShowing()) {
            popup.offer(input, field.suggestionsFor(input.getText()));
            event.consume();
        } else if (input.getText().isEmpty() && !field.getItems().isEmpty()
                && (code == KeyCode.LEFT || code == KeyCode.BACK_SPACE)) {
            focus(field.getItems().size() - 1);
            event.consume();
        }
    }

    private void edit(Chip chip) {
        Item item = field.find(chip.itemId());
        if (item == null || field.readOnlyProperty().get()) {
            return;
        }
        closeEditor();
        var writing = new ChipInput(pasted -> field.change(chip.itemId(), pasted.replaceAll("\\s+", " ")));
        writing.setText(item.text());
        writing.setAccessibleText(Texts.get("control.chips.menu.change"));
        writing.setOnAction(event -> finish(chip, writing.getText()));
        writing.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                finish(chip, item.text());
                event.consume();
            }
        });
        registerChangeListener(writing.focusedProperty(), changed -> {
            if (!writing.isFocused() && editor == writing) {
                editor = null;
                field.change(chip.itemId(), writing.getText());
                refresh();
            }
        });
        editor = writing;
        flow.getChildren().set(flow.getChildren().indexOf(chip), writing);
        writing.requestFocus();
        writing.selectAll();
    }

    private void finish(Chip chip, String text) {
        closeEditor();
        field.change(chip.itemId(), text);
        refresh();
        if (flow.getChildren().contains(chip)) {
            chip.requestFocus();
        }
    }

    private void closeEditor() {
        if (editor != null) {
            unregisterChangeListeners(editor.focusedProperty());
            editor = null;
        }
    }

    private void take(String text) {
        popup.hide();
        input.clear();
        if (!text.isBlank()) {
            field.add(text);
        }
    }

    private void addLines(String pasted) {
        String typed = input.getText();
        take(typed + pasted);
    }

    private void offer() {
        if (input.isFocused() && !input.getText().isBlank()) {
            popup.offer(input, field.suggestionsFor(input.getText()));
        } else {
            popup.hide();
        }
    }

    private void focus(int index) {
        if (index >= 0 && index < flow.getChildren().size()) {
            flow.getChildren().get(index).requestFocus();
        }
    }

    private int focusedIndex() {
        for (int i = 0; i < flow.getChildren().size(); i++) {
            if (flow.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + flow.prefHeight(width < 0 ? -1 : width - left - right);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    public void dispose() {
        popup.hide();
        getChildren().clear();
        super.dispose();
    }
}

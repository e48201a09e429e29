package nl.bloei.control;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.bloei.content.Texts;

/** What every field one can write in has in common. */
final class Writing {
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final List<KeyCode> UNDO_KEYS = List.of(KeyCode.Z, KeyCode.Y);

    private Writing() {
    }

    /**
     * Gives a field the Dutch menu, leaves undo and redo to the workbook and lets Tab walk on: a field inside a page
     * has no use for tabs. A field without words is {@code :blank}, so that its first words can lean.
     */
    static void furnish(TextInputControl field) {
        field.setContextMenu(menu(field));
        field.textProperty().subscribe(text -> field.pseudoClassStateChanged(BLANK, text == null || text.isEmpty()));
        EventDispatcher own = field.getEventDispatcher();
        field.setEventDispatcher(
                (event, tail) -> undo(event) ? tail.dispatchEvent(event) : own.dispatchEvent(event, tail));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                field.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /**
     * Shows a text that comes from the workbook. Nothing happens if it stands there already; otherwise only the part
     * that differs is replaced, so that the caret ends where something changed.
     */
    static void show(TextInputControl field, String text) {
        String old = field.getText();
        if (old.equals(text)) {
            return;
        }
        int shorter = Math.min(old.length(), text.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        field.replaceText(start, old.length() - tail, text.substring(start, text.length() - tail));
    }

    private static boolean undo(Event event) {
        return event instanceof KeyEvent key && key.isShortcutDown() && !key.isAltDown()
                && UNDO_KEYS.contains(key.getCode());
    }

    private static ContextMenu menu(TextInputControl field) {
        var cut = item("control.menu.cut", field::cut);
        var copy = item("control.menu.copy", field::copy);
        var paste = item("control.menu.paste", field::paste);
        var all = item("control.menu.all", field::selectAll);
        var menu = new ContextMenu(cut, copy, paste, new SeparatorMenuItem(), all);
        menu.setOnShowing(event -> {
            boolean nothing = field.getSelection().getLength() == 0;
            cut.setDisable(nothing || !field.isEditable());
            copy.setDisable(nothing);
            paste.setDisable(!field.isEditable() || !Clipboard.getSystemClipboard().hasString());
            all.setDisable(field.getLength() == 0);
        });
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        return Menus.item(Texts.get(key), action);
    }
}

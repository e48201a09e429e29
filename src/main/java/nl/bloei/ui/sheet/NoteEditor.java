package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import nl.bloei.content.Texts;
import nl.bloei.control.RingsView;
import nl.bloei.control.WritingField;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Note;

/**
 * The card of a note: all its words, and when and how it was reached if it was. One changes it, or throws it away. Where
 * nothing can be changed one reads it.
 */
final class NoteEditor {
    private final StackPane layer;
    private final RingsView view;
    private final RingsModel rings;
    private final Desk desk;

    NoteEditor(StackPane layer, RingsView view, RingsModel rings, Desk desk) {
        this.layer = layer;
        this.view = view;
        this.rings = rings;
        this.desk = desk;
    }

    /** Opens the card for a note. */
    void open(Note note) {
        boolean writable = !view.readOnlyProperty().get();
        var words = new WritingField(Texts.get("sheet.note.words"), Texts.get("sheet.note.words"), 1);
        words.setText(note.text());
        words.setEditable(writable);
        var reached = new ReachedFields(desk, note.reachedOn(), note.how());
        reached.write(writable);
        Parts.show(reached, note.reachedOn() != null);
        Button keep = Parts.button(Texts.get("sheet.note.keep"), "accent", () -> {
        });
        Button remove = Parts.button(Texts.get("sheet.note.remove"), "ghost", () -> {
        });
        Button close = Parts.button(Texts.get("sheet.note.close"), "ghost", () -> {
        });
        List<Node> buttons = new ArrayList<>(writable ? List.of(remove, keep) : List.of(close));
        var card = new Floating(layer, view::requestFocus, Texts.get("sheet.note.title"), words, reached,
                Floating.buttons(buttons.toArray(Node[]::new)));
        keep.setOnAction(
                _ -> leave(card, () -> rings.write(note.id(), words.getText(), reached.day(), reached.told())));
        remove.setOnAction(_ -> leave(card, () -> view.remove(note.id())));
        close.setOnAction(_ -> leave(card, () -> {
        }));
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> keepOnEnter(event, writable ? keep : close));
        card.open(words);
    }

    /** A note is one thought: Enter keeps it, and does not begin a new line. */
    private static void keepOnEnter(KeyEvent event, Button done) {
        if (event.getCode() == KeyCode.ENTER) {
            done.fire();
            event.consume();
        }
    }

    private void leave(Floating card, Runnable deed) {
        card.close();
        deed.run();
        view.requestFocus();
    }
}

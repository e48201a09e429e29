package nl.bloei.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import nl.bloei.content.Texts;
import nl.bloei.control.RingsView;
import nl.bloei.control.TextLine;
import nl.bloei.workbook.Note;

/** Changes the words of a note, or throws it away. */
final class NoteEditor {
    private final StackPane layer;
    private final RingsView view;
    private final RingsModel rings;

    NoteEditor(StackPane layer, RingsView view, RingsModel rings) {
        this.layer = layer;
        this.view = view;
        this.rings = rings;
    }

    /** Opens the card for a note. */
    void open(Note note) {
        var words = new TextLine(Texts.get("sheet.note.words"), Texts.get("sheet.note.words"));
        words.setText(note.text());
        words.setEditable(!view.readOnlyProperty().get());
        Button keep = Parts.button(Texts.get("sheet.note.keep"), "accent", () -> {
        });
        Button remove = Parts.button(Texts.get("sheet.note.remove"), "ghost", () -> {
        });
        var card = new Floating(layer, view::requestFocus, Texts.get("sheet.note.title"), words,
                Floating.buttons(remove, keep));
        keep.setOnAction(_ -> {
            card.close();
            rings.write(note.id(), words.getText());
            view.requestFocus();
        });
        remove.setOnAction(_ -> {
            card.close();
            view.remove(note.id());
            view.requestFocus();
        });
        words.setOnAction(_ -> keep.fire());
        keep.setDisable(!words.isEditable());
        remove.setDisable(!words.isEditable());
        card.open(words);
    }
}

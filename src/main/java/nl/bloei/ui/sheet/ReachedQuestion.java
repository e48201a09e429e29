package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import nl.bloei.content.Texts;
import nl.bloei.control.RingsView;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Note;

/** Asks when and how something was reached, once it is inside. Answering may be skipped. */
final class ReachedQuestion {
    private final StackPane layer;
    private final RingsView view;
    private final RingsModel rings;
    private final Desk desk;

    ReachedQuestion(StackPane layer, RingsView view, RingsModel rings, Desk desk) {
        this.layer = layer;
        this.view = view;
        this.rings = rings;
        this.desk = desk;
    }

    /** Moves the note inside and asks. */
    void ask(String note, Note.@Nullable Place place) {
        rings.reached(note, desk.today(), "", place);
        String words = rings.note(note).map(Note::text).orElse("");
        var fields = new ReachedFields(desk, desk.today(), "");
        Button skip = Parts.button(Texts.get("sheet.reached.skip"), "ghost", () -> {
        });
        Button keep = Parts.button(Texts.get("sheet.reached.keep"), "accent", () -> {
        });
        var card = new Floating(layer, view::requestFocus, Texts.get("sheet.reached.title"),
                Parts.text(words, "written"), fields, Floating.buttons(skip, keep));
        skip.setOnAction(_ -> {
            card.close();
            view.requestFocus();
        });
        keep.setOnAction(_ -> {
            card.close();
            rings.tellHow(note, fields.day(), fields.told());
            view.requestFocus();
        });
        card.open(fields.how());
    }
}

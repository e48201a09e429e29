package nl.bloei.ui.part;

import java.util.List;

import javafx.scene.layout.HBox;

import nl.bloei.content.Texts;
import nl.bloei.ui.Segments;

/** Whether one reads first or does first. */
public final class ReadOrDo extends HBox implements PartPiece {
    private final Segments choice = new Segments();

    /** The question, without an answer yet. */
    public ReadOrDo() {
        getStyleClass().add("read-or-do");
        choice.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(choice);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        // Once: who chooses keeps the keyboard on the choice.
        if (choice.getButtons().isEmpty()) {
            choice.fill(List.of(true, false), read -> Texts.get(read ? "ui.part.read.first" : "ui.part.do.first"),
                    deeds.readFirst(), deeds::readFirst);
        }
    }
}

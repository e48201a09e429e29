package nl.bloei.ui.sheet;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.editing.Document;

/** Undo and redo within reach of a canvas; not there where nothing can be done. */
final class UndoButtons extends HBox {

    UndoButtons(Document document) {
        Button undo = Parts.iconButton(Icon.Shape.UNDO, Texts.get("sheet.undo"), document::undo);
        Button redo = Parts.iconButton(Icon.Shape.REDO, Texts.get("sheet.redo"), document::redo);
        undo.disableProperty().bind(document.undoableProperty().not());
        redo.disableProperty().bind(document.redoableProperty().not());
        Parts.show(this, document.writable());
        getStyleClass().add("undo-buttons");
        getChildren().addAll(undo, redo);
    }
}

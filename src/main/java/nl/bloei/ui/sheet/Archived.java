package nl.bloei.ui.sheet;

import java.util.List;

import javafx.scene.layout.VBox;

import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Written;

/** What was written on a sheet whose worksheet the program does not have. */
final class Archived {
    private Archived() {
    }

    /** Everything that a person wrote on a sheet, in order, as plain text. */
    static List<String> texts(Sheet sheet) {
        return sheet.answers().values().stream().flatMap(answer -> Written.in(answer).stream()).toList();
    }

    /** A card with those texts. */
    static VBox card(Sheet sheet) {
        var card = new VBox();
        card.getStyleClass().addAll("sheet-card", "archived");
        texts(sheet).forEach(text -> card.getChildren().add(Parts.text(text, "written")));
        return card;
    }
}

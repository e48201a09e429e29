package nl.bloei.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import nl.bloei.control.Icon;

/** The sign in the bar that says whether everything is saved. */
final class SavedSign {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private SavedSign() {
    }

    /** Shows a state of saving, as a mark and in words. */
    static void show(ShellWords.Status status, HBox place, Label words) {
        var mark = new Icon(switch (status.tone()) {
            case GOOD -> Icon.Shape.CHECK;
            case BUSY -> Icon.Shape.PENCIL;
            case BAD -> Icon.Shape.WARNING;
            case LOCKED -> Icon.Shape.LOCK;
        });
        mark.getStyleClass().add("heavy");
        words.setText(status.text());
        place.getChildren().setAll(mark, words);
        place.pseudoClassStateChanged(BAD, status.tone() == ShellWords.Tone.BAD);
    }
}

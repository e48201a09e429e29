package nl.bloei.ui;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Somebody's own words, which can be longer than any place for them. */
public final class Shortened {
    private Shortened() {
    }

    /** Lets words be shortened where there is no room for them; on hovering they are read whole. */
    public static void mayBe(Labeled words) {
        words.setMinWidth(0);
        var whole = new Tooltip();
        whole.textProperty().bind(words.textProperty());
        words.setTooltip(whole);
    }
}

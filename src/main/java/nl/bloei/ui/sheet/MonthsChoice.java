package nl.bloei.ui.sheet;

import javafx.scene.layout.StackPane;

import nl.bloei.content.Texts;
import nl.bloei.ui.Segments;

/** How many months ahead a question looks. */
final class MonthsChoice extends StackPane {
    private final RingsModel rings;
    private final Segments segments = new Segments();
    private int shown;

    MonthsChoice(RingsModel rings) {
        this.rings = rings;
        segments.getStyleClass().add("small");
        getStyleClass().add("months-choice");
        getChildren().add(segments);
    }

    /** Shows what was chosen. */
    void update(boolean writable) {
        int months = rings.rings().months();
        if (shown != months) {
            shown = months;
            segments.fill(RingsModel.MONTHS, each -> Texts.get("sheet.months", each), months, this::choose);
        }
        segments.setDisable(!writable);
    }

    private void choose(int months) {
        shown = months;
        rings.months(months);
    }
}

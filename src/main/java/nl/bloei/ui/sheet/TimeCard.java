package nl.bloei.ui.sheet;

import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.ui.Desk;

/** The card for what stands along the time axis: it lies beside the line as long as somebody works on it. */
final class TimeCard extends VBox {
    private final TimeList marks;
    private final TimeList phases;

    /**
     * A card.
     *
     * @param close hears that somebody is done with it
     */
    TimeCard(SheetModel sheet, LineModel line, Desk desk, Runnable close) {
        marks = new TimeList(sheet, line, Along.MARKS, desk);
        phases = new TimeList(sheet, line, Along.PHASES, desk);
        getStyleClass().add("moment");
        getChildren().addAll(Parts.text(Texts.get("sheet.time.title"), "t-h3"), marks, phases,
                Parts.button(Texts.get("sheet.time.close"), "secondary", close));
    }

    /** Shows what stands there now. */
    void update() {
        marks.update();
        phases.update();
    }

    /** Begins a new row of a kind. */
    void begin(Along along) {
        (along == Along.MARKS ? marks : phases).begin();
    }
}

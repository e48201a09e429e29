package nl.bloei.ui.part;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.bloei.content.ReadingPage;
import nl.bloei.content.Texts;

/** The pages to read, as a list. */
public final class ReadingRows extends VBox implements PartPiece {
    private final Label heading = Pieces.text(Texts.get("ui.part.readings"), "t-label");
    private final VBox rows = new VBox();

    /** Nothing yet. */
    public ReadingRows() {
        getStyleClass().add("part-readings");
        getChildren().setAll(heading, rows);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        List<ReadingPage> pages = model.readings();
        rows.getChildren().setAll(pages.stream().map(page -> Pieces.reading(page, deeds)).toList());
        Pieces.only(this, !pages.isEmpty());
    }
}

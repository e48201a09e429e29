package nl.bloei.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The name of a section, what it is for, and the pages to read that belong to it. */
public final class SectionIntro extends VBox implements PartPiece {
    private final Label title = Pieces.text("", "t-h2");
    private final Label text = Pieces.text("", "t-read", "dim");
    private final VBox rows = new VBox();
    private String section = "";

    /** Nothing yet. */
    public SectionIntro() {
        getStyleClass().add("section-intro");
        rows.getStyleClass().add("section-rows");
        getChildren().setAll(title, text, rows);
    }

    /** The id of the section. */
    public String getSection() {
        return section;
    }

    /** Sets the id of the section. */
    public void setSection(String section) {
        this.section = section;
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        PartModel.Group group = model.group(section);
        title.setText(group.title());
        text.setText(group.text());
        rows.getChildren().setAll(group.readings().stream().map(page -> Pieces.reading(page, deeds)).toList());
        Pieces.only(rows, !group.readings().isEmpty());
        Pieces.only(this, !(group.cards().isEmpty() && group.readings().isEmpty()));
    }
}

package nl.bloei.ui.part;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.bloei.ui.CardGrid;

/** The worksheets and decision aids of a section as cards, under its name. */
public final class SectionGrid extends VBox implements PartPiece {
    private final Label title = Pieces.text("", "t-h2");
    private final Label text = Pieces.text("", "t-ui", "dim");
    private final VBox heading = new VBox(title, text);
    private final CardGrid cards = new CardGrid();
    private String section = "";
    private boolean headed = true;

    /** The worksheets that no section holds. */
    public SectionGrid() {
        getStyleClass().add("section");
        heading.getStyleClass().add("section-heading");
        cards.setMost(3);
        cards.setFilled(true);
        getChildren().setAll(heading, cards);
    }

    /** The id of the section; empty for the worksheets that no section holds. */
    public String getSection() {
        return section;
    }

    /** Sets the id of the section. */
    public void setSection(String section) {
        this.section = section;
    }

    /** Whether the name of the section stands above its cards. */
    public boolean isHeaded() {
        return headed;
    }

    /** Sets whether the name of the section stands above its cards. */
    public void setHeaded(boolean headed) {
        this.headed = headed;
    }

    /** The most cards side by side. */
    public int getMost() {
        return cards.getMost();
    }

    /** Sets the most cards side by side, at least 1. */
    public void setMost(int most) {
        cards.setMost(most);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        PartModel.Group group = model.group(section);
        title.setText(group.title());
        text.setText(group.text());
        Pieces.only(text, !group.text().isEmpty());
        Pieces.only(heading, headed);
        var shown = new ArrayList<Node>();
        group.cards().forEach(card -> shown.add(WorksheetCard.of(card, deeds)));
        List<Node> guides = group.guides().stream().map(guide -> GuideCard.of(guide, deeds)).toList();
        shown.addAll(guides);
        cards.getChildren().setAll(shown);
        Pieces.only(this, !shown.isEmpty());
    }
}

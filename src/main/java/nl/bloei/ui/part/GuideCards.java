package nl.bloei.ui.part;

import java.util.List;

import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.ui.CardGrid;

/** The decision aids that no section holds. */
public final class GuideCards extends VBox implements PartPiece {
    private final CardGrid cards = new CardGrid();

    /** None yet. */
    public GuideCards() {
        getStyleClass().add("guides");
        cards.setFilled(true);
        getChildren().setAll(cards);
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
        List<Guide> guides = model.guides();
        cards.getChildren().setAll(guides.stream().map(guide -> GuideCard.of(guide, deeds)).toList());
        Pieces.only(this, !guides.isEmpty());
    }
}

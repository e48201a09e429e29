package nl.bloei.ui.part;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.ui.CardGrid;

/** The worksheets that cannot be begun in this workbook, quietly and with the reason. */
public final class Elsewhere extends VBox implements PartPiece {
    private final CardGrid entries = new CardGrid();

    /** None yet. */
    public Elsewhere() {
        getStyleClass().addAll("section", "elsewhere-list");
        entries.setMost(3);
        getChildren().setAll(Pieces.text(Texts.get("ui.part.elsewhere"), "t-label", "dim"), entries);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        List<PartModel.Card> quiet = model.quiet();
        entries.getChildren().setAll(quiet.stream().map(Elsewhere::entry).toList());
        Pieces.only(this, !quiet.isEmpty());
    }

    private static Node entry(PartModel.Card card) {
        var entry = new VBox(Pieces.text(card.worksheet().title(), "t-ui", "dim"),
                Pieces.text(card.elsewhere(), "t-cap"));
        entry.getStyleClass().add("elsewhere");
        return entry;
    }
}

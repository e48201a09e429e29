package nl.bloei.ui.part;

import java.util.ArrayList;

import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.ui.Route;
import nl.bloei.ui.Tile;
import nl.bloei.ui.guide.CrossroadsPane;

/** The four kinds of conversation side by side; each leads to that place in the decision aid that holds them. */
public final class Quadrants extends VBox implements PartPiece {
    private static final int ACROSS = 2;

    private String guide = "";

    /** Nothing yet. */
    public Quadrants() {
        getStyleClass().addAll("card", "quadrants");
    }

    /** The id of the decision aid. */
    public String getGuide() {
        return guide;
    }

    /** Sets the id of the decision aid. */
    public void setGuide(String guide) {
        this.guide = guide;
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        getChildren().clear();
        model.guide(guide).ifPresent(found -> {
            if (found.body() instanceof Guide.Crossroads roads) {
                getChildren().setAll(Pieces.text(roads.question(), "t-h2"),
                        Pieces.text(Texts.get("ui.part.quadrants"), "t-ui", "dim"), board(roads, deeds));
            }
        });
        Pieces.only(this, !getChildren().isEmpty());
    }

    private CrossroadsPane board(Guide.Crossroads roads, PartDeeds deeds) {
        var tiles = new ArrayList<Tile>();
        for (Guide.Cell cell : roads.cells()) {
            var inside = new VBox(Pieces.text(cell.title(), "t-h3"), Pieces.text(cell.text(), "t-ui", "dim"));
            inside.getStyleClass().add("cell-inside");
            var tile = new Tile(cell.title() + ". " + cell.text(), inside,
                    () -> deeds.go(new Route.Aid(guide, cell.id())));
            tile.setId("cell-" + cell.id());
            tile.getStyleClass().addAll("cell", tiles.size() < ACROSS ? "strengthening" : "confronting");
            tiles.add(tile);
        }
        var board = new CrossroadsPane(roads, tiles);
        board.getStyleClass().add("crossroads");
        return board;
    }
}

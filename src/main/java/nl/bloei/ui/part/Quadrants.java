package nl.bloei.ui.part;

import java.util.ArrayList;

import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.ui.Route;
import nl.bloei.ui.Tile;
import nl.bloei.ui.TileGroup;
import nl.bloei.ui.guide.CrossroadsPane;
import nl.bloei.ui.guide.GuideParts;

/** The four kinds of conversation side by side; each leads to that place in the decision aid that holds them. */
public final class Quadrants extends VBox implements PartPiece {
    private static final int ACROSS = 2;

    private String section = "";

    /** Nothing yet. */
    public Quadrants() {
        getStyleClass().addAll("card", "quadrants");
    }

    /** The id of the section that holds the decision aid. */
    public String getSection() {
        return section;
    }

    /** Sets the id of the section that holds the decision aid. */
    public void setSection(String section) {
        this.section = section;
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        PartModel.Group group = model.group(section);
        getChildren().clear();
        for (Guide guide : group.guides()) {
            if (guide.body() instanceof Guide.Crossroads roads) {
                getChildren().setAll(Pieces.text(guide.title(), "t-h2"), Pieces.text(group.text(), "t-ui", "dim"),
                        board(guide, roads, deeds));
            }
        }
        Pieces.only(this, !getChildren().isEmpty());
    }

    private CrossroadsPane board(Guide guide, Guide.Crossroads roads, PartDeeds deeds) {
        var tiles = new ArrayList<Tile>();
        for (Guide.Cell cell : roads.cells()) {
            Tile tile = GuideParts.cell(cell, tiles.size() < ACROSS,
                    () -> deeds.go(new Route.Aid(guide.id(), cell.id())));
            tile.setId("cell-" + cell.id());
            tiles.add(tile);
        }
        TileGroup.of(tiles, ACROSS, tiles.getFirst());
        return new CrossroadsPane(roads, tiles, "");
    }
}

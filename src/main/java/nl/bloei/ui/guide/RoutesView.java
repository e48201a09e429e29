package nl.bloei.ui.guide;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Links;
import nl.bloei.ui.SideBySide;
import nl.bloei.ui.Tile;
import nl.bloei.ui.TileGroup;

/** Ways to choose from on the left, and on the right what lies along the chosen one. */
final class RoutesView extends VBox {
    private static final double SHARE = .42;
    private static final double CHOICE_GAP = 12;
    private static final double ALWAYS_GAP = 40;
    private static final int ALWAYS_COLUMNS = 3;

    private final Guide.Routes routes;
    private final Links links;
    private final List<Tile> tiles = new ArrayList<>();
    private final VBox side = new VBox();

    RoutesView(Guide.Routes routes, Links links) {
        this.routes = routes;
        this.links = links;
        getStyleClass().add("routes");
        side.getStyleClass().addAll("card", "guide-side");
        routes.routes().forEach(way -> tiles.add(tile(way)));
        TileGroup.of(tiles, 1, tiles.getFirst());
        var choices = new CardGrid();
        choices.setGap(CHOICE_GAP);
        choices.setFilled(true);
        choices.getChildren().setAll(tiles);
        var left = new VBox(GuideParts.label(routes.question(), "t-h3", "wrap"), choices);
        left.getStyleClass().add("guide-left");
        var both = new SideBySide();
        both.setShare(SHARE);
        both.getChildren().setAll(left, side);
        getChildren().add(both);
        if (!routes.always().isEmpty()) {
            getChildren().add(always());
        }
        show(routes.routes().getFirst());
    }

    private Tile tile(Guide.Way way) {
        var inside = new VBox(GuideParts.label(way.title(), "t-h3", "wrap"),
                GuideParts.label(way.text(), "t-ui", "wrap", "dim"));
        inside.getStyleClass().add("choice-inside");
        var tile = new Tile(way.title() + ". " + way.text(), inside, () -> choose(way));
        tile.getStyleClass().addAll("card", "choice-card");
        return tile;
    }

    /** What holds for every way: side by side, because it has no order. */
    private Node always() {
        var columns = new CardGrid();
        columns.setGap(ALWAYS_GAP);
        columns.setMost(ALWAYS_COLUMNS);
        columns.getChildren()
            .setAll(routes.always()
                .stream()
                .map(stop -> GuideParts.words(stop.title(), stop.text(), stop.links(), links))
                .toList());
        var always = new VBox(GuideParts.label(Texts.get("ui.guide.always"), "t-h3", "wrap"), columns);
        always.getStyleClass().add("guide-always");
        return always;
    }

    private void choose(Guide.Way way) {
        show(way);
        GuideParts.reveal(tiles.get(routes.routes().indexOf(way)), side);
    }

    private void show(Guide.Way way) {
        for (int i = 0; i < tiles.size(); i++) {
            GuideParts.mark(tiles.get(i), routes.routes().get(i).equals(way));
        }
        side.getChildren()
            .setAll(GuideParts.label(way.title(), "t-h2", "wrap"), GuideParts.stops(way.stops(), links));
    }
}

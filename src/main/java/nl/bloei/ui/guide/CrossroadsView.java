package nl.bloei.ui.guide;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.ui.Links;
import nl.bloei.ui.SideBySide;
import nl.bloei.ui.Tile;
import nl.bloei.ui.TileGroup;

/** Four cells along two axes; the chosen one shows how one notices to be there and which moves there are. */
final class CrossroadsView extends VBox {
    private static final double SHARE = .64;
    private static final int ACROSS = 2;

    private final Guide.Crossroads roads;
    private final Links links;
    private final List<Tile> tiles = new ArrayList<>();
    private final CrossroadsPane board;
    private final VBox side = new VBox();
    private Guide.@Nullable Cell chosen;

    /**
     * The four cells.
     *
     * @param at the id of the cell where one is at once, or empty
     */
    CrossroadsView(Guide.Crossroads roads, String at, Links links) {
        this.roads = roads;
        this.links = links;
        this.chosen = roads.cells().stream().filter(cell -> cell.id().equals(at)).findFirst().orElse(null);
        roads.cells().forEach(cell -> tiles.add(tile(cell)));
        TileGroup.of(tiles, ACROSS, chosen == null ? tiles.getFirst() : tileOf(chosen));
        board = new CrossroadsPane(roads, tiles, Texts.get("ui.guide.here"));
        var card = new VBox(board);
        card.getStyleClass().addAll("card", "crossroads-card");
        side.getStyleClass().addAll("card", "guide-side");
        var both = new SideBySide();
        both.setShare(SHARE);
        both.getChildren().setAll(card, side);
        getChildren().setAll(both);
        show();
    }

    private Tile tileOf(Guide.Cell cell) {
        return tiles.get(roads.cells().indexOf(cell));
    }

    private Tile tile(Guide.Cell cell) {
        boolean strong = roads.cells().indexOf(cell) < ACROSS;
        return GuideParts.cell(cell, strong, () -> choose(cell));
    }

    private void choose(Guide.Cell cell) {
        chosen = cell.equals(chosen) ? null : cell;
        show();
        GuideParts.reveal(tileOf(cell), side);
    }

    private void show() {
        for (int i = 0; i < tiles.size(); i++) {
            GuideParts.mark(tiles.get(i), roads.cells().get(i).equals(chosen));
        }
        board.choose(chosen == null ? "" : chosen.id());
        side.getChildren().setAll(chosen == null ? question() : moves(chosen));
    }

    private List<Region> question() {
        return List.of(GuideParts.label(roads.question(), "t-h2", "wrap"),
                GuideParts.label(Texts.get("ui.guide.choose"), "t-ui", "wrap", "dim"));
    }

    private List<Region> moves(Guide.Cell cell) {
        var shown = new ArrayList<Region>();
        shown.add(GuideParts.label(cell.title(), "t-h2", "wrap"));
        shown.add(new VBox(GuideParts.label(Texts.get("ui.guide.signal"), "t-cap"),
                GuideParts.label(cell.signal(), "t-ui", "wrap")));
        List<Guide.Move> moves = roads.from(cell.id());
        for (int i = 0; i < moves.size(); i++) {
            Guide.Move move = moves.get(i);
            shown.add(GuideParts.stop(String.valueOf(i + 1), move.title(), move.text(), move.links(), links));
        }
        if (moves.isEmpty()) {
            shown.add(GuideParts.label(Texts.get("ui.guide.stay"), "t-ui", "wrap", "dim"));
        }
        return shown;
    }
}

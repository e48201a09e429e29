package nl.bloei.ui.guide;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.Links;
import nl.bloei.ui.SideBySide;
import nl.bloei.ui.Tile;

/** Four cells along two axes; the chosen one shows how one notices to be there and which moves there are. */
final class CrossroadsView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
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
        board = new CrossroadsPane(roads, tiles);
        board.getStyleClass().add("crossroads");
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var card = new VBox(board);
        card.getStyleClass().addAll("card", "crossroads-card");
        side.getStyleClass().addAll("card", "guide-side");
        var both = new SideBySide();
        both.setShare(SHARE);
        both.getChildren().setAll(card, side);
        getChildren().setAll(both);
        show();
    }

    private Tile tile(Guide.Cell cell) {
        var pin = GuideParts.label(Texts.get("ui.guide.here"), "pin");
        pin.setGraphic(new Icon(Icon.Shape.FLAG));
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var inside = new VBox(GuideParts.label(cell.title(), "t-h3", "wrap"),
                GuideParts.label(cell.text(), "t-ui", "wrap", "dim"), room, pin);
        inside.getStyleClass().add("cell-inside");
        var tile = new Tile(cell.title() + ". " + cell.text(), inside, () -> choose(cell));
        tile.getStyleClass().addAll("cell", roads.cells().indexOf(cell) < ACROSS ? "strengthening" : "confronting");
        return tile;
    }

    private void choose(Guide.Cell cell) {
        chosen = cell.equals(chosen) ? null : cell;
        show();
    }

    private void show() {
        for (int i = 0; i < tiles.size(); i++) {
            boolean here = roads.cells().get(i).equals(chosen);
            Tile tile = tiles.get(i);
            tile.pseudoClassStateChanged(CHOSEN, here);
            tile.setAccessibleHelp(here ? Texts.get("ui.guide.chosen") : "");
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
        shown.add(GuideParts.label(cell.signal(), "t-ui", "wrap"));
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

    private void pressed(KeyEvent event) {
        int at = tiles.indexOf(getScene().getFocusOwner());
        int to = at < 0 ? -1 : target(event.getCode(), at);
        if (to >= 0) {
            tiles.get(to).requestFocus();
            event.consume();
        }
    }

    private static int target(KeyCode code, int at) {
        return switch (code) {
            case LEFT -> at % ACROSS == 1 ? at - 1 : at;
            case RIGHT -> at % ACROSS == 0 ? at + 1 : at;
            case UP -> at >= ACROSS ? at - ACROSS : at;
            case DOWN -> at < ACROSS ? at + ACROSS : at;
            default -> -1;
        };
    }
}

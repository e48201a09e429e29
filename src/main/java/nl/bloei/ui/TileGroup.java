package nl.bloei.ui;

import java.util.List;

import javafx.scene.input.KeyEvent;

/**
 * Tiles that belong together. Only one of them is in the Tab order, the one that had the focus last: arrows go from tile
 * to tile, and Tab goes on to what lies behind them all.
 */
public final class TileGroup {
    private final List<Tile> tiles;
    private final int across;

    private TileGroup(List<Tile> tiles, int across) {
        this.tiles = tiles;
        this.across = across;
    }

    /**
     * Makes a group of tiles.
     *
     * @param tiles the tiles, row by row
     * @param across how many stand in a row; with 1 all arrows go to the next or the one before, however they are laid
     *        out
     * @param first the one that Tab comes to first
     */
    public static void of(List<Tile> tiles, int across, Tile first) {
        var group = new TileGroup(List.copyOf(tiles), across);
        group.turn(first);
        for (Tile tile : group.tiles) {
            tile.focusedProperty().subscribe(now -> {
                if (now) {
                    group.turn(tile);
                }
            });
            tile.addEventHandler(KeyEvent.KEY_PRESSED, event -> group.pressed(tile, event));
        }
    }

    private void turn(Tile to) {
        tiles.forEach(tile -> tile.setFocusTraversable(tile == to));
    }

    private void pressed(Tile tile, KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -across;
            case DOWN -> across;
            default -> 0;
        };
        if (step == 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        event.consume();
        int at = tiles.indexOf(tile);
        int to = at + step;
        boolean along = Math.abs(step) == across || at / across == Math.floorDiv(to, across);
        if (along && to >= 0 && to < tiles.size()) {
            tiles.get(to).requestFocus();
            Scrolling.reveal(tiles.get(to));
        }
    }
}

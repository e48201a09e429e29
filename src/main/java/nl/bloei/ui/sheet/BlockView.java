package nl.bloei.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;

import nl.bloei.ui.KeyHelp;

/** A block of a worksheet on screen. */
interface BlockView {

    /** What to show. */
    Node node();

    /** Shows the answer as it is now, and whether it can be changed. */
    default void update() {
    }

    /**
     * Gets to know the other blocks of the sheet, once all are made.
     *
     * @param blocks all blocks by their ids
     * @param reveal brings a block into view
     */
    default void join(Map<String, BlockView> blocks, Consumer<String> reveal) {
    }

    /** The keys that work in this block only. */
    default List<KeyHelp> keys() {
        return List.of();
    }

    /** Lets go of everything it listens to outside itself. */
    default void leave() {
    }
}

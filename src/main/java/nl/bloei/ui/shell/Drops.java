package nl.bloei.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on something. */
final class Drops {
    private Drops() {
    }

    /** Hands over the files that are dropped on a node; anything else is not taken. */
    static void onto(Node node, Consumer<List<Path>> files) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> dropped(event, files));
    }

    private static void dropped(DragEvent event, Consumer<List<Path>> files) {
        List<Path> dropped = event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList();
        event.setDropCompleted(!dropped.isEmpty());
        event.consume();
        files.accept(dropped);
    }
}

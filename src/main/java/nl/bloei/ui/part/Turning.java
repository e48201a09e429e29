package nl.bloei.ui.part;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import nl.bloei.ui.SideBySide;

/**
 * Around a pane with two things in it, first what one reads and then what one does: swaps them when somebody wants to do
 * first.
 */
public final class Turning extends VBox implements PartPiece {
    private boolean readFirst = true;

    /** Around nothing yet. */
    public Turning() {
        getStyleClass().add("turning");
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        if (!(getChildren().getFirst() instanceof Pane pane)) {
            return;
        }
        Pieces.only(this, pane.getChildren().stream().anyMatch(Node::isVisible));
        if (deeds.readFirst() != readFirst) {
            readFirst = deeds.readFirst();
            turn(pane);
        }
    }

    private static void turn(Pane pane) {
        if (pane instanceof SideBySide sides) {
            sides.setShare(1 - sides.getShare());
        }
        List<Node> swapped = List.copyOf(pane.getChildren()).reversed();
        pane.getChildren().setAll(swapped);
    }
}

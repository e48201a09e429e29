package nl.bloei.control;
import javafx.scene.AccessibleRole;
/** S. */
public final class BoardView extends DrawnView {
    BoardView() {
        super("board-view", AccessibleRole.LIST_VIEW);
    }
    @Override
    void endGesture() {
    }
}

package nl.bloei.ui.sheet;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a part of a long page into view. */
public final class Scrolling {
    private static final double MARGIN = 24;

    private Scrolling() {
    }

    /** Scrolls as little as is needed to show a node; its top if it is higher than the view. */
    public static void reveal(ScrollPane scroll, Node page, Node node) {
        Node content = scroll.getContent();
        double view = scroll.getViewportBounds().getHeight();
        double rest = content.getBoundsInLocal().getHeight() - view;
        if (rest <= 0 || page.getScene() == null) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = rest * scroll.getVvalue();
        if (place.getMinY() < top || place.getHeight() > view) {
            top = place.getMinY() - MARGIN;
        } else if (place.getMaxY() > top + view) {
            top = place.getMaxY() + MARGIN - view;
        } else {
            return;
        }
        scroll.setVvalue(Math.clamp(top / rest, 0.0, 1.0));
    }
}

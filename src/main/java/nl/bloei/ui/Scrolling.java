package nl.bloei.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a part of a long page into view. */
public final class Scrolling {
    private static final double MARGIN = 24;

    private Scrolling() {
    }

    /** Scrolls as little as is needed to show a node; its top if it is higher than the view. */
    public static void reveal(Node node) {
        around(node).ifPresent(scroll -> {
            scroll.applyCss();
            scroll.layout();
            reveal(scroll, node);
        });
    }

    private static Optional<ScrollPane> around(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
            .filter(ScrollPane.class::isInstance)
            .map(ScrollPane.class::cast)
            .filter(scroll -> scroll.getScene() != null)
            .findFirst();
    }

    private static void reveal(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        double view = scroll.getViewportBounds().getHeight();
        double rest = content.getBoundsInLocal().getHeight() - view;
        if (rest <= 0) {
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

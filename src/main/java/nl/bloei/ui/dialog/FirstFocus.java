package nl.bloei.ui.dialog;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Gives the focus to the first thing within a part of the window that can take it. */
public final class FirstFocus {
    private FirstFocus() {
    }

    /** Gives the focus; {@code false} if nothing there takes it. */
    public static boolean give(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        if (node instanceof ScrollPane scroll) {
            return scroll.getContent() != null && give(scroll.getContent());
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFocus::give);
    }

    /** Whether a node lies within another, or is it. */
    public static boolean within(Node outer, Node inner) {
        return Stream.<Node>iterate(inner, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
    }
}

package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import nl.bloei.testing.Fx;

/** Whatever one can reach says what it is and what it is called, and is large enough to be hit. */
class AccessibleRolesTest {
    private static final double LEAST = 24;
    /** What says nothing to somebody who does not see it. */
    private static final Set<AccessibleRole> NOTHING = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT,
            AccessibleRole.IMAGE_VIEW, AccessibleRole.TEXT);

    @TempDir
    Path folder;

    @Test
    void everythingThatCanBeReachedHasARoleANameAndRoomForAFinger() {
        var wrong = new ArrayList<String>();
        var seen = new ArrayList<String>();
        try (var house = new House(folder)) {
            Scene window = house.window(1280, 900);
            new Tour(house, window, (name, scene) -> Fx.run(() -> {
                List<Node> reachable = new ArrayList<>();
                collect(scene.getRoot(), reachable);
                seen.add(name + " " + reachable.size());
                reachable.forEach(node -> judge(node, labelled(scene.getRoot(), node), name, wrong));
            })).walk(100);
        }

        assertThat(seen).isNotEmpty().noneMatch(screen -> screen.endsWith(" 0"));
        assertThat(wrong).isEmpty();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() || node instanceof ButtonBase || node instanceof TextInputControl) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private static void judge(Node node, boolean labelled, String screen, List<String> wrong) {
        String who = screen + ": " + node.getClass().getSimpleName() + " " + node.getStyleClass() + " '" + name(node)
                + "'";
        // The heading of a page has the focus when one comes there, so that it is read: it is text indeed.
        boolean heading = node.getStyleClass().contains("page-heading");
        if (!heading && NOTHING.contains(node.getAccessibleRole())) {
            wrong.add(who + " has the role " + node.getAccessibleRole());
        }
        if (name(node).isBlank() && !labelled) {
            wrong.add(who + " has no name");
        }
        Bounds size = node.getLayoutBounds();
        if (size.getWidth() < LEAST || size.getHeight() < LEAST) {
            wrong.add(who + " is " + size.getWidth() + " by " + size.getHeight());
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled) {
            return Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
        }
        return "";
    }

    /** Whether a visible label belongs to a node. */
    private static boolean labelled(Node root, Node node) {
        return root.lookupAll(".label")
            .stream()
            .anyMatch(each -> each instanceof Label label && node.equals(label.getLabelFor()) && label.isVisible()
                    && !label.getText().isBlank());
    }
}

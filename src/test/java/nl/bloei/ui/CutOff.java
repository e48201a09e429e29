package nl.bloei.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** Finds words that nobody can read. */
public final class CutOff {
    private CutOff() {
    }

    /** Words that show other than they are, or that stick out of the window, each with the name of the screen. */
    public static List<String> in(Parent root, String screen) {
        var cut = new ArrayList<String>();
        collect(root, screen, cut);
        return cut;
    }

    private static void collect(Node node, String screen, List<String> into) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled && says(labeled)) {
            shortened(labeled).filter(_ -> !toldInFull(labeled))
                .ifPresent(shown -> into.add(screen + ": '" + shown + "' for '" + labeled.getText() + "'"));
            Bounds place = labeled.localToScene(labeled.getLayoutBounds());
            if (place.getMinX() < -1 || place.getMaxX() > labeled.getScene().getWidth() + 1) {
                into.add(screen + ": '" + labeled.getText() + "' sticks out of the window");
            }
        }
        if (node instanceof Pane pane && !(node instanceof StackPane)) {
            overlaps(pane, screen, into);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, screen, into));
        }
    }

    /** What lies beside or below each other does not lie over each other; an ornament may lie behind a heading. */
    private static void overlaps(Pane pane, String screen, List<String> into) {
        List<Region> pieces = pane.getChildrenUnmodifiable()
            .stream()
            .filter(child -> child instanceof Region && child.isManaged() && child.isVisible()
                    && !child.getStyleClass().contains("ornament"))
            .map(Region.class::cast)
            .toList();
        for (int i = 0; i < pieces.size(); i++) {
            for (Region other : pieces.subList(i + 1, pieces.size())) {
                if (overlap(pieces.get(i), other)) {
                    into.add(screen + ": " + pieces.get(i) + " and " + other + " lie over each other");
                }
            }
        }
    }

    private static boolean overlap(Region one, Region other) {
        Bounds a = one.localToParent(one.getLayoutBounds());
        Bounds b = other.localToParent(other.getLayoutBounds());
        return a.getMaxX() > b.getMinX() + 1 && b.getMaxX() > a.getMinX() + 1 && a.getMaxY() > b.getMinY() + 1
                && b.getMaxY() > a.getMinY() + 1;
    }

    private static Optional<String> shortened(Labeled labeled) {
        return labeled.getChildrenUnmodifiable()
            .stream()
            .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
            .map(child -> ((Text) child).getText())
            .filter(shown -> !shown.equals(labeled.getText()))
            .findFirst();
    }

    /** The words of users can be longer than any button: then its tooltip has all of them. */
    private static boolean toldInFull(Labeled labeled) {
        return Stream.<Node>iterate(labeled, Objects::nonNull, Node::getParent)
            .anyMatch(node -> node instanceof Control control && control.getTooltip() != null
                    && control.getTooltip().getText().contains(labeled.getText()));
    }

    private static boolean says(Labeled labeled) {
        return labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && labeled.getText() != null
                && !labeled.getText().isBlank();
    }
}

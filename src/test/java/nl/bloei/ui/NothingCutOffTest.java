package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

import nl.bloei.testing.CssWarnings;
import nl.bloei.testing.Fx;

/** Every word of every screen can be read, on small windows with large text as well as on large ones. */
class NothingCutOffTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1440, 900, 100", "1280, 800, 150", "900, 600, 100", "3840, 2160, 100", "3840, 2160, 200"})
    void everyWordOfEveryScreenShows(double width, double height, int textPercent) {
        var cut = new ArrayList<String>();
        try (var warnings = new CssWarnings(); var house = new House(folder)) {
            Scene window = house.window(width, height);
            new Tour(house, window, (name, scene) -> {
                Fx.picture(scene, "tour-" + name + "-" + (int) width + "-" + textPercent);
                Fx.run(() -> collect(scene.getRoot(), name, cut));
            }).walk(textPercent);

            assertThat(cut).isEmpty();
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void theOverviewOfThreeSheetsNeedsNoScrolling() {
        try (var house = new House(folder)) {
            Scene window = house.window(1440, 900);
            house.run(house.workbooks()::openSample);
            house.until(() -> house.desk().documentProperty().get() != null);
            house.layout(window);

            ScrollPane scroll = Fx.call(() -> (ScrollPane) window.lookup(".page-area > .scroll-pane"));

            assertThat(Fx.call(() -> window.getRoot().lookupAll(".recent"))).hasSize(3);
            assertThat(Fx.<Double>call(() -> scroll.getContent().getLayoutBounds().getHeight()))
                .isLessThanOrEqualTo(Fx.call(() -> scroll.getViewportBounds().getHeight()));
        }
    }

    /** Words that show other than they are, or that stick out of the window. */
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
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, screen, into));
        }
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

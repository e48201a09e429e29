package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import nl.bloei.testing.CssWarnings;
import nl.bloei.testing.Fx;

/** Every word of every screen can be read, on small windows with large text as well as on large ones. */
class NothingCutOffTest {
    /** On wider windows the columns stand as they do on this one: nobody looks at those pictures, and they are slow. */
    private static final double WIDEST_PICTURE = 1440;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1440, 900, 100", "1280, 800, 150", "900, 600, 100", "3840, 2160, 100", "3840, 2160, 200"})
    void everyWordOfEveryScreenShows(double width, double height, int textPercent) {
        var cut = new ArrayList<String>();
        try (var warnings = new CssWarnings(); var house = new House(folder)) {
            Scene window = house.window(width, height);
            new Tour(house, window, (name, scene) -> {
                if (width <= WIDEST_PICTURE) {
                    Fx.picture(scene, "tour-" + name + "-" + (int) width + "-" + textPercent);
                }
                Fx.run(() -> cut.addAll(CutOff.in(scene.getRoot(), name)));
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
}

package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

import javafx.scene.Parent;
import javafx.scene.Scene;

import nl.bloei.testing.CssWarnings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Screen;
import nl.bloei.ui.preview.PreviewController;

/** Every screen that is described in FXML, with the controllers that the program itself gives them. */
class ScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void loadsAndWearsItsStyleWithoutAnyWarning(Screen screen) {
        Desk desk = TestDesk.in(folder);
        var bloei = Fx.call(() -> new Bloei(desk));

        try (var warnings = new CssWarnings()) {
            Parent root = Fx.call(() -> {
                // The preview is not one of the places one goes to: it lies over the window.
                Screen.Loaded loaded = screen == Screen.PREVIEW
                        ? screen.load(_ -> new PreviewController(desk))
                        : screen.load(bloei::controller);
                assertThat(loaded.controller()).isNotNull();
                var scene = new Scene(loaded.root(), 1280, 800);
                desk.theme().dress(scene);
                loaded.root().applyCss();
                loaded.root().layout();
                return loaded.root();
            });

            assertThat(root.getChildrenUnmodifiable()).isNotEmpty();
            assertThat(warnings.heard()).isEmpty();
        }
    }
}

package nl.bloei.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import nl.bloei.editing.Document;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Choosers;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Toast;
import nl.bloei.workbook.Workbook;

class PreviewTest {

    @TempDir
    Path folder;

    @Test
    void showsThePagesFilledInAndBlankAndSavesWhatItShows() throws Exception {
        var chooser = new Chooser(folder.resolve("blad.pdf"));
        Desk desk = TestDesk.in(folder, chooser);
        Workbook sample = TestDesk.sample(folder);
        Document document = TestDesk.open(desk, sample);
        Scene scene = window(desk);
        Fx.run(() -> new Previewer(desk).preview(document, sample.sheetsOf("ws.history-line").getLast().id()));

        waitForPages(scene);
        assertThat(text(scene)).contains("Voorleesfestival");
        Fx.picture(scene, "preview-filled");
        fire(scene, "#save");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(() -> desk.toastProperty().get() != null));
        assertThat(Files.readAllBytes(folder.resolve("blad.pdf"))).startsWith("%PDF".getBytes());
        assertThat(chooser.names).containsExactly("Historielijn 12 november 2026.pdf");
        Toast toast = Fx.call(() -> desk.toastProperty().get());
        assertThat(toast.action()).isEqualTo("Map tonen");
        Fx.run(toast.act());
        assertThat(chooser.shown).containsExactly(folder.resolve("blad.pdf"));

        RadioButton blank = Fx.call(() -> (RadioButton) scene.lookup("#filling .right-pill"));
        Fx.run(blank::fire);
        waitForPages(scene);
        assertThat(text(scene)).doesNotContain("Voorleesfestival").contains("Historielijn");
        Fx.picture(scene, "preview-blank");
    }

    @Test
    void aMachineWithoutAPrinterSaysSoAndEscClosesThePreview() throws Exception {
        Desk desk = TestDesk.in(folder);
        Workbook sample = TestDesk.sample(folder);
        Document document = TestDesk.open(desk, sample);
        Scene scene = window(desk);
        Fx.run(() -> new Previewer(desk).blank(document, sample.sheetsOf("ws.reflection-values").getLast().id()));
        waitForPages(scene);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(() -> scene.lookup("#noPrinter").isVisible()));
        assertThat(Fx.call(() -> scene.lookup("#print").isDisabled())).isTrue();

        Fx.run(() -> scene.lookup("#save")
            .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false,
                    false, false, false)));
        assertThat(Fx.call(() -> desk.dialogs().openProperty().get())).isFalse();
    }

    private static Scene window(Desk desk) {
        return Fx.call(() -> {
            var layer = new StackPane();
            var scene = new Scene(new StackPane(layer), 980, 760);
            desk.theme().dress(scene);
            desk.dialogs().attach(layer);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return scene;
        });
    }

    private static void waitForPages(Scene scene) throws Exception {
        WaitForAsyncUtils.waitFor(50, TimeUnit.SECONDS, () -> Fx.call(() -> scene.lookup(".preview-page") != null));
        assertThat(Fx.<String>call(() -> ((Label) scene.lookup("#position")).getText())).startsWith("Pagina 1 van ");
    }

    private static String text(Scene scene) {
        return Fx.call(() -> scene.getRoot()
            .lookupAll(".preview-page")
            .stream()
            .map(Node::getAccessibleText)
            .reduce("", String::concat));
    }

    private static void fire(Scene scene, String selector) {
        Fx.run(() -> ((Button) scene.lookup(selector)).fire());
    }

    /** Somebody who always chooses the same file. */
    private static final class Chooser implements Choosers {
        private final Path file;
        private final List<String> names = new ArrayList<>();
        private final List<Path> shown = new ArrayList<>();

        Chooser(Path file) {
            this.file = file;
        }

        @Override
        public Optional<Path> workbook() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> pdf(String name) {
            names.add(name);
            return Optional.of(file);
        }

        @Override
        public Optional<Path> drawing(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> copy(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> picture() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Path start) {
            return Optional.empty();
        }

        @Override
        public void show(Path seen) {
            shown.add(seen);
        }
    }
}

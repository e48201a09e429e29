package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import nl.bloei.control.HistoryLineView;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Choosers;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Toast;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Workbook;

/** A history line on its sheet: drawn by hand, seen from near by, and kept as a picture. */
class LineFlowTest {
    private final Hand robot = new Hand();

    @TempDir
    Path folder;

    @Test
    void aYearIsDrawnInOneMovementAndUndoneInOneStep() {
        try (var shown = ShownSheet.empty(folder, "ws.history-line")) {
            Node canvas = Fx.call(() -> shown.scene().lookup("#line"));
            robot.drag(on(canvas, 0.15, 0.5));
            for (int i = 1; i <= 50; i++) {
                robot.moveTo(on(canvas, 0.15 + 0.015 * i, 0.5 - 0.2 * Math.sin(i / 50.0 * 4 * Math.PI)));
            }
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown.words("Nog geen lijn")).as("makes way for the hand").isNull();
            robot.drop();
            WaitForAsyncUtils.waitForFxEvents();
            Fx.picture(shown.scene(), "sheet-line-drawn");

            assertThat(line(shown).moments()).extracting(LinePoint::peak).containsExactly(true, false, true, false);
            assertThat(line(shown).points()).hasSizeLessThan(25);

            Fx.run(() -> shown.document().undo());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(shown.sheet().answer("line", Answer.Line.class).filter(line -> !line.blank())).isEmpty();
            assertThat(shown.words("Nog geen lijn")).isNotNull();
        }
    }

    @Test
    void aCareerIsSeenFromNearByAndAsAWhole() {
        try (var shown = ShownSheet.sample(folder, "ws.history-line", Settings.FIRST, 1000, 900)) {
            var view = (HistoryLineView) shown.block("line").lookup("#line");
            assertThat(shown.words("Hele lijn")).isNull();
            Fx.run(view::requestFocus);
            robot.type(KeyCode.EQUALS, KeyCode.EQUALS);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(Fx.<Boolean>call(() -> view.windowProperty().get().whole())).isFalse();
            Fx.picture(shown.scene(), "sheet-line-near");
            robot.clickOn(shown.words("Hele lijn"));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Fx.<Boolean>call(() -> view.windowProperty().get().whole())).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"900,600,DARK,200", "1000,900,LIGHT,100"})
    void aCareerWithAllItsToolsFits(int width, int height, Settings.Theme theme, int percent) {
        Settings settings = Settings.FIRST.withTheme(theme).withTextPercent(percent);
        try (var shown = ShownSheet.sample(folder, "ws.history-line", settings, width, height)) {
            var view = (HistoryLineView) shown.block("line").lookup("#line");
            var career = (ToggleButton) shown.words("Loopbaan");
            Fx.run(career::fire);
            WaitForAsyncUtils.waitForFxEvents();
            Fx.run(() -> {
                view.nearer();
                view.penProperty().set(true);
            });
            WaitForAsyncUtils.waitForFxEvents();
            Fx.picture(shown.scene(), "sheet-line-career-" + width + "-" + percent);

            Node tools = shown.all(".canvas-tools").iterator().next();
            double right = Fx.call(() -> tools.localToScene(tools.getLayoutBounds()).getMaxX());
            for (Node tool : ((Parent) tools).getChildrenUnmodifiable()) {
                Bounds place = Fx.call(() -> tool.localToScene(tool.getLayoutBounds()));
                assertThat(!tool.isVisible() || place.getMaxX() <= right + 1).as(tool.toString()).isTrue();
            }
            assertThat(shown.words("Hele lijn")).isNotNull();
        }
    }

    @Test
    void theDrawingCanBeCopiedAndKept() throws IOException, TimeoutException {
        Path svg = folder.resolve("lijn.svg");
        Desk desk = TestDesk.in(folder, keeping(svg));
        Workbook workbook = TestDesk.sample(folder.resolve("sample"));
        String id = workbook.sheetsOf("ws.history-line").getLast().id();
        try (var shown = ShownSheet.of(desk, workbook, id, Settings.FIRST, 1000, 900)) {
            MenuButton menu = (MenuButton) shown.all(".drawing-menu").iterator().next();
            assertThat(menu.getItems()).extracting(MenuItem::getText)
                .containsExactly("Tekening kopiëren", "Tekening bewaren als …");
            Fx.run(() -> menu.getItems().getLast().fire());
            waitFor(desk, "lijn.svg is bewaard");
            assertThat(Files.readString(svg)).startsWith("<?xml").contains("Voorleesfestival");

            Fx.run(() -> menu.getItems().getFirst().fire());
            waitFor(desk, "De tekening staat klaar om te plakken.");
            assertThat(Fx.<Boolean>call(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
        }
    }

    private static void waitFor(Desk desk, String told) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Fx.call(() -> {
            Toast toast = desk.toastProperty().get();
            return toast != null && toast.text().equals(told);
        }));
    }

    private static Choosers keeping(Path file) {
        return (Choosers) Proxy.newProxyInstance(Choosers.class.getClassLoader(),
                new Class<?>[]{Choosers.class},
                (_, method, _) -> method.getName().equals("drawing") ? Optional.of(file) : Optional.empty());
    }

    private static Answer.Line line(ShownSheet shown) {
        return shown.sheet().answer("line", Answer.Line.class).orElseThrow();
    }

    private static Point2D on(Node node, double x, double y) {
        return Fx.call(() -> {
            Bounds bounds = node.getBoundsInLocal();
            return node.localToScreen(bounds.getWidth() * x, bounds.getHeight() * y);
        });
    }
}

package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import nl.bloei.control.WritingField;
import nl.bloei.editing.SaveState;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Sheet;

/** What people come for, from the first start to the sheet on paper, with a mouse and a keyboard or only with keys. */
class MainJobTest {
    private final Hand robot = new Hand();

    @TempDir
    Path folder;
    private House house;
    private Scene scene;

    @BeforeEach
    void firstStart() {
        house = new House(folder);
        scene = house.open(1000, 960);
        settle();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aYearIsDrawnExploredPrintedAndFoundAgain() throws IOException {
        click(Fx.call(() -> scene.lookup("#door-year")), .5, .5);
        until(() -> scene.lookup("#line") != null);
        Node line = Fx.call(() -> scene.lookup("#line"));
        click(line, .3, .25);
        click(line, .75, .75);
        assertThat(line().moments()).hasSize(2);

        Fx.run(() -> scene.lookup(".moment-label").requestFocus());
        type("Verbouwing");
        tabTo(node -> node instanceof WritingField);
        type("Ik hield het hoofd koel");
        LinePoint valley = line().moments().getLast();
        assertThat(valley.label()).isEqualTo("Verbouwing");
        assertThat(valley.deed()).isEqualTo("Ik hield het hoofd koel");

        tabTo(node -> node instanceof WritingField && outsideTheCard(node));
        type("Rust in de tent");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(house.desk().document().workbook().toString()).doesNotContain("Rust in de tent");
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(house.desk().document().workbook().toString()).contains("Rust in de tent");

        until(() -> house.desk().document().saveStateProperty().get() instanceof SaveState.Saved);
        Path file = house.desk().document().path();
        assertThat(Files.readString(file)).contains("Verbouwing", "Ik hield het hoofd koel", "Rust in de tent");

        assertThat(printed(folder.resolve("lijn.pdf"))).contains("Verbouwing", "Ik hield het hoofd koel",
                "Rust in de tent");

        Sheet before = sheet();
        house.run(house.workbooks()::close);
        until(() -> house.desk().documentProperty().get() == null);
        house.run(() -> house.workbooks().open(file));
        until(() -> house.desk().documentProperty().get() != null);
        assertThat(sheet()).isEqualTo(before);
    }

    private String printed(Path pdf) throws IOException {
        house.answer(pdf);
        keys(KeyCode.CONTROL, KeyCode.P);
        until(() -> scene.lookup(".preview-page") != null);
        click(Fx.call(() -> scene.lookup("#save")), .5, .5);
        until(() -> house.desk().toastProperty().get() != null);
        keys(KeyCode.ESCAPE);
        assertThat(Fx.call(() -> house.desk().dialogs().openProperty().get())).isFalse();
        try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aReflectionIsWrittenWithoutAMouse() {
        tabTo(node -> "door-talk".equals(node.getId()));
        keys(KeyCode.ENTER);
        until(() -> scene.lookup(".writing-field") != null);
        tabTo(node -> node instanceof WritingField);
        type("Dat niemand haast heeft");
        assertThat(house.desk().document().workbook().toString()).contains("Dat niemand haast heeft");
        assertThat(behindTheWords().getBrightness()).isGreaterThan(.9);

        keys(KeyCode.F6);
        assertThat(focus("rail")).isTrue();
        keys(KeyCode.F6);
        assertThat(focus("top-bar")).isTrue();
        keys(KeyCode.F6);
        assertThat(focus("page-area")).isTrue();

        keys(KeyCode.F1);
        assertThat(words()).contains("Toetsen", "Alt+\u2190");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ALT, KeyCode.LEFT);
        until(() -> house.desk().navigator().routeProperty().get() instanceof Route.Overview);
        assertThat(words()).contains("Verder waar je was", "Reflectie 1");
    }

    @Test
    void whatCannotBeSavedStaysOnTheScreenUntilItCan() throws IOException {
        tabTo(node -> "door-talk".equals(node.getId()));
        keys(KeyCode.ENTER);
        until(() -> scene.lookup(".writing-field") != null);
        Path library = house.desk().document().path().getParent();
        Path aside = folder.resolve("opzij");
        Files.move(library, aside);
        Files.writeString(library, "Geen map");

        tabTo(node -> node instanceof WritingField);
        type("Dit blijft staan");
        until(() -> house.desk().document().saveStateProperty().get() instanceof SaveState.Failed);

        assertThat(words()).contains("Dit blijft staan", "Opnieuw bewaren");
        assertThat(Fx.call(() -> scene.lookup(".notice.danger"))).isNotNull();
        Fx.picture(scene, "shell-niet-bewaard");

        Files.delete(library);
        Files.move(aside, library);
        click(labeled("Opnieuw bewaren"), .5, .5);
        until(() -> house.desk().document().saveStateProperty().get() instanceof SaveState.Saved);
        assertThat(Files.readString(house.desk().document().path())).contains("Dit blijft staan");
        assertThat(Fx.call(() -> scene.lookup(".notice.danger"))).isNull();
    }

    @Test
    void aSecondWindowOnTheSameWorkbookCanOnlyRead() {
        house.run(house.workbooks()::openSample);
        until(() -> house.desk().documentProperty().get() != null);
        Path file = house.desk().document().path();

        try (var second = new House(folder)) {
            Scene window = second.window(1000, 900);
            second.run(() -> second.workbooks().open(file));
            second.until(() -> second.desk().documentProperty().get() != null);
            second.layout(window);

            assertThat(Fx.call(() -> House.words(window.getRoot()))).contains("Alleen lezen");
            assertThat(Fx.call(() -> window.lookup(".notice.quiet"))).isNotNull();
            Fx.picture(window, "shell-alleen-lezen");
        }
    }

    /** The colour at the end of the field where one writes, between two of its lines. */
    private Color behindTheWords() {
        Bounds field = Fx.call(() -> scene.getFocusOwner().localToScene(scene.getFocusOwner().getLayoutBounds()));
        return Fx.picture(scene, "shell-schrijven")
            .getPixelReader()
            .getColor((int) field.getMaxX() - 8,
                    (int) field.getMinY() + 8);
    }

    private Sheet sheet() {
        return Fx.call(() -> house.desk().document().workbook().sheets().getLast());
    }

    private Answer.Line line() {
        return sheet().answer("line", Answer.Line.class).orElseThrow();
    }

    /** Walks on with Tab until the focus is where it should be; fails when it comes round without having been there. */
    private void tabTo(Predicate<Node> there) {
        for (int i = 0; i < 60; i++) {
            keys(KeyCode.TAB);
            if (there.test(Fx.call(scene::getFocusOwner))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes there; it is at " + Fx.call(scene::getFocusOwner));
    }

    private static boolean outsideTheCard(Node node) {
        return Stream.<Node>iterate(node, n -> n != null, Node::getParent)
            .noneMatch(n -> n.getStyleClass().contains("moment"));
    }

    private boolean focus(String area) {
        return Fx.call(() -> Stream.<Node>iterate(scene.getFocusOwner(), n -> n != null, Node::getParent)
            .anyMatch(n -> n.getStyleClass().contains(area)));
    }

    private Labeled labeled(String words) {
        return Fx.call(() -> all(scene.getRoot()).filter(Labeled.class::isInstance)
            .map(Labeled.class::cast)
            .filter(each -> words.equals(each.getText()))
            .findFirst()
            .orElseThrow());
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(MainJobTest::all))
                : Stream.of(node);
    }

    private List<String> words() {
        settle();
        return Fx.call(() -> House.words(scene.getRoot()));
    }

    private void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keys(KeyCode... codes) {
        robot.push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(Node node, double x, double y) {
        settle();
        Bounds bounds = Fx.call(() -> node.localToScreen(node.getBoundsInLocal()));
        robot.clickOn(new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight()));
        settle();
    }

    private void until(BooleanSupplier so) {
        house.until(so);
        settle();
    }

    private void settle() {
        house.settle();
        house.layout(scene);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

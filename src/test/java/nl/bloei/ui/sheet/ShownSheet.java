package nl.bloei.ui.sheet;

import java.nio.file.Path;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import nl.bloei.editing.Document;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Screen;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** A sheet in a window of its own. */
record ShownSheet(Desk desk, Document document, String id, SheetController controller, Scene scene, Stage stage)
        implements
            AutoCloseable {

    /** The side of the screen without a display; what is larger can only be pictured. */
    private static final double SCREEN = 1000;

    /** A new sheet of a worksheet in an empty workbook. */
    static ShownSheet empty(Path folder, String worksheet) {
        Sheet sheet = Sheet.of(worksheet, TestDesk.in(folder).today(), TestDesk.CLOCK.instant());
        Workbook workbook = Workbook.of("Werkboek van Noor", About.of(About.Kind.SELF, "Noor", About.Cover.TEAL),
                TestDesk.CLOCK.instant())
            .with(sheet);
        return of(folder, workbook, sheet.id(), Settings.FIRST, 1000, 900);
    }

    /** The sheet of the sample workbook for a worksheet. */
    static ShownSheet sample(Path folder, String worksheet, Settings settings, double width, double height) {
        Workbook workbook = TestDesk.sample(folder);
        return of(folder, workbook, workbook.sheetsOf(worksheet).getLast().id(), settings, width, height);
    }

    static ShownSheet of(Path folder, Workbook workbook, String id, Settings settings, double width, double height) {
        return of(TestDesk.in(folder), workbook, id, settings, width, height);
    }

    static ShownSheet of(Desk desk, Workbook workbook, String id, Settings settings, double width, double height) {
        return of(desk, TestDesk.open(desk, workbook), id, settings, width, height);
    }

    static ShownSheet of(Desk desk, Document document, String id, Settings settings, double width, double height) {
        return Fx.call(() -> {
            desk.documentProperty().set(document);
            desk.settingsProperty().set(settings);
            Screen.Loaded loaded = Screen.SHEET.load(_ -> new SheetController(desk));
            var controller = (SheetController) loaded.controller();
            var scene = new Scene(new StackPane(loaded.root()), width, height);
            desk.theme().dress(scene);
            controller.show(new Route.SheetPage(id));
            var stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            if (width <= SCREEN && height <= SCREEN) {
                stage.show();
            }
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return new ShownSheet(desk, document, id, controller, scene, stage);
        });
    }

    /** The sheet as the workbook has it now. */
    Sheet sheet() {
        return Fx.call(() -> document.workbook().sheet(id).orElseThrow());
    }

    /** The node of a block. */
    Node block(String block) {
        return Fx.call(() -> controller.block(block));
    }

    /** What can be found by a selector. */
    Set<Node> all(String selector) {
        return Fx.call(() -> scene.getRoot().lookupAll(selector));
    }

    /** Whether these words stand on a node that can be seen, or are spoken where a drawing has them. */
    boolean says(String words) {
        return words(words) != null || Fx.call(() -> scene.getRoot()
            .lookupAll("*")
            .stream()
            .map(Node::getAccessibleText)
            .anyMatch(spoken -> spoken != null && spoken.contains(words)));
    }

    /** A node with these words on it, that can be seen. */
    Labeled words(String words) {
        return Fx.call(() -> find(scene.getRoot(), words));
    }

    private static Labeled find(Node node, String words) {
        if (!node.isVisible()) {
            return null;
        }
        if (node instanceof Labeled labeled && words.equals(labeled.getText())) {
            return labeled;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Labeled found = find(child, words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        Fx.call(() -> {
            controller.leave();
            stage.close();
            return document.abandon();
        }).join(); // Nothing writes any more where the folder of the test is about to be removed.
    }
}

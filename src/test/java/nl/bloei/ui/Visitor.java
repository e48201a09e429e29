package nl.bloei.ui;

import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Somebody in a house, with eyes, a mouse and a keyboard. */
final class Visitor {
    private static final int MOST_TABS = 60;

    private final Hand hand = new Hand();
    private final House house;
    private final Scene scene;

    /** Somebody before the open window of a house. */
    Visitor(House house, Scene scene) {
        this.house = house;
        this.scene = scene;
    }

    /** Makes a workbook and opens it. */
    void begin(About.Kind kind, String name) {
        house.run(() -> house.workbooks()
            .create(Workbook.of(name, About.of(kind, name, About.Cover.TEAL), house.desk().clock().instant())));
        opened();
    }

    /** Opens a workbook, made by a later version of the program, that can only be read. */
    void beginReading(About.Kind kind) {
        house.file("Later" + WorkbookFile.SUFFIX,
                """
                        {"format":"bloei-werkboek","formatVersion":1,"minWriterVersion":2,"generation":1,"id":"w","title":"Later",
                         "about":{"kind":"%s","name":"Samira","role":"","colour":"teal"},"created":"2026-11-04T09:14:21Z"}
                        """
                    .formatted(kind.name().toLowerCase(Locale.ROOT)));
        house.run(() -> house.workbooks().open(house.desk().places().library().resolve("Later" + WorkbookFile.SUFFIX)));
        opened();
    }

    private void opened() {
        until(() -> house.desk().documentProperty().get() != null);
    }

    /** Goes somewhere by no way in particular. */
    void go(Route route) {
        house.run(() -> house.desk().navigator().go(route));
        settle();
    }

    /** Where one is. */
    Route route() {
        return Fx.call(() -> house.desk().navigator().routeProperty().get());
    }

    /** The sheet where one is. */
    Sheet sheet() {
        return route() instanceof Route.SheetPage(String id)
                ? house.desk().document().workbook().sheet(id).orElseThrow()
                : failed("There is no sheet at " + route());
    }

    /** All words in the window. */
    List<String> words() {
        settle();
        return Fx.call(() -> House.words(scene.getRoot()));
    }

    /** All words in a part of the window; none if there is no such part. */
    List<String> words(String selector) {
        settle();
        return Fx.call(() -> scene.lookup(selector) == null ? List.of() : House.words(scene.lookup(selector)));
    }

    /** What stands in the window and is wanted. */
    List<Node> find(Predicate<Node> wanted) {
        settle();
        return Fx.call(() -> all(scene.getRoot()).filter(wanted).toList());
    }

    /** A button by its words, or a tile by how its spoken words begin. */
    static Predicate<Node> named(String words) {
        return node -> switch (node) {
            case Tile tile -> tile.getAccessibleText().startsWith(words);
            case Labeled labeled -> words.equals(labeled.getText()) && labeled.isFocusTraversable();
            default -> false;
        };
    }

    void click(Predicate<Node> wanted) {
        List<Node> found = find(wanted);
        if (found.size() != 1) {
            failed("Found " + found);
        }
        Fx.run(() -> Scrolling.reveal(found.getFirst()));
        Bounds bounds = Fx.call(() -> found.getFirst().localToScreen(found.getFirst().getBoundsInLocal()));
        hand.clickOn(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        settle();
    }

    void click(String words) {
        click(named(words));
    }

    void keys(KeyCode... codes) {
        hand.push(codes);
        settle();
    }

    void type(String text) {
        hand.write(text);
        settle();
    }

    /** Presses Tab until something has the keyboard. */
    void tabTo(String words) {
        for (int i = 0; i < MOST_TABS; i++) {
            keys(KeyCode.TAB);
            if (named(words).test(focus())) {
                return;
            }
        }
        failed("Tab never came to " + words);
    }

    /** What has the keyboard. */
    Node focus() {
        return Objects.requireNonNull(Fx.call(scene::getFocusOwner));
    }

    /** Whether a node can be seen from top to foot without scrolling. */
    boolean inSight(Node node) {
        Bounds place = Fx.call(() -> node.localToScene(node.getLayoutBounds()));
        return place.getMinY() >= 0 && place.getMaxY() <= scene.getHeight();
    }

    void until(BooleanSupplier so) {
        house.until(so);
        settle();
    }

    void settle() {
        house.settle();
        house.layout(scene);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Visitor::all))
                : Stream.of(node);
    }

    private static <T> T failed(String why) {
        throw new AssertionError(why);
    }
}

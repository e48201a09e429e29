package nl.bloei.control;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;

/** A window with one control in it, and hands to use it. */
final class Stages implements AutoCloseable {
    private static final List<String> FONTS = List.of("BloeiSans-Regular", "BloeiSans-Italic", "BloeiSans-SemiBold",
            "BloeiSerif-Regular", "BloeiSerif-Italic", "BloeiSerif-Medium");
    private static boolean fontsLoaded;

    private final Stage stage;
    private final Hand robot = new Hand();

    private Stages(Stage stage) {
        this.stage = stage;
    }

    /** Shows a node in a window of this size, light. */
    static Stages show(double width, double height, Supplier<? extends Parent> node) {
        return show(width, height, "", node);
    }

    /** Shows a node in a window of this size; the theme is "donker" or empty. */
    static Stages show(double width, double height, String theme, Supplier<? extends Parent> node) {
        loadFonts();
        Stage shown = Fx.call(() -> {
            var root = new StackPane(node.get());
            root.setPadding(new Insets(20));
            root.getStyleClass().add(theme);
            var scene = new Scene(root, width, height);
            scene.getStylesheets().add(tokens());
            var stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return new Stages(shown);
    }

    /** The colours of the theme. */
    static String tokens() {
        return Objects.requireNonNull(Stages.class.getResource("tokens.css")).toExternalForm();
    }

    Hand robot() {
        return robot;
    }

    Scene scene() {
        return stage.getScene();
    }

    Stage stage() {
        return stage;
    }

    /** Lets everything that is pending happen, including the next pulse. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where a place in a node lies on the screen. */
    Point2D at(Node node, double x, double y) {
        return Fx.call(() -> node.localToScreen(x, y));
    }

    /** The colour of the window at a place in a node. */
    Color colour(Node node, double x, double y) {
        settle();
        return Fx.call(() -> {
            Point2D place = node.localToScene(x, y);
            WritableImage image = scene().snapshot(null);
            return image.getPixelReader().getColor((int) place.getX(), (int) place.getY());
        });
    }

    /** Keeps a picture of the window. */
    void picture(String name) {
        settle();
        Fx.picture(scene(), name);
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        settle();
    }

    /** The fonts of the house, for the toolkit. */
    static synchronized void loadFonts() {
        if (!fontsLoaded) {
            fontsLoaded = true;
            Fx.run(() -> FONTS.forEach(Stages::loadFont));
        }
    }

    private static void loadFont(String name) {
        try (InputStream in = Stages.class.getResourceAsStream("/nl/bloei/fonts/" + name + ".ttf")) {
            Objects.requireNonNull(Font.loadFont(in, 12), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.bloei.app;

import java.nio.file.Path;
import java.util.Objects;

import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.bloei.storage.Settings;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;

/** Takes pictures of the window as one walks through it. Every call waits until what it asked for is there. */
final class Album {
    private final Bloei bloei;
    private final Desk desk;
    private final Scene scene;

    /** An album of a window of this size, in the library. */
    Album(Bloei bloei, double width, double height) {
        this.bloei = bloei;
        this.desk = bloei.desk();
        this.scene = HeadlessToolkit.call(() -> shown(bloei.view(width, height).scene()));
    }

    /** Styles follow what changes only in a scene that stands in a window. */
    private static Scene shown(Scene scene) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    /** Puts on another look. */
    void dress(Settings.Theme theme) {
        HeadlessToolkit.call(() -> {
            desk.settingsProperty().set(desk.settingsProperty().get().withTheme(theme));
            return theme;
        });
    }

    /** Opens a workbook. */
    void open(Path file) {
        HeadlessToolkit.call(() -> {
            bloei.workbooks().open(file);
            return file;
        });
    }

    /** Saves and closes the workbook and goes to the library. */
    void close() {
        HeadlessToolkit.call(() -> desk.document().close()).join();
        HeadlessToolkit.call(() -> {
            desk.documentProperty().set(null);
            desk.navigator().startAt(new Route.Library());
            return desk;
        });
    }

    /** A picture of a place, as the bytes of a PNG file. */
    byte[] picture(Route place) {
        HeadlessToolkit.call(() -> {
            desk.navigator().go(place);
            scene.getRoot().requestFocus();
            return place;
        });
        return take();
    }

    /** A picture of the print preview of a sheet, as the bytes of a PNG file. */
    byte[] preview(String sheet) {
        HeadlessToolkit.call(() -> {
            desk.navigator().go(new Route.SheetPage(sheet));
            Objects.requireNonNull(desk.printDeskProperty().get(), "No print desk").preview(desk.document(), sheet);
            return sheet;
        });
        byte[] picture = take();
        HeadlessToolkit.call(() -> {
            desk.dialogs().close();
            return sheet;
        });
        return picture;
    }

    /**
     * What the screens put off until after the event is done by now; a first picture settles the sizes. What scrolls
     * keeps a bitmap of itself, and only a scene in a window knows when to renew it: here it must not be kept.
     */
    private byte[] take() {
        HeadlessToolkit.call(() -> {
            scene.snapshot(null);
            scene.getRoot().lookupAll(".viewport").forEach(view -> view.setCache(false));
            return scene;
        });
        return HeadlessToolkit.call(() -> Png.of(scene.snapshot(null)));
    }
}

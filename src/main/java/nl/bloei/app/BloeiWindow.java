package nl.bloei.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import nl.bloei.content.Texts;
import nl.bloei.storage.Settings;
import nl.bloei.ui.Desk;

/** The window of the program: where it stands, what its title says, and that it closes only after all is saved. */
final class BloeiWindow {
    /** Most saves are quicker than this; only a slow disk gets words. */
    private static final Duration PATIENCE = Duration.millis(500);

    private final Stage stage;
    private final Bloei bloei;
    private final Desk desk;
    private final SettingsKeeper keeper;
    private final Runnable end;
    private Settings.Window place;

    /**
     * A window that is not shown yet.
     *
     * @param end ends the program, once the window is closed and all is saved
     */
    BloeiWindow(Stage stage, Bloei bloei, SettingsKeeper keeper, Runnable end) {
        this.end = end;
        this.stage = stage;
        this.bloei = bloei;
        this.desk = bloei.desk();
        this.keeper = keeper;
        this.place = WindowPlace.on(screens(), desk.settingsProperty().get().window());
    }

    /**
     * Shows the window with the library in it.
     *
     * @param then what can wait until the window can be used
     */
    void show(Runnable then) {
        Bloei.View view = bloei.view(place.width(), place.height());
        stage.setScene(view.scene());
        stage.titleProperty().bind(view.title());
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        stage.setOnCloseRequest(this::closing);
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty())
            .forEach(property -> property.subscribe(this::remember));
        FirstFrame.then(view.scene(), () -> {
            stage.getIcons().setAll(bloei.icons());
            then.run();
        });
        stage.show();
    }

    /** Opens a workbook in the window. */
    void openWorkbook(Path file) {
        bloei.workbooks().open(file.toAbsolutePath());
    }

    /** A maximized window also remembers how large it was before. */
    private void remember() {
        if (!stage.isShowing() || stage.isIconified()) {
            return;
        }
        place = stage.isMaximized()
                ? new Settings.Window(place.x(), place.y(), place.width(), place.height(), true)
                : new Settings.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        desk.settingsProperty().set(desk.settingsProperty().get().withWindow(place));
    }

    private void closing(WindowEvent event) {
        event.consume();
        var slow = new PauseTransition(PATIENCE);
        slow.setOnFinished(_ -> desk.dialogs().show(new Label(Texts.get("app.closing.saving")), () -> {
        }));
        slow.play();
        var _ = bloei.workbooks().closeForGood().whenComplete((_, failure) -> {
            slow.stop();
            if (failure == null) {
                leave();
            } else {
                desk.dialogs()
                    .confirm(Texts.get("app.closing.title"), Texts.get("app.closing.text"),
                            Texts.get("app.closing.stay"), Texts.get("app.closing.leave"), this::leave);
            }
        });
    }

    private void leave() {
        stage.hide();
        keeper.save();
        end.run();
    }

    private static List<Rectangle2D> screens() {
        Screen main = Screen.getPrimary();
        return Stream.concat(Stream.of(main), Screen.getScreens().stream().filter(screen -> !screen.equals(main)))
            .map(Screen::getVisualBounds)
            .toList();
    }
}

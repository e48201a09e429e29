package nl.bloei.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.Subscription;

import nl.bloei.content.Texts;
import nl.bloei.storage.Settings;
import nl.bloei.storage.Shelf;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Segments;
import nl.bloei.ui.Workbooks;

/** The settings: how the program looks, and where workbooks are kept. */
public final class SettingsController implements ScreenController {
    private final Desk desk;
    private final Workbooks workbooks;
    private Subscription watch = Subscription.EMPTY;

    @FXML
    private Segments theme;
    @FXML
    private Segments contrast;
    @FXML
    private Slider text;
    @FXML
    private Label textWords;
    @FXML
    private Segments motion;
    @FXML
    private Segments paper;
    @FXML
    private Segments lock;
    @FXML
    private Label folder;
    @FXML
    private Label synced;
    @FXML
    private Node usual;

    /** The settings of a desk. */
    public SettingsController(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
    }

    @Override
    public void show(Route route) {
        Settings settings = desk.settingsProperty().get();
        theme.fill(List.of(Settings.Theme.values()), v -> words("theme", v), settings.theme(),
                v -> set(now().withTheme(v)));
        contrast.fill(List.of(Settings.Contrast.values()), v -> words("contrast", v), settings.contrast(),
                v -> set(now().withContrast(v)));
        motion.fill(List.of(Settings.Motion.values()), v -> words("motion", v), settings.calm(),
                v -> set(now().withCalm(v)));
        paper.fill(List.of(Settings.Paper.values()), v -> words("paper", v), settings.paper(),
                v -> set(now().withPaper(v)));
        lock.fill(List.of(Settings.Lock.values()), v -> words("lock", v), settings.lock(), v -> set(now().withLock(v)));
        text.setValue(settings.textPercent());
        text.valueProperty().addListener((_, _, value) -> sized(value.intValue()));
        text.valueChangingProperty().addListener((_, _, _) -> sized((int) text.getValue()));
        watch = desk.settingsProperty().subscribe(this::fill);
    }

    @Override
    public void leave() {
        watch.unsubscribe();
    }

    @FXML
    private void chooseFolder() {
        desk.choosers().folder(workbooks.folder()).ifPresent(chosen -> set(now().withLibrary(chosen)));
    }

    @FXML
    private void showFolder() {
        Path shown = workbooks.folder();
        desk.work()
            .run(() -> Files.createDirectories(shown), desk.choosers()::show,
                    _ -> desk.tell(Texts.get("ui.settings.folder.missing")));
    }

    @FXML
    private void showData() {
        desk.navigator().go(new Route.MyData());
    }

    @FXML
    private void usualFolder() {
        set(now().withLibrary(null));
    }

    /** While the thumb is held the words follow; the page itself only grows when it is let go, or it would run away. */
    private void sized(int percent) {
        int step = Math.round(percent / 10f) * 10;
        textWords.setText(Texts.get("ui.settings.text.percent", step));
        if (!text.isValueChanging() && step != now().textPercent()) {
            set(now().withTextPercent(step));
        }
    }

    private void fill(Settings settings) {
        Path place = workbooks.folder();
        folder.setText(place.toString());
        usual.setVisible(settings.library() != null);
        usual.setManaged(settings.library() != null);
        textWords.setText(Texts.get("ui.settings.text.percent", settings.textPercent()));
        if (!text.isValueChanging()) {
            text.setValue(settings.textPercent());
        }
        synced.setVisible(false);
        synced.setManaged(false);
        desk.work().run(() -> Optional.ofNullable(Shelf.syncedBy(place)), found -> found.ifPresent(name -> {
            synced.setText(Texts.get("ui.library.synced", name));
            synced.setVisible(true);
            synced.setManaged(true);
        }), _ -> {
        });
    }

    private Settings now() {
        return desk.settingsProperty().get();
    }

    private void set(Settings changed) {
        desk.settingsProperty().set(changed);
    }

    private static String words(String setting, Enum<?> value) {
        return Texts.get("ui.settings." + setting + "." + value.name().toLowerCase(Locale.ROOT));
    }
}

package nl.bloei.app;

import java.util.concurrent.Executor;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import nl.bloei.storage.Settings;
import nl.bloei.storage.SettingsFile;

/** Saves the settings a moment after they change, beside the UI thread. */
final class SettingsKeeper {
    private static final Duration A_MOMENT = Duration.millis(400);

    private final ObservableValue<Settings> settings;
    private final SettingsFile file;
    private final PauseTransition pause = new PauseTransition(A_MOMENT);
    private Settings saved;

    /** Follows the settings from now on; what they are now is what stands in the file. */
    SettingsKeeper(ObservableValue<Settings> settings, SettingsFile file, Executor background) {
        this.settings = settings;
        this.file = file;
        this.saved = settings.getValue();
        pause.setOnFinished(_ -> background.execute(this::save));
        settings.addListener((_, _, _) -> pause.playFromStart());
    }

    /** Saves now what is not saved yet. Slow. */
    synchronized void save() {
        Settings now = settings.getValue();
        if (!now.equals(saved)) {
            file.save(now);
            saved = now;
        }
    }
}

package nl.bloei.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;

import nl.bloei.content.Texts;
import nl.bloei.storage.Log;

/** What happens when the program makes a mistake: the work is saved, then one message tells about it. */
final class Mishap implements Thread.UncaughtExceptionHandler {
    private final Bloei bloei;
    private final Path logs;
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * For the mistakes of a program.
     *
     * @param logs the folder of the log
     */
    Mishap(Bloei bloei, Path logs) {
        this.bloei = bloei;
        this.logs = logs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        Log.failure("A mistake of the program", mistake);
        if (told.compareAndSet(false, true)) {
            Platform.runLater(this::saveAndTell);
        }
    }

    private void saveAndTell() {
        var _ = bloei.workbooks().save().whenComplete((_, failure) -> tell(failure));
    }

    private void tell(@Nullable Throwable failure) {
        String work = Texts.get(failure == null ? "app.mishap.saved" : "app.mishap.unsaved");
        bloei.desk()
            .dialogs()
            .message(Texts.get("app.mishap.title"), work + " " + Texts.get("app.mishap.log", logs),
                    Texts.get("app.mishap.go"), () -> told.set(false));
    }
}

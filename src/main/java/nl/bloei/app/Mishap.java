package nl.bloei.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;

import nl.bloei.content.Texts;
import nl.bloei.editing.Document;
import nl.bloei.storage.Log;
import nl.bloei.ui.Desk;

/** What happens when the program makes a mistake: the work is saved, then one message tells about it. */
final class Mishap implements Thread.UncaughtExceptionHandler {
    private final Desk desk;
    private final Path logs;
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * For the mistakes of a program.
     *
     * @param logs the folder of the log
     */
    Mishap(Desk desk, Path logs) {
        this.desk = desk;
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
        Document open = desk.documentProperty().get();
        CompletableFuture<?> saved = open == null || !open.writable()
                ? CompletableFuture.completedFuture(null)
                : open.save();
        var _ = saved.whenComplete((_, failure) -> tell(failure));
    }

    private void tell(@Nullable Throwable failure) {
        String work = Texts.get(failure == null ? "app.mishap.saved" : "app.mishap.unsaved");
        desk.dialogs()
            .message(Texts.get("app.mishap.title"), work + " " + Texts.get("app.mishap.log", logs),
                    Texts.get("app.mishap.go"), () -> told.set(false));
    }
}

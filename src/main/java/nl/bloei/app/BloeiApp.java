package nl.bloei.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import nl.bloei.content.Content;
import nl.bloei.content.ContentProblem;
import nl.bloei.content.Texts;
import nl.bloei.paper.Press;
import nl.bloei.storage.Log;
import nl.bloei.storage.Places;
import nl.bloei.storage.Settings;
import nl.bloei.storage.SettingsFile;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Work;

/** The program with a window. */
public final class BloeiApp extends Application {
    private static final CompletableFuture<Content> CONTENT = CompletableFuture.supplyAsync(Content::load);

    private final ExecutorService background = Executors.newCachedThreadPool(BloeiApp::thread);

    /**
     * Opens the window and returns when it is closed.
     *
     * @param words the arguments of the program: nothing, or the workbook to open
     */
    static void open(String... words) {
        // Naming CONTENT here begins the reading of the book before the toolkit starts, beside it.
        assert CONTENT != null;
        launch(BloeiApp.class, words);
    }

    @Override
    public void start(Stage stage) {
        Places places = Places.usual();
        Path logs = Log.open(places);
        try {
            open(stage, CONTENT.join(), places, logs);
        } catch (RuntimeException e) {
            Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            Log.failure("The program could not start", cause);
            String why = cause instanceof ContentProblem
                    ? Texts.get("app.content.broken", cause.getMessage())
                    : Texts.get("app.mishap.log", logs);
            System.err.println(Texts.get("app.start.title") + ". " + why);
            StartFailure.show(stage, why);
        }
    }

    private void open(Stage stage, Content content, Places places, Path logs) {
        var file = new SettingsFile(places);
        Settings settings = file.load();
        var press = new Press(content);
        var choosers = new WindowChoosers(stage, getHostServices(), places.library());
        var desk = new Desk(content, press, places, Clock.system(ZoneId.systemDefault()),
                new Work(background, Platform::runLater), choosers, settings);
        var bloei = new Bloei(desk);
        Thread.setDefaultUncaughtExceptionHandler(new Mishap(bloei, logs));
        var keeper = new SettingsKeeper(desk.settingsProperty(), file, background);
        var window = new BloeiWindow(stage, bloei, keeper, Platform::exit);
        // The first page of paper comes quickly, but not at the cost of the first screen.
        window.show(() -> background.execute(press::warmUp));
        getParameters().getUnnamed().stream().findFirst().ifPresent(word -> window.openWorkbook(Path.of(word)));
    }

    @Override
    public void stop() {
        background.shutdown();
        Log.close();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "bloei-work");
        thread.setDaemon(true);
        return thread;
    }
}

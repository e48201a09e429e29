package nl.bloei.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;

/** The toolkit without a screen: it paints into memory. */
final class HeadlessToolkit {
    private HeadlessToolkit() {
    }

    /** Starts it, once in the life of the program and instead of the one with a screen. */
    static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var ready = new CompletableFuture<Boolean>();
        Platform.startup(() -> ready.complete(true));
        ready.join();
        Platform.setImplicitExit(false);
    }

    /**
     * Does something on the thread of the toolkit and waits for the outcome.
     *
     * @throws java.util.concurrent.CompletionException if it fails
     */
    static <T> T call(Callable<T> work) {
        var outcome = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                outcome.complete(work.call());
            } catch (Exception | Error e) {
                outcome.completeExceptionally(e);
            }
        });
        return outcome.join();
    }
}

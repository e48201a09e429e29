package nl.bloei.app;

import java.time.Duration;
import java.time.Instant;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * The moment the window can be used. The system property {@code bloei.trace} with {@code first-frame} prints how long
 * that took.
 */
final class FirstFrame {
    private static final String TRACE = "bloei.trace";

    private FirstFrame() {
    }

    /** Does something after the frame that follows the one in which the scene was laid out. */
    static void then(Scene scene, Runnable deed) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (scene.getWindow() != null && scene.getWindow().isShowing() && ++frames == 2) {
                    stop();
                    report();
                    deed.run();
                }
            }
        }.start();
    }

    private static void report() {
        if ("first-frame".equals(System.getProperty(TRACE))) {
            Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println("first frame after " + Duration.between(start, Instant.now()).toMillis() + " ms");
        }
    }
}

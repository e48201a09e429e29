package nl.bloei.app;

import java.time.Duration;
import java.time.Instant;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Prints how long the program took to its first frame, when the system property {@code bloei.trace} asks for it with
 * {@code first-frame}.
 */
final class FirstFrame {
    private static final String TRACE = "bloei.trace";

    private FirstFrame() {
    }

    /** Prints the time from the start of the process to the frame after the one in which the scene was laid out. */
    static void report(Scene scene) {
        if (!"first-frame".equals(System.getProperty(TRACE))) {
            return;
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (scene.getWindow() != null && scene.getWindow().isShowing() && ++frames == 2) {
                    stop();
                    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
                    System.out
                        .println("first frame after " + Duration.between(start, Instant.now()).toMillis() + " ms");
                }
            }
        }.start();
    }
}

package nl.bloei.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The JavaFX toolkit for tests: started once, without a display. */
public final class Fx {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final Path PICTURES = Path.of("target", "pictures");
    /** Hundreds of pictures are kept in every build: half as much time for a third more room. */
    private static final float QUICK = 0.89f;

    private Fx() {
    }

    /** Starts the toolkit if that has not happened yet. */
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            var ready = new CompletableFuture<Void>();
            try {
                Platform.startup(() -> ready.complete(null));
            } catch (IllegalStateException alreadyStarted) {
                ready.complete(null);
            }
            await(ready);
            Platform.setImplicitExit(false);
        }
    }

    /** Runs something on the JavaFX thread and waits for its result. */
    public static <T> T call(Callable<T> work) {
        start();
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return await(result);
    }

    /** Runs something on the JavaFX thread and waits until it is done. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Takes a picture of a scene and keeps it as {@code target/pictures/NAME.png}, to be looked at. */
    public static WritableImage picture(Scene scene, String name) {
        WritableImage image = call(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            // What scrolls keeps a bitmap of itself, and only a scene in a window knows when to renew it.
            scene.getRoot().lookupAll(".viewport").forEach(view -> view.setCache(false));
            return scene.snapshot(null);
        });
        write(image, PICTURES.resolve(name + ".png"));
        return image;
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUICK);
            try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(picture, null, null), param);
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.bloei.app;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

import javafx.geometry.Rectangle2D;

import nl.bloei.storage.Settings;

/** Where the window comes up: where it was, unless that place is no longer on a screen. */
final class WindowPlace {
    /** The smallest window in which nothing is cut off. */
    static final double LEAST_WIDTH = 900;
    /** The lowest window in which nothing is cut off. */
    static final double LEAST_HEIGHT = 600;
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final double SHARE = 0.92;
    /** So much of the title bar must be within reach of the mouse. */
    private static final double GRIP_WIDTH = 160;
    private static final double GRIP_HEIGHT = 40;

    private WindowPlace() {
    }

    /**
     * A place on one of the screens.
     *
     * @param before where the window was, or {@code null} at the first start
     * @param screens the free areas of the screens, the main one first
     */
    static Settings.Window on(List<Rectangle2D> screens, Settings.@Nullable Window before) {
        Rectangle2D main = screens.getFirst();
        if (before == null) {
            return middle(main, Math.min(USUAL_WIDTH, main.getWidth() * SHARE),
                    Math.min(USUAL_HEIGHT, main.getHeight() * SHARE), false);
        }
        Rectangle2D title = new Rectangle2D(before.x(), before.y(), Math.max(before.width(), 1), GRIP_HEIGHT);
        Rectangle2D screen = screens.stream()
            .max(Comparator.comparingDouble(each -> common(each, title)))
            .filter(each -> common(each, title) >= GRIP_WIDTH * GRIP_HEIGHT)
            .orElse(null);
        if (screen == null) {
            return middle(main, fit(before.width(), LEAST_WIDTH, main.getWidth()),
                    fit(before.height(), LEAST_HEIGHT, main.getHeight()), before.maximized());
        }
        return new Settings.Window(before.x(), before.y(), fit(before.width(), LEAST_WIDTH, screen.getWidth()),
                fit(before.height(), LEAST_HEIGHT, screen.getHeight()), before.maximized());
    }

    private static Settings.Window middle(Rectangle2D screen, double width, double height, boolean maximized) {
        return new Settings.Window(screen.getMinX() + Math.max(0, (screen.getWidth() - width) / 2),
                screen.getMinY() + Math.max(0, (screen.getHeight() - height) / 2), width, height, maximized);
    }

    /** A small screen wins from the smallest window. */
    private static double fit(double length, double least, double room) {
        return Math.min(Math.max(length, least), room);
    }

    private static double common(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }
}

package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Finds what lies that way or at a point, among boxes. */
final class Nearest {
    private Nearest() {
    }

    /** The nearest box from a point in a direction; those straight ahead before those aside. */
    static Optional<String> toward(List<Drawing.Hit> boxes, double x, double y, int dx, int dy) {
        String nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Drawing.Hit box : boxes) {
            double ahead = (box.centerX() - x) * dx + (box.centerY() - y) * dy;
            double aside = Math.abs((box.centerX() - x) * dy) + Math.abs((box.centerY() - y) * dx);
            if (ahead > 1 && ahead + 2 * aside < least) {
                nearest = box.id();
                least = ahead + 2 * aside;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The topmost box at a point, or else the nearest one within a distance. */
    static Optional<String> at(List<Drawing.Hit> boxes, double x, double y, double within) {
        @Nullable
        String nearest = null;
        double least = within;
        for (Drawing.Hit box : boxes) {
            double distance = new Area(box.x(), box.y(), box.width(), box.height()).distance(x, y);
            if (distance <= least) {
                nearest = box.id();
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }
}

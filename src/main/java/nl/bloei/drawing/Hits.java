package nl.bloei.drawing;

import java.util.List;
import java.util.Optional;

/** Finds what is meant among things that can be pointed at. */
final class Hits {
    private Hits() {
    }

    /** The id of what lies at a point: the topmost there, or else the nearest within reach. */
    static Optional<String> at(List<Drawing.Hit> hits, double x, double y, double reach) {
        String nearest = null;
        double least = reach;
        for (Drawing.Hit hit : hits) {
            double distance = new Area(hit.x(), hit.y(), hit.width(), hit.height()).distance(x, y);
            if (distance <= least) {
                nearest = hit.id();
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The id of the nearest one from a point in a direction: those straight ahead before those aside. */
    static Optional<String> toward(List<Drawing.Hit> hits, double x, double y, int dx, int dy) {
        String nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Drawing.Hit hit : hits) {
            double ahead = (hit.centerX() - x) * dx + (hit.centerY() - y) * dy;
            double aside = Math.abs((hit.centerX() - x) * dy) + Math.abs((hit.centerY() - y) * dx);
            if (ahead > 1 && ahead + 2 * aside < least) {
                nearest = hit.id();
                least = ahead + 2 * aside;
            }
        }
        return Optional.ofNullable(nearest);
    }
}

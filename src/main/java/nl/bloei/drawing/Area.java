package nl.bloei.drawing;

/**
 * A rectangle that something takes up.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width its width
 * @param height its height
 */
public record Area(double x, double y, double width, double height) {

    /** The rectangle round a middle. */
    static Area around(double centerX, double centerY, double width, double height) {
        return new Area(centerX - width / 2, centerY - height / 2, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    /** Whether the two come nearer to each other than the margin. */
    boolean touches(Area other, double margin) {
        return x < other.right() + margin && other.x < right() + margin && y < other.bottom() + margin
                && other.y < bottom() + margin;
    }

    /** How far a point lies outside, 0 within. */
    double distance(double px, double py) {
        return Math.hypot(Math.max(0, Math.max(x - px, px - right())), Math.max(0, Math.max(y - py, py - bottom())));
    }

    /** The same rectangle elsewhere. */
    Area moved(double dx, double dy) {
        return new Area(x + dx, y + dy, width, height);
    }

    /** The same rectangle, at least so large, round the same middle. */
    Area atLeast(double side) {
        return around(centerX(), centerY(), Math.max(width, side), Math.max(height, side));
    }
}

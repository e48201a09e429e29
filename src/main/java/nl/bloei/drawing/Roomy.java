package nl.bloei.drawing;

/** Finds where text fits best in a region that is not a rectangle, such as a segment of a wheel. */
final class Roomy {
    private static final int PLACES = 14;
    private static final int SIZES = 16;

    private Roomy() {
    }

    /** A region. */
    @FunctionalInterface
    interface Region {
        /** Whether a point lies in it. */
        boolean holds(double x, double y);
    }

    /**
     * The largest rectangle in a region of which the middle lies on a line.
     *
     * @param fromX where the line starts
     * @param fromY where the line starts
     * @param toX where the line ends
     * @param toY where the line ends
     * @param most the largest width and height that are of use
     * @param region must not have holes smaller than half a rectangle
     * @return an empty rectangle halfway when nothing fits
     */
    static Area along(double fromX, double fromY, double toX, double toY, Area most, Region region) {
        Area best = new Area((fromX + toX) / 2, (fromY + toY) / 2, 0, 0);
        for (int place = 0; place <= PLACES; place++) {
            double x = fromX + (toX - fromX) * place / PLACES;
            double y = fromY + (toY - fromY) * place / PLACES;
            for (int w = SIZES; w > 0; w--) {
                double width = most.width() * w / SIZES;
                for (int h = SIZES; h > 0; h--) {
                    double height = most.height() * h / SIZES;
                    if (width * height <= best.width() * best.height()) {
                        break;
                    }
                    Area area = Area.around(x, y, width, height);
                    if (fits(area, region)) {
                        best = area;
                        break;
                    }
                }
            }
        }
        return best;
    }

    private static boolean fits(Area a, Region region) {
        return region.holds(a.x(), a.y()) && region.holds(a.right(), a.bottom()) && region.holds(a.right(), a.y())
                && region.holds(a.x(), a.bottom()) && region.holds(a.centerX(), a.y())
                && region.holds(a.centerX(), a.bottom()) && region.holds(a.x(), a.centerY())
                && region.holds(a.right(), a.centerY());
    }
}

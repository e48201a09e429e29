package nl.bloei.drawing;

import java.util.Arrays;

/** What a curve covers, in narrow columns, so that it costs little to ask whether a place is free of it. */
final class CurveShadow {
    private static final double COLUMN = 4;

    private final double[] top;
    private final double[] bottom;

    /** The shadow of a curve over a drawing of this width. */
    CurveShadow(MonotoneCurve curve, double width) {
        int columns = (int) Math.max(1, Math.ceil(width / COLUMN)) + 1;
        top = new double[columns];
        bottom = new double[columns];
        Arrays.fill(top, Double.POSITIVE_INFINITY);
        Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
        curve.trace(COLUMN / 2, 0, width, (fromX, toX, leastY, greatestY) -> {
            for (int c = column(fromX); c <= column(toX); c++) {
                top[c] = Math.min(top[c], leastY);
                bottom[c] = Math.max(bottom[c], greatestY);
            }
        });
    }

    /** Whether the curve comes nearer to a place than the margin. */
    boolean touches(Area area, double margin) {
        for (int c = column(area.x() - margin); c <= column(area.right() + margin); c++) {
            if (top[c] < area.bottom() + margin && bottom[c] > area.y() - margin) {
                return true;
            }
        }
        return false;
    }

    private int column(double x) {
        return Math.clamp((int) (x / COLUMN), 0, top.length - 1);
    }
}

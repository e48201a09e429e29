package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The room for notes in one ring, in the rings' own units with the origin in their middle.
 *
 * @param from the radius it begins at; 0 for the inner ring
 * @param to the radius it ends at
 * @param title what its title takes up
 */
record RingBand(double from, double to, Area title) {
    /** What notes keep free from the lines of the rings. */
    static final double KEEP = 8;
    private static final int PHASES = 6;
    private static final double WIDEST_GAP = 40;

    /** A row of places for notes of one size. */
    private record Row(double y, double start, double end, int most) {
    }

    /** Whether a rectangle lies in the band, this far from its lines. */
    boolean fits(Area area, double keep) {
        double nearX = Math.max(0, Math.max(area.x(), -area.right()));
        double nearY = Math.max(0, Math.max(area.y(), -area.bottom()));
        double farX = Math.max(-area.x(), area.right());
        double farY = Math.max(-area.y(), area.bottom());
        boolean outside = from == 0 || Math.hypot(nearX, nearY) >= from + keep;
        return outside && Math.hypot(farX, farY) <= to - keep;
    }

    /**
     * Places for a number of notes of one size, spread evenly, in reading order.
     *
     * @return none if there is no room for so many with this gap between them
     */
    List<Area> places(int count, double width, double height, double gap) {
        for (int phase = 0; phase < PHASES; phase++) {
            var rows = rows(width, height, gap, phase * (height + gap) / PHASES);
            if (rows.stream().mapToInt(Row::most).sum() >= count) {
                var places = from == 0 ? middleRows(rows, count, width, height) : allRound(rows, count, width, height);
                places.sort(Comparator.comparingDouble(Area::y).thenComparingDouble(Area::x));
                return places;
            }
        }
        return List.of();
    }

    private List<Row> rows(double width, double height, double gap, double shift) {
        var rows = new ArrayList<Row>();
        for (double y = -to + KEEP + shift; y + height <= to - KEEP; y += height + gap) {
            for (double[] stretch : stretches(y, height, gap)) {
                int most = (int) ((stretch[1] - stretch[0] + gap) / (width + gap));
                if (most > 0) {
                    rows.add(new Row(y, stretch[0], stretch[1], most));
                }
            }
        }
        return rows;
    }

    /** The stretches of a row that lie in the band and beside its title. */
    private List<double[]> stretches(double y, double height, double gap) {
        double half = chord(to - KEEP, Math.max(Math.abs(y), Math.abs(y + height)));
        var stretches = new ArrayList<double[]>();
        double nearest = Math.max(0, Math.max(y, -y - height));
        double hole = from == 0 ? 0 : chord(from + KEEP, nearest);
        if (y < title.bottom() + KEEP && title.y() < y + height + KEEP) {
            hole = Math.max(hole, title.width() / 2 + gap);
        }
        if (hole > 0) {
            stretches.add(new double[]{-half, -hole});
            stretches.add(new double[]{hole, half});
        } else {
            stretches.add(new double[]{-half, half});
        }
        return stretches;
    }

    private static double chord(double radius, double height) {
        return Math.sqrt(Math.max(0, radius * radius - height * height));
    }

    /** Fills the rows nearest to the middle, a bit below it because of the title. */
    private List<Area> middleRows(List<Row> rows, int count, double width, double height) {
        var near = new ArrayList<>(rows);
        double middle = title.height();
        near.sort(Comparator.comparingDouble(r -> Math.abs(r.y() + height / 2 - middle)));
        var places = new ArrayList<Area>();
        for (Row row : near) {
            spread(row, Math.min(row.most(), count - places.size()), width, height, places);
        }
        return places;
    }

    /** Takes places at even distances, going round. */
    private static List<Area> allRound(List<Row> rows, int count, double width, double height) {
        var all = new ArrayList<Area>();
        for (Row row : rows) {
            spread(row, row.most(), width, height, all);
        }
        all.sort(Comparator.comparingDouble(a -> Math.atan2(a.centerX(), a.centerY())));
        var places = new ArrayList<Area>();
        for (int i = 0; i < count; i++) {
            places.add(all.get((int) ((i + 0.5) * all.size() / count)));
        }
        return places;
    }

    private static void spread(Row row, int count, double width, double height, List<Area> places) {
        double left = row.end() - row.start() - count * width;
        double gap = count > 1 ? Math.min(WIDEST_GAP, left / (count - 1)) : 0;
        double x = (row.start() + row.end() - count * width - (count - 1) * gap) / 2;
        for (int i = 0; i < count; i++) {
            places.add(new Area(x + i * (width + gap), row.y(), width, height));
        }
    }
}

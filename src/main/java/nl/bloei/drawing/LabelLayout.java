package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds room for the labels of moments. A label that somebody put somewhere stays there as long as it lies free. Of the
 * others a peak has its label above, a valley below. The selected one chooses first, then the larger swing; one that finds its room taken moves a line outward, then sideways with a leader, and in the
 * end shows its number only. Choices are made from a few fixed places, so that a small move changes little.
 */
final class LabelLayout {
    private static final double DISC_MARGIN = 3;
    private static final double EDGE = 4;
    private static final double FOCUS_RING = 6;
    private static final double[] SIDEWAYS = {14, 28};

    private final HistoryFrame frame;
    private final DrawingStyle style;
    private final List<Spot> spots;
    private final double widestDisc;
    private final List<CurveShadow> shadows;
    private final List<Area> taken = new ArrayList<>();

    /**
     * A moment that wants a label.
     *
     * @param x the middle of its disc
     * @param y the middle of its disc
     * @param radius the radius of its disc with the ring round it
     * @param peak whether the label goes above
     * @param selected whether it chooses first
     * @param swing how far it is from the axis, from 0 to 1; 1 less if its line is not the one that is worked on
     * @param width the width of its label; 0 if it has none
     * @param height the height of its label
     * @param put where somebody put the label, or {@code null} if it finds its own place
     */
    record Spot(double x, double y, double radius, boolean peak, boolean selected, double swing, double width,
            double height, @Nullable Area put) {
        /** What it takes up, with the ring of the keyboard round the selected one. */
        private Area disc() {
            double reach = selected ? radius + FOCUS_RING : radius;
            return Area.around(x, y, 2 * reach, 2 * reach);
        }
    }

    /**
     * Where a label goes.
     *
     * @param area what it takes up
     * @param leader whether a thin line joins it to its disc
     */
    record Place(Area area, boolean leader) {
    }

    /** Prepares for spots in order of x; the curves are kept free as well. */
    LabelLayout(HistoryFrame frame, DrawingStyle style, List<Spot> spots, List<MonotoneCurve> curves) {
        this.frame = frame;
        this.style = style;
        this.spots = spots;
        widestDisc = spots.stream().mapToDouble(s -> s.disc().width() / 2).max().orElse(0);
        shadows = curves.stream().map(curve -> new CurveShadow(curve, frame.width())).toList();
    }

    /** Keeps a place free for something else. */
    void keepFree(Area area) {
        taken.add(area);
    }

    /** Keeps the line from a selected point to its month free. */
    void keepDropLineFree(double x, double y) {
        taken.add(new Area(x, y, 0, Math.max(0, frame.bottom() - y)));
    }

    /** Whether a place is free of discs, labels and the curve. */
    boolean free(Area area) {
        return noDisc(area, null) && noLabel(area) && noCurve(area);
    }

    /** Whether a place is free of discs. */
    boolean freeOfDiscs(Area area) {
        return noDisc(area, null);
    }

    /**
     * A place for each spot, or {@code null} where only the number shows. What lies below the selected spot is kept
     * free for the line to its month.
     */
    List<@Nullable Place> run() {
        var places = new @Nullable Place[spots.size()];
        var order = new ArrayList<Integer>();
        for (int i = 0; i < places.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> turn(spots.get(i))));
        for (int i : order) {
            Spot spot = spots.get(i);
            Place place = spot.width() > 0 ? place(spot) : null;
            places[i] = place;
            if (place != null) {
                taken.add(place.area());
            }
            if (spot.selected()) {
                keepDropLineFree(spot.x(), spot.y());
            }
        }
        return Arrays.asList(places);
    }

    /** What was put somewhere goes before the selected one: it must not jump when one selects another. */
    private static double turn(Spot spot) {
        if (spot.put() != null) {
            return -3;
        }
        return spot.selected() ? -2 : -spot.swing();
    }

    /** Where somebody put a label, brought within the drawing; {@code null} if something else lies there now. */
    private @Nullable Place put(Spot spot, Area wanted) {
        double x = Math.clamp(wanted.x(), 0, Math.max(0, frame.width() - wanted.width()));
        double y = Math.clamp(wanted.y(), 0, Math.max(0, frame.bottom() - wanted.height()));
        var area = new Area(x, y, wanted.width(), wanted.height());
        boolean apart = area.distance(spot.x(), spot.y()) > spot.radius() + style.labelGap() + style.labelLine() / 2;
        return noDisc(area, null) && noLabel(area) ? new Place(area, apart) : null;
    }

    private @Nullable Place place(Spot spot) {
        Place chosen = spot.put() == null ? null : put(spot, spot.put());
        if (chosen != null) {
            return chosen;
        }
        Area near = near(spot);
        double outward = spot.peak() ? -style.labelLine() : style.labelLine();
        for (Place place : candidates(near, outward)) {
            if (fits(place.area(), spot) && noCurve(place.area())) {
                return place;
            }
        }
        return spot.selected() && fits(near, spot) ? new Place(near, false) : null;
    }

    private boolean fits(Area area, Spot spot) {
        return area.x() >= 0 && area.right() <= frame.width() && area.y() >= 0 && area.bottom() <= frame.bottom()
                && noDisc(area, spot) && noLabel(area) && noAxis(area);
    }

    /** The place right above or below the disc, moved only as far as the edges ask. */
    private Area near(Spot spot) {
        double half = spot.width() / 2;
        double x = Math.max(half + EDGE, Math.min(frame.width() - half - EDGE, spot.x()));
        double y = spot.peak()
                ? spot.y() - spot.radius() - style.labelGap() - spot.height()
                : spot.y() + spot.radius() + style.labelGap();
        return new Area(x - half, y, spot.width(), spot.height());
    }

    /** The places to try, best first. The last ones end right beside the disc: room on the far side of a slope. */
    private static List<Place> candidates(Area near, double outward) {
        var places = new ArrayList<Place>();
        places.add(new Place(near, false));
        places.add(new Place(near.moved(0, outward), false));
        for (double far : SIDEWAYS) {
            for (double up : new double[]{0, outward}) {
                places.add(new Place(near.moved(-far, up), true));
                places.add(new Place(near.moved(far, up), true));
            }
        }
        places.add(new Place(near.moved(-near.width() / 2, 0), true));
        places.add(new Place(near.moved(near.width() / 2, 0), true));
        return places;
    }

    private boolean noLabel(Area area) {
        for (Area label : taken) {
            if (label.touches(area, style.labelMargin())) {
                return false;
            }
        }
        return true;
    }

    private boolean noAxis(Area area) {
        double axis = frame.scale().axis();
        return area.bottom() <= axis - style.axisMargin() || area.y() >= axis + style.axisMargin();
    }

    private boolean noDisc(Area area, @Nullable Spot own) {
        double first = area.x() - widestDisc - DISC_MARGIN;
        double last = area.right() + widestDisc + DISC_MARGIN;
        for (int i = firstFrom(first); i < spots.size() && spots.get(i).x() <= last; i++) {
            Spot spot = spots.get(i);
            if (!spot.equals(own) && spot.disc().touches(area, DISC_MARGIN)) {
                return false;
            }
        }
        return true;
    }

    /** The first spot at or right of an x. */
    private int firstFrom(double x) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).x() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean noCurve(Area area) {
        return shadows.stream().noneMatch(shadow -> shadow.touches(area, style.labelMargin()));
    }
}

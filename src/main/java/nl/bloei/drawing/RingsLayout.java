package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/**
 * Decides where the notes of the rings lie, in the rings' own units with the origin in their middle. Notes that were
 * put somewhere stay there as far as their ring allows; the others take a usual place, or are spread evenly if there are
 * more notes than usual places. A note's place depends on its turn among all notes of its ring, so that moving one does
 * not stir up the rest.
 */
final class RingsLayout {
    /** The radius of the outer ring. */
    static final double OUTER = 340;
    private static final double INNER = 186;
    private static final double INNER_MANY = 226;
    private static final double INNER_STEP = 10;
    private static final int MOST_AS_NOTES = 14;
    private static final double KEEP_NOTES = 12;
    private static final double[] GAPS = {36, 28, 20, KEEP_NOTES};
    private static final double[] TIGHT_GAPS = {8, 5, 3};
    private static final double[] SHIFTS = {24, 60, 2 * OUTER};
    private static final double USUAL_SHIFT = 100;
    private static final double STEP = 4;
    private static final int DIRECTIONS = 24;
    private static final List<Usual> USUAL_OUTSIDE = List.of(new Usual(-165, -198), new Usual(165, -198),
            new Usual(-262, 0), new Usual(262, 0), new Usual(-165, 194), new Usual(165, 194));
    private static final List<Usual> USUAL_INSIDE = List.of(new Usual(-75, -66), new Usual(75, -66),
            new Usual(-75, 10), new Usual(75, 10), new Usual(0, 86));
    private static final Area NOWHERE = new Area(0, 0, 0, 0);

    private final List<NoteCard> cards = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final boolean chips;
    private final double inner;
    private final Function<Note, Font> fonts;

    /** The notes of an answer, each in its font; titles as wide as given. */
    RingsLayout(Answer.Rings rings, Function<Note, Font> fonts, double reachedWidth, double wantedWidth) {
        this.fonts = fonts;
        chips = chips(rings);
        inner = innerRadius(rings, reachedWidth);
        arrange(new Group(rings, Note.Ring.OUTER, new RingBand(inner, OUTER, title(-OUTER + 58, wantedWidth)),
                USUAL_OUTSIDE));
        arrange(new Group(rings, Note.Ring.INNER, new RingBand(0, inner, title(-inner + 48, reachedWidth)),
                USUAL_INSIDE));
    }

    /** Whether there are so many notes that they show as chips. */
    static boolean chips(Answer.Rings rings) {
        return rings.notes().size() > MOST_AS_NOTES;
    }

    /** The smallest inner ring in which its notes keep their full width: what it takes, the outer ring lacks. */
    private double innerRadius(Answer.Rings rings, double titleWidth) {
        var inside = rings.notes().stream().filter(n -> n.ring() == Note.Ring.INNER).toList();
        if (inside.size() <= USUAL_INSIDE.size()) {
            return INNER;
        }
        if (chips) {
            return INNER_MANY;
        }
        NoteCard.Shape widest = NoteCard.NOTES.getFirst();
        double height = inside.stream()
            .mapToDouble(n -> NoteCard.of(n, 0, widest, fonts.apply(n)).height())
            .max()
            .orElse(0);
        for (double radius = INNER; radius < INNER_MANY; radius += INNER_STEP) {
            var band = new RingBand(0, radius, title(-radius + 48, titleWidth));
            if (!band.places(inside.size(), widest.width(), height, KEEP_NOTES).isEmpty()) {
                return radius;
            }
        }
        return INNER_MANY;
    }

    /** The notes in the order of painting. */
    List<NoteCard> cards() {
        return cards;
    }

    /** What each of them takes up. */
    List<Area> areas() {
        return areas;
    }

    /** Whether the notes are chips. */
    boolean chips() {
        return chips;
    }

    /** The radius of the inner ring. */
    double inner() {
        return inner;
    }

    /** The middle of a usual place. */
    private record Usual(double x, double y) {
    }

    /** The notes of one ring with their numbers. */
    private record Group(List<Note> notes, List<Integer> numbers, RingBand band, List<Usual> usual) {
        private Group(Answer.Rings rings, Note.Ring ring, RingBand band, List<Usual> usual) {
            this(new ArrayList<>(), new ArrayList<>(), band, usual);
            for (int i = 0; i < rings.notes().size(); i++) {
                if (rings.notes().get(i).ring() == ring) {
                    notes.add(rings.notes().get(i));
                    numbers.add(i + 1);
                }
            }
        }

        private int size() {
            return notes.size();
        }

        private boolean free(int i) {
            return notes.get(i).place() == null;
        }
    }

    private static Area title(double baseline, double width) {
        return new Area(-width / 2, baseline - 16, width, 22);
    }

    private void arrange(Group group) {
        var done = group.size() > group.usual().size() || chips ? null : inUsualPlaces(group);
        if (done == null) {
            done = inRows(group);
        }
        for (int i = 0; i < group.size(); i++) {
            cards.add(done.cards().get(i));
            areas.add(done.areas().get(i));
        }
    }

    /** The notes of a ring in their places. */
    private record Arranged(List<NoteCard> cards, List<Area> areas) {
        private Arranged() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        private void add(NoteCard card, Area area) {
            cards.add(card);
            areas.add(area);
        }
    }

    private NoteCard card(Group group, int i, NoteCard.Shape shape) {
        Note note = group.notes().get(i);
        return NoteCard.of(note, group.numbers().get(i), shape, fonts.apply(note));
    }

    /** Every free note as near to its usual place as it can be, in the widest shape that has room for all of them. */
    private @Nullable Arranged inUsualPlaces(Group group) {
        for (NoteCard.Shape shape : NoteCard.NOTES) {
            for (double keep : new double[]{RingBand.KEEP, RingBand.KEEP / 2}) {
                var placed = placed(group, shape);
                var taken = new ArrayList<Area>();
                taken.add(group.band().title());
                for (int i = 0; i < group.size(); i++) {
                    if (!group.free(i)) {
                        taken.add(placed.areas().get(i));
                    }
                }
                if (fillUsualPlaces(group, shape, keep, placed, taken)) {
                    return placed;
                }
            }
        }
        return null;
    }

    private boolean fillUsualPlaces(Group group, NoteCard.Shape shape, double keep, Arranged placed, List<Area> taken) {
        for (int i = 0; i < group.size(); i++) {
            if (!group.free(i)) {
                continue;
            }
            Usual usual = group.usual().get(i);
            Area area = null;
            for (int lines = shape.lines(); area == null && lines >= NoteCard.LEAST_LINES; lines--) {
                NoteCard card = card(group, i, new NoteCard.Shape(shape.width(), lines));
                placed.cards().set(i, card);
                area = search(group.band(), card.at(usual.x(), usual.y()), taken, keep, KEEP_NOTES,
                        USUAL_SHIFT);
            }
            if (area == null) {
                return false;
            }
            placed.areas().set(i, area);
            taken.add(area);
        }
        return true;
    }

    /** All notes spread over rows; those that find a placed note there move aside. */
    private Arranged inRows(Group group) {
        var shapes = chips ? NoteCard.CHIPS : NoteCard.NOTES;
        for (double[] gaps : new double[][]{GAPS, TIGHT_GAPS}) {
            for (NoteCard.Shape shape : shapes) {
                double height = 0;
                for (int i = 0; i < group.size(); i++) {
                    height = Math.max(height, card(group, i, shape).height());
                }
                for (double gap : gaps) {
                    var places = group.band().places(group.size(), shape.width(), height, gap);
                    if (!places.isEmpty() || group.size() == 0) {
                        return inRows(group, shape, places);
                    }
                }
            }
        }
        return piled(group, shapes.getLast());
    }

    private Arranged inRows(Group group, NoteCard.Shape shape, List<Area> places) {
        var arranged = placed(group, shape);
        for (int i = 0; i < group.size(); i++) {
            if (group.free(i)) {
                NoteCard card = card(group, i, shape);
                arranged.cards().set(i, card);
                arranged.areas().set(i, card.at(places.get(i).centerX(), places.get(i).centerY()));
            }
        }
        for (int i = 0; i < group.size(); i++) {
            if (group.free(i)) {
                arranged.areas().set(i, aside(group, i, arranged.areas()));
            }
        }
        return arranged;
    }

    /** A place for a free note clear of all others, or else where it is. */
    private static Area aside(Group group, int note, List<Area> all) {
        Area area = all.get(note);
        var others = new ArrayList<Area>();
        for (int i = 0; i < all.size(); i++) {
            if (i != note && all.get(i).touches(area, 2 * OUTER)) {
                others.add(all.get(i));
            }
        }
        if (others.stream().noneMatch(o -> o.touches(area, 0))) {
            return area;
        }
        others.add(group.band().title());
        for (double keep : new double[]{KEEP_NOTES, 5, 1}) {
            Area found = search(group.band(), area, others, Math.min(keep, RingBand.KEEP), keep, 2 * OUTER);
            if (found != null) {
                return found;
            }
        }
        return area;
    }

    /** More notes than any shape has room for: they lie over each other, evenly. */
    private Arranged piled(Group group, NoteCard.Shape shape) {
        var arranged = placed(group, shape);
        double radius = (group.band().from() + group.band().to()) / 2;
        for (int i = 0; i < group.size(); i++) {
            if (group.free(i)) {
                double turn = 2 * Math.PI * i / group.size();
                NoteCard card = card(group, i, shape);
                arranged.cards().set(i, card);
                arranged.areas().set(i, card.at(radius * Math.cos(turn), radius * Math.sin(turn)));
            }
        }
        return arranged;
    }

    /** The notes that were put somewhere, each in the largest shape that fits near there; the others nowhere yet. */
    private Arranged placed(Group group, NoteCard.Shape largest) {
        var arranged = new Arranged();
        for (int i = 0; i < group.size(); i++) {
            Note.Place place = group.notes().get(i).place();
            if (place == null) {
                arranged.add(card(group, i, largest), NOWHERE);
            } else {
                put(group, i, place, arranged);
            }
        }
        return arranged;
    }

    private void put(Group group, int i, Note.Place place, Arranged arranged) {
        var shapes = chips ? NoteCard.CHIPS : NoteCard.NOTES;
        for (double shift : SHIFTS) {
            for (NoteCard.Shape shape : shapes) {
                NoteCard card = card(group, i, shape);
                Area wanted = card.at(place.x() * OUTER, place.y() * OUTER);
                Area area = search(group.band(), wanted, List.of(), 0, 0, shift);
                if (area != null) {
                    arranged.add(card, area);
                    return;
                }
            }
        }
        NoteCard smallest = card(group, i, shapes.getLast());
        arranged.add(smallest, smallest.at(place.x() * OUTER, place.y() * OUTER));
    }

    /** The place nearest to the wanted one that lies in the band and keeps clear of others, or {@code null}. */
    private static @Nullable Area search(RingBand band, Area wanted, List<Area> taken, double keepRings,
            double keepNotes, double mostShift) {
        double side = wanted.centerX() < 0 ? -1 : 1;
        for (double shift = 0; shift <= mostShift; shift += STEP) {
            for (int i = 0; i < (shift == 0 ? 1 : DIRECTIONS); i++) {
                double turn = 2 * Math.PI * i / DIRECTIONS;
                Area area = wanted.moved(side * shift * Math.cos(turn), shift * Math.sin(turn));
                if (band.fits(area, keepRings) && taken.stream().noneMatch(t -> t.touches(area, keepNotes))) {
                    return area;
                }
            }
        }
        return null;
    }
}

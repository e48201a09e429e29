package nl.bloei.workbook;

import java.util.List;

/** What a person wrote, chose or drew in one block of a worksheet. */
public sealed interface Answer {

    /** Fields of a later version. */
    Extras extras();

    /** Whether nothing was filled in yet. */
    boolean blank();

    /**
     * Running text.
     *
     * @param text what was written, lines separated by {@code \n}
     * @param extras fields of a later version
     */
    record Text(String text, Extras extras) implements Answer {

        /** Text as it is typed. */
        public static Text of(String text) {
            return new Text(text, Extras.NONE);
        }

        /** The same answer with other words. */
        public Text withText(String changed) {
            return new Text(changed, extras);
        }

        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /**
     * A list of short entries.
     *
     * @param items the entries in order
     * @param extras fields of a later version
     */
    record Items(List<Item> items, Extras extras) implements Answer {

        /** Takes an unmodifiable copy. */
        public Items {
            items = List.copyOf(items);
        }

        /** A list with these entries. */
        public static Items of(List<Item> items) {
            return new Items(items, Extras.NONE);
        }

        /** The same answer with other entries. */
        public Items withItems(List<Item> changed) {
            return new Items(changed, extras);
        }

        @Override
        public boolean blank() {
            return items.isEmpty();
        }
    }

    /**
     * A history line.
     *
     * @param period the stretch of time it covers
     * @param points its points, always in order of time
     * @param extras fields of a later version
     */
    record Line(Period period, List<LinePoint> points, Extras extras) implements Answer {

        /** Sorts the points by time: the line never goes back. */
        public Line {
            points = points.stream().sorted(java.util.Comparator.comparing(LinePoint::at)).toList();
        }

        /** A line without points yet. */
        public static Line of(Period period) {
            return new Line(period, List.of(), Extras.NONE);
        }

        /** The same line over another stretch of time; points outside it are kept. */
        public Line withPeriod(Period changed) {
            return new Line(changed, points, extras);
        }

        /** The same line with other points. */
        public Line withPoints(List<LinePoint> changed) {
            return new Line(period, changed, extras);
        }

        /** The same line with this point added, or put in the place of the one with its id. */
        public Line with(LinePoint point) {
            var changed = new java.util.ArrayList<>(points);
            changed.removeIf(p -> p.id().equals(point.id()));
            changed.add(point);
            return withPoints(changed);
        }

        /** The same line without the point with this id. */
        public Line without(String pointId) {
            return withPoints(points.stream().filter(p -> !p.id().equals(pointId)).toList());
        }

        /** The moments, in order of time: the first is number 1. */
        public List<LinePoint> moments() {
            return points.stream().filter(LinePoint::moment).toList();
        }

        @Override
        public boolean blank() {
            return points.isEmpty();
        }
    }

    /**
     * Notes in two rings.
     *
     * @param months how many months ahead the last question of the outer ring looks
     * @param notes the notes, oldest first
     * @param extras fields of a later version
     */
    record Rings(int months, List<Note> notes, Extras extras) implements Answer {

        /** How far ahead the question looks until one chooses. */
        public static final int USUAL_MONTHS = 3;

        /** Takes an unmodifiable copy. */
        public Rings {
            notes = List.copyOf(notes);
        }

        /** Rings without notes. */
        public static Rings empty() {
            return new Rings(USUAL_MONTHS, List.of(), Extras.NONE);
        }

        /** The same rings looking another number of months ahead. */
        public Rings withMonths(int changed) {
            return new Rings(changed, notes, extras);
        }

        /** The same rings with other notes. */
        public Rings withNotes(List<Note> changed) {
            return new Rings(months, changed, extras);
        }

        /** The same rings with this note added, or put in the place of the one with its id. */
        public Rings with(Note note) {
            if (notes.stream().noneMatch(n -> n.id().equals(note.id()))) {
                var changed = new java.util.ArrayList<>(notes);
                changed.add(note);
                return withNotes(changed);
            }
            return withNotes(notes.stream().map(n -> n.id().equals(note.id()) ? note : n).toList());
        }

        /** The same rings without the note with this id. */
        public Rings without(String noteId) {
            return withNotes(notes.stream().filter(n -> !n.id().equals(noteId)).toList());
        }

        @Override
        public boolean blank() {
            return notes.isEmpty();
        }
    }

    /**
     * An answer of a kind that only a later version knows: kept as it is, shown nowhere.
     *
     * @param kind the name of the kind in the file
     * @param extras all its fields
     */
    record Unknown(String kind, Extras extras) implements Answer {
        @Override
        public boolean blank() {
            return false;
        }
    }
}

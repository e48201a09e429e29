package nl.bloei.workbook;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * A history line, or several in one drawing.
     *
     * @param period the stretch of time it covers
     * @param strands its lines; points are those of the one in front
     * @param axis what was written along the time axis
     * @param extras fields of a later version
     */
    record Line(Period period, Strands strands, Axis axis, Extras extras) implements Answer {

        /** A line without points yet. */
        public static Line of(Period period) {
            return new Line(period, Strands.of(List.of()), Axis.BARE, Extras.NONE);
        }

        /** The points of the line in front, always in order of time. */
        public List<LinePoint> points() {
            return strands.front().points();
        }

        /** The same line over another stretch of time; points outside it are kept. */
        public Line withPeriod(Period changed) {
            return new Line(changed, strands, axis, extras);
        }

        /** The same drawing with other lines. */
        public Line withStrands(Strands changed) {
            return new Line(period, changed, axis, extras);
        }

        /** The same drawing without one of its lines; the last one is emptied. */
        public Line withoutStrand(String id) {
            Strands left = strands.without(id);
            Extras orphaned = strands.find(id).isPresent() && strands.front().id().equals(id) && strands.several()
                    ? strands.others().getFirst().extras()
                    : Extras.NONE;
            return new Line(period, left, axis, extras.and(orphaned));
        }

        /** The same drawing with this line in front; see {@link Strands#seenFrom}. */
        public Line seenFrom(String strandId) {
            return withStrands(strands.seenFrom(strandId));
        }

        /** The same drawing with something else along its time axis. */
        public Line withAxis(Axis changed) {
            return new Line(period, strands, changed, extras);
        }

        /** The same line with other points. */
        public Line withPoints(List<LinePoint> changed) {
            return withStrands(strands.withFront(changed));
        }

        /** The same line with this point added, or put in the place of the one with its id. */
        public Line with(LinePoint point) {
            var changed = new ArrayList<>(points());
            changed.removeIf(p -> p.id().equals(point.id()));
            changed.add(point);
            return withPoints(changed);
        }

        /** The same line without the point with this id. */
        public Line without(String pointId) {
            return withPoints(points().stream().filter(p -> !p.id().equals(pointId)).toList());
        }

        /** The moments, in order of time: the first is number 1. */
        public List<LinePoint> moments() {
            return strands.front().moments();
        }

        @Override
        public boolean blank() {
            return strands.points().findAny().isEmpty() && axis.blank();
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
            return withNotes(Lists.with(notes, note, Note::id));
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
     * Options that were chosen: one of several, or everything that applies.
     *
     * @param chosen the ids of the options, in the order in which they were chosen
     * @param extras fields of a later version
     */
    record Choice(List<String> chosen, Extras extras) implements Answer {

        /** Takes an unmodifiable copy without doubles. */
        public Choice {
            chosen = chosen.stream().distinct().toList();
        }

        /** A choice of these options. */
        public static Choice of(String... options) {
            return new Choice(List.of(options), Extras.NONE);
        }

        /** Whether an option was chosen. */
        public boolean has(String option) {
            return chosen.contains(option);
        }

        /** The same answer with other options. */
        public Choice withChosen(List<String> changed) {
            return new Choice(changed, extras);
        }

        @Override
        public boolean blank() {
            return chosen.isEmpty();
        }
    }

    /**
     * A mark on a line from 0 to 10: one's own estimate, of which nothing is calculated.
     *
     * @param mark from 0 to 10 in halves, or {@code null} when none was set
     * @param extras fields of a later version
     */
    record Scale(@Nullable Double mark, Extras extras) implements Answer {
        /** The end of the line: how one would like it to be. */
        public static final int MOST = 10;

        /** Keeps the mark on the line, at the nearest half. */
        public Scale {
            mark = mark == null ? null : mark.isNaN() ? 0.0 : Math.clamp(Math.round(mark * 2) / 2.0, 0.0, MOST);
        }

        /** A mark somewhere on the line. */
        public static Scale at(double mark) {
            return new Scale(mark, Extras.NONE);
        }

        /** The same answer with another mark, or without one ({@code null}). */
        public Scale withMark(@Nullable Double changed) {
            return new Scale(changed, extras);
        }

        @Override
        public boolean blank() {
            return mark == null;
        }
    }

    /**
     * Dots between pairs of statements.
     *
     * @param marks the dots, one per row at the most
     * @param extras fields of a later version
     */
    record Poles(List<Mark> marks, Extras extras) implements Answer {

        /** Takes an unmodifiable copy. */
        public Poles {
            marks = List.copyOf(marks);
        }

        /**
         * A dot in a row.
         *
         * @param row the id of the row
         * @param dot from 1 (wholly left) to {@value Mark#DOTS} (wholly right)
         * @param extras fields of a later version
         */
        public record Mark(String row, int dot, Extras extras) {
            /** How many dots a row has. */
            public static final int DOTS = 5;

            /** Keeps the dot within the row. */
            public Mark {
                dot = Math.clamp(dot, 1, DOTS);
            }
        }

        /** Rows without dots. */
        public static Poles empty() {
            return new Poles(List.of(), Extras.NONE);
        }

        /** The dot in a row, if one was set. */
        public Optional<Integer> dot(String row) {
            return marks.stream().filter(mark -> mark.row().equals(row)).map(Mark::dot).findFirst();
        }

        /** The same answer with a dot in a row, or without one ({@code null}). */
        public Poles with(String row, @Nullable Integer dot) {
            var changed = new ArrayList<Mark>();
            Extras kept = Extras.NONE;
            for (Mark mark : marks) {
                if (mark.row().equals(row)) {
                    kept = mark.extras();
                } else {
                    changed.add(mark);
                }
            }
            if (dot != null) {
                changed.add(new Mark(row, dot, kept));
            }
            return new Poles(changed, extras);
        }

        @Override
        public boolean blank() {
            return marks.isEmpty();
        }
    }

    /**
     * Cards on a board.
     *
     * @param matrix whether it is laid out as columns by energy
     * @param cards the cards, oldest first
     * @param extras fields of a later version
     */
    record Board(boolean matrix, List<Card> cards, Extras extras) implements Answer {

        /** Takes an unmodifiable copy. */
        public Board {
            cards = List.copyOf(cards);
        }

        /** A board without cards. */
        public static Board empty() {
            return new Board(false, List.of(), Extras.NONE);
        }

        /** The same board laid out in columns or as a matrix. */
        public Board withMatrix(boolean changed) {
            return new Board(changed, cards, extras);
        }

        /** The same board with this card added, or put in the place of the one with its id. */
        public Board with(Card card) {
            return new Board(matrix, Lists.with(cards, card, Card::id), extras);
        }

        /** The same board without the card with this id. */
        public Board without(String cardId) {
            return new Board(matrix, cards.stream().filter(c -> !c.id().equals(cardId)).toList(), extras);
        }

        @Override
        public boolean blank() {
            return cards.isEmpty();
        }
    }

    /**
     * People, with what is known of each.
     *
     * @param people the people, in the order in which they were added
     * @param extras fields of a later version
     */
    record People(List<Person> people, Extras extras) implements Answer {

        /** Takes an unmodifiable copy. */
        public People {
            people = List.copyOf(people);
        }

        /** Nobody yet. */
        public static People empty() {
            return new People(List.of(), Extras.NONE);
        }

        /** The same list with this person added, or put in the place of the one with that id. */
        public People with(Person person) {
            return new People(Lists.with(people, person, Person::id), extras);
        }

        /** The same list without the person with this id. */
        public People without(String personId) {
            return new People(people.stream().filter(p -> !p.id().equals(personId)).toList(), extras);
        }

        @Override
        public boolean blank() {
            return people.isEmpty();
        }
    }

    /**
     * A day.
     *
     * @param day the day
     * @param extras fields of a later version
     */
    record Day(LocalDate day, Extras extras) implements Answer {

        /** A day as it was chosen. */
        public static Day of(LocalDate day) {
            return new Day(day, Extras.NONE);
        }

        @Override
        public boolean blank() {
            return false;
        }
    }

    /**
     * A picture that travels inside the workbook.
     *
     * @param name the name of the file it came from
     * @param type its media type, {@code image/jpeg} or {@code image/png}
     * @param data its bytes in Base64
     * @param extras fields of a later version
     */
    record Picture(String name, String type, String data, Extras extras) implements Answer {
        @Override
        public boolean blank() {
            return data.isEmpty();
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

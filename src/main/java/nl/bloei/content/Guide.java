package nl.bloei.content;

import java.util.List;

/**
 * A decision aid: one file under {@code seeds/guides}. It shows options, the reader decides; nothing of it is stored.
 *
 * @param id its identifier, {@code da.} and a name
 * @param part the part of the book where it lives
 * @param order its place within the part
 * @param source the source document it comes from, three digits
 * @param title its name
 * @param lead one sentence that invites
 * @param opening the sentence that opens it
 * @param body how it helps to choose
 * @param attribution who thought of it
 */
public record Guide(String id, Part part, int order, String source, String title, String lead, String opening,
        Body body, String attribution) {

    /** Whether it goes to paper: only what can be taken along to a conversation does. */
    public boolean printable() {
        return body instanceof Crossroads;
    }

    /** How it helps to choose. Screens switch over the kinds exhaustively. */
    public sealed interface Body {
    }

    /**
     * A list that gets shorter with each answer.
     *
     * @param filters the questions
     * @param entries what can be found
     */
    public record Picker(List<Filter> filters, List<Entry> entries) implements Body {

        /** What fits the chosen options, at most one per question: an entry without a tag of a question always fits. */
        public List<Entry> matching(List<String> tags) {
            return entries.stream().filter(entry -> tags.stream().allMatch(tag -> fits(entry, tag))).toList();
        }

        private static boolean fits(Entry entry, String tag) {
            String filter = tag.substring(0, tag.indexOf(':') + 1);
            return entry.tags().contains(tag) || entry.tags().stream().noneMatch(each -> each.startsWith(filter));
        }
    }

    /**
     * A question of a picker.
     *
     * @param id its identifier within the guide
     * @param question its words
     * @param options its answers
     */
    public record Filter(String id, String question, List<Option> options) {

        /** The tag of an option, as entries carry it. */
        public String tag(Option option) {
            return id + ":" + option.id();
        }
    }

    /**
     * An answer to a question of a picker.
     *
     * @param id its identifier within the question
     * @param text its words
     */
    public record Option(String id, String text) {
    }

    /**
     * Something that a picker can find.
     *
     * @param to the id of a worksheet
     * @param text when it fits
     * @param tags the options that it fits
     */
    public record Entry(String to, String text, List<String> tags) {
    }

    /**
     * Ways to go, each with its stops.
     *
     * @param question what one chooses by
     * @param routes the ways
     * @param always stops that hold for every way; may be none
     */
    public record Routes(String question, List<Way> routes, List<Stop> always) implements Body {
    }

    /**
     * A way to go.
     *
     * @param id its identifier within the guide
     * @param title its name
     * @param text when one takes it
     * @param stops what lies along it, in order
     */
    public record Way(String id, String title, String text, List<Stop> stops) {
    }

    /**
     * A stop along a way.
     *
     * @param title its name
     * @param text what one does there
     * @param links the sheets and pages for it; may be none
     */
    public record Stop(String title, String text, List<Worksheet.Link> links) {
    }

    /**
     * Four cells, and moves from one to another.
     *
     * @param question what one looks for
     * @param axes the left and right column, the upper and lower row
     * @param cells the four cells, row by row
     * @param moves the moves
     */
    public record Crossroads(String question, List<Axis> axes, List<Cell> cells, List<Move> moves) implements Body {

        /** The moves that start in a cell. */
        public List<Move> from(String cell) {
            return moves.stream().filter(move -> move.from().equals(cell)).toList();
        }
    }

    /**
     * A column or a row of cells.
     *
     * @param title its name
     * @param text what one does or talks about there, in a few words
     */
    public record Axis(String title, String text) {
    }

    /**
     * A cell.
     *
     * @param id its identifier within the guide
     * @param title its name
     * @param text what happens there
     * @param signal how one notices to be there
     */
    public record Cell(String id, String title, String text, String signal) {
    }

    /**
     * A move.
     *
     * @param id its identifier within the guide
     * @param from the cell where it starts
     * @param to the cell where it leads
     * @param title its name
     * @param text what one does
     * @param links the sheets and pages for it; may be none
     */
    public record Move(String id, String from, String to, String title, String text, List<Worksheet.Link> links) {
    }
}

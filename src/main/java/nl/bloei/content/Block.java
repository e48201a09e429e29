package nl.bloei.content;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Sheet;

/**
 * A piece of a worksheet. Screen and paper switch over the kinds exhaustively: a new kind does not compile until both
 * can show it.
 */
public sealed interface Block {

    /** Its identifier within the worksheet; answers are stored under it. */
    String id();

    /** Where it stands on the page. */
    Place place();

    /** The option that must be chosen on the sheet for it to show; {@code null} when it always shows. */
    @Nullable
    When when();

    /** What it asks, in order; empty for a block that asks nothing. */
    List<Prompt> prompts();

    /**
     * A condition on which a block shows.
     *
     * @param block the id of a choice on the same sheet
     * @param option the id of the option that must be chosen there
     */
    record When(String block, String option) {

        /** Whether the condition holds on a sheet. */
        public boolean holds(Sheet sheet) {
            return sheet.answer(block, Answer.Choice.class).filter(choice -> choice.has(option)).isPresent();
        }
    }

    /** Whether it shows on a sheet as that is filled in now. */
    default boolean shows(Sheet sheet) {
        When when = when();
        return when == null || when.holds(sheet);
    }

    /** Columns of a page. A LEFT block pairs with the RIGHT block after it; narrow pages put them under each other. */
    enum Place {
        /** Over the whole width. */
        FULL,
        /** In the left column. */
        LEFT,
        /** In the right column. */
        RIGHT
    }

    /** What the entries of a list are, so that other sheets can find them. */
    enum Role {
        /** Talents and strengths. */
        TALENT,
        /** What one values. */
        VALUE,
        /** Circumstances one needs. */
        CONTEXT,
        /** What one wants to reach. */
        GOAL,
        /** Something one is going to do or try. */
        STEP,
        /** A moment at which things went really well. */
        PEAK,
        /** Anything else: nobody looks for it. */
        OTHER
    }

    /**
     * Text that asks nothing.
     *
     * @param text the paragraphs
     */
    record Passage(String id, Place place, @Nullable When when, List<String> text) implements Block {
        @Override
        public List<Prompt> prompts() {
            return List.of();
        }
    }

    /**
     * A question answered in running text; its answer is an {@code Answer.Text}.
     *
     * @param prompt the question
     * @param lines how many writing lines it starts with, 1 to 12
     * @param role what the text is, so that other sheets can find it
     * @param pulls what other sheets may offer here; {@link Role#OTHER} for nothing
     */
    record Question(String id, Place place, @Nullable When when, Prompt prompt, int lines, Role role, Role pulls)
            implements
                Block {
        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /**
     * A list of short entries; its answer is an {@code Answer.Items}.
     *
     * @param prompt the question
     * @param role what the entries are
     * @param add the label of the field for one more
     * @param gathers the id of a block on the same sheet whose entries are offered here, or empty
     */
    record Chips(String id, Place place, @Nullable When when, Prompt prompt, Role role, String add,
            String gathers) implements Block {
        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /**
     * A line drawn over time; its answer is an {@code Answer.Line}.
     *
     * @param line the question that the line answers
     * @param mark the question that the markers answer
     * @param explore the question that the cards of the moments answer
     * @param above what the upper half means
     * @param below what the lower half means
     * @param markers what each marker says
     * @param card the words of a moment's card
     */
    record HistoryLine(String id, Place place, @Nullable When when, Prompt line, Prompt mark, Prompt explore,
            String above, String below,
            List<MarkerWords> markers, CardWords card) implements Block {
        @Override
        public List<Prompt> prompts() {
            return List.of(line, mark, explore);
        }

        /**
         * What a marker says.
         *
         * @param marker the kind
         * @param yes the kind itself
         * @param no its opposite
         */
        public record MarkerWords(Marker marker, String yes, String no) {
        }

        /**
         * The words of a moment's card.
         *
         * @param deedAtPeak what did you do, at a peak
         * @param deedInValley what did you do, in a valley
         * @param talents which talents were asked
         * @param dormant which stayed unused
         * @param rescue which helped one out of the valley
         */
        public record CardWords(String deedAtPeak, String deedInValley, String talents, String dormant,
                String rescue) {
        }
    }

    /**
     * Two rings with notes; its answer is an {@code Answer.Rings}, and the chosen note a {@code Step}.
     *
     * @param innerTitle the name of the inner ring
     * @param outerTitle the name of the outer ring
     * @param inner the questions for the inner ring
     * @param outer the questions for the outer ring; {@code {months}} stands for the number of months
     * @param choose the question that the chosen note answers
     * @param step the question for the smallest thing one will do
     */
    record Rings(String id, Place place, @Nullable When when, String innerTitle, String outerTitle, List<Prompt> inner,
            List<Prompt> outer, Prompt choose, String step) implements Block {
        @Override
        public List<Prompt> prompts() {
            return Stream.of(inner, outer, List.of(choose)).flatMap(List::stream).toList();
        }
    }

    /**
     * Options to choose from; its answer is an {@code Answer.Choice}.
     *
     * @param prompt the question
     * @param options what can be chosen; the help of an option explains it
     * @param many whether more than one may be chosen: boxes to tick
     */
    record Choice(String id, Place place, @Nullable When when, Prompt prompt, List<Prompt> options, boolean many)
            implements
                Block {
        @Override
        public List<Prompt> prompts() {
            return Stream.concat(Stream.of(prompt), options.stream()).toList();
        }
    }

    /**
     * A line from 0 to 10; its answer is an {@code Answer.Scale}. Texts of questions on the same sheet can stand in the
     * drawing.
     *
     * @param prompt the question that the mark answers
     * @param ideal the id of the question that describes the 10, or empty
     * @param behind the id of the question about what lies behind the mark already, or empty
     * @param step the id of the question about one small step further, or empty
     */
    record Scale(String id, Place place, @Nullable When when, Prompt prompt, String ideal, String behind, String step)
            implements
                Block {
        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /**
     * Rows of five dots between two statements; its answer is an {@code Answer.Poles}.
     *
     * @param prompt the question over all rows
     * @param rows the rows
     */
    record Poles(String id, Place place, @Nullable When when, Prompt prompt, List<Row> rows) implements Block {

        /**
         * A pair of statements.
         *
         * @param id its identifier within the worksheet
         * @param left the statement on the left
         * @param right the statement on the right
         * @param counts how the content map counts it
         */
        public record Row(String id, String left, String right, Prompt.Counts counts) {
        }

        @Override
        public List<Prompt> prompts() {
            return Stream
                .concat(Stream.of(prompt),
                        rows.stream()
                            .map(r -> new Prompt(r.id(), r.left() + " \u2013 " + r.right(), "", "", r.counts())))
                .toList();
        }
    }

    /**
     * Cards over columns; its answer is an {@code Answer.Board}.
     *
     * @param prompt the question over the whole board
     * @param piles the kinds of card, each with the question that its cards answer
     * @param columns the columns; the text is their name, the help explains them
     * @param energy the words of the other axis when it is laid out as a matrix, or {@code null} if it cannot be
     */
    record Board(String id, Place place, @Nullable When when, Prompt prompt, List<Prompt> piles, List<Prompt> columns,
            @Nullable Energy energy) implements Block {

        /**
         * The words of the energy axis.
         *
         * @param ask the question
         * @param low the end where it gives little
         * @param high the end where it gives much
         */
        public record Energy(String ask, String low, String high) {
        }

        @Override
        public List<Prompt> prompts() {
            return Stream.of(List.of(prompt), piles, columns).flatMap(List::stream).toList();
        }
    }

    /**
     * A list of people; its answer is an {@code Answer.People}.
     *
     * @param prompt the question that the list answers
     * @param asking whether it keeps how far one is with asking each
     * @param fields the questions per person; may be none
     */
    record People(String id, Place place, @Nullable When when, Prompt prompt, boolean asking, List<Prompt> fields)
            implements
                Block {
        @Override
        public List<Prompt> prompts() {
            return Stream.concat(Stream.of(prompt), fields.stream()).toList();
        }
    }

    /**
     * A day; its answer is an {@code Answer.Day}.
     *
     * @param prompt the question
     */
    record Day(String id, Place place, @Nullable When when, Prompt prompt) implements Block {
        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /**
     * A picture from disk; its answer is an {@code Answer.Picture}.
     *
     * @param prompt the question
     */
    record Picture(String id, Place place, @Nullable When when, Prompt prompt) implements Block {
        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /**
     * A drawing of what is written elsewhere on the sheet; asks nothing itself.
     *
     * @param shape what it looks like
     * @param caption one sentence that says what it shows
     * @param axes the names of left and right column, upper and lower row; empty for shapes without axes
     * @param spots its places, in the order that the shape says
     */
    record Figure(String id, Place place, @Nullable When when, FigureShape shape, String caption, List<String> axes,
            List<Spot> spots) implements Block {

        /**
         * A place in the drawing.
         *
         * @param label its name, one to three words
         * @param of the id of the block whose answer shows there
         */
        public record Spot(String label, String of) {
        }

        @Override
        public List<Prompt> prompts() {
            return List.of();
        }
    }

    /**
     * A form to print and hand out; asks nothing itself.
     *
     * @param form what it looks like
     * @param title its heading
     * @param text what it says, in paragraphs
     * @param of the id of a list of people whose questions stand on it
     */
    record Handout(String id, Place place, @Nullable When when, Form form, String title, List<String> text, String of)
            implements
                Block {

        /** The forms there are. */
        public enum Form {
            /** A letter with questions and ruled room. */
            REQUEST,
            /** Strips with fold lines, one for each giver. */
            HARMONICA,
            /** A poster for the wall. */
            WALL
        }

        @Override
        public List<Prompt> prompts() {
            return List.of();
        }
    }
}

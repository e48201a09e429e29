package nl.bloei.content;

import java.util.List;
import java.util.stream.Stream;

import nl.bloei.workbook.Marker;

/**
 * A piece of a worksheet. Screen and paper switch over the kinds exhaustively: a new kind does not compile until both
 * can show it.
 */
public sealed interface Block {

    /** Its identifier within the worksheet; answers are stored under it. */
    String id();

    /** Where it stands on the page. */
    Place place();

    /** What it asks, in order; empty for a block that asks nothing. */
    List<Prompt> prompts();

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
        CONTEXT
    }

    /**
     * Text that asks nothing.
     *
     * @param text the paragraphs
     */
    record Passage(String id, Place place, List<String> text) implements Block {
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
     */
    record Question(String id, Place place, Prompt prompt, int lines) implements Block {
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
    record Chips(String id, Place place, Prompt prompt, Role role, String add, String gathers) implements Block {
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
    record HistoryLine(String id, Place place, Prompt line, Prompt mark, Prompt explore, String above, String below,
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
    record Rings(String id, Place place, String innerTitle, String outerTitle, List<Prompt> inner,
            List<Prompt> outer, Prompt choose, String step) implements Block {
        @Override
        public List<Prompt> prompts() {
            return Stream.of(inner, outer, List.of(choose)).flatMap(List::stream).toList();
        }
    }
}

package nl.bloei.content;

import java.util.List;

/** A piece of reading text. Screen and paper switch over the kinds exhaustively. */
public sealed interface Prose {

    /**
     * A heading within a page.
     *
     * @param text its words
     */
    record Heading(String text) implements Prose {
    }

    /**
     * A paragraph.
     *
     * @param spans its text
     */
    record Paragraph(List<Span> spans) implements Prose {
    }

    /**
     * A list.
     *
     * @param numbered whether the order matters
     * @param entries one list of spans per entry
     */
    record Bullets(boolean numbered, List<List<Span>> entries) implements Prose {
    }

    /**
     * A thought set apart.
     *
     * @param spans its text
     */
    record Aside(List<Span> spans) implements Prose {
    }

    /**
     * A drawing of which each place tells something.
     *
     * @param shape what it looks like
     * @param caption one sentence that says what it shows; may be empty
     * @param axes the names of left and right column, upper and lower row; empty for shapes without axes
     * @param spots its places, in the order that the shape says
     */
    record Figure(FigureShape shape, String caption, List<String> axes, List<Spot> spots) implements Prose {

        /**
         * A place in the drawing.
         *
         * @param label its name
         * @param text what it tells
         */
        public record Spot(String label, String text) {
        }
    }

    /**
     * A stretch of text in one style.
     *
     * @param text the words
     * @param bold whether it stands out
     * @param italic whether it leans
     * @param link the id of the worksheet or reading page it leads to, or empty
     */
    record Span(String text, boolean bold, boolean italic, String link) {
    }
}

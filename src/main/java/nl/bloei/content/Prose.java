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

package nl.bloei.content;

import java.util.List;

/**
 * How a part of the book introduces itself.
 *
 * @param part the part
 * @param title its name on the spine
 * @param lead one sentence for its card
 * @param motto one sentence under its title
 * @param opening the paragraphs it opens with
 * @param sections the groups in which its page shows what belongs together; may be none
 */
public record Chapter(Part part, String title, String lead, String motto, List<String> opening,
        List<Section> sections) {

    /** Takes unmodifiable copies. */
    public Chapter {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /**
     * What belongs together on the page of a part.
     *
     * @param id its identifier within the part
     * @param title its name
     * @param text one sentence that invites
     * @param holds the ids of the worksheets, pages and decision aids in it, in order
     */
    public record Section(String id, String title, String text, List<String> holds) {

        /** Takes an unmodifiable copy. */
        public Section {
            holds = List.copyOf(holds);
        }
    }
}

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
 */
public record Chapter(Part part, String title, String lead, String motto, List<String> opening) {

    /** Takes an unmodifiable copy. */
    public Chapter {
        opening = List.copyOf(opening);
    }
}

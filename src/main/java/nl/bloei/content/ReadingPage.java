package nl.bloei.content;

import java.util.List;

/**
 * A page to read: one file under {@code seeds/reading/nl}.
 *
 * @param id its identifier, {@code theory.} and a name
 * @param part the part of the book where it lives
 * @param order its place within the part
 * @param title its title
 * @param lead one sentence for lists
 * @param body the text
 * @param attribution who thought of it, and which source it came through
 */
public record ReadingPage(String id, Part part, int order, String title, String lead, List<Prose> body,
        String attribution) {

    /** Takes an unmodifiable copy. */
    public ReadingPage {
        body = List.copyOf(body);
    }
}

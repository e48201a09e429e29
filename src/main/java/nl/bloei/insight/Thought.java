package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import nl.bloei.content.Block;
import nl.bloei.workbook.Source;

/**
 * Something that was written, and what it is.
 *
 * @param role what it is
 * @param text its words, without blanks around them; never empty
 * @param key what it has in common with the same words written otherwise
 * @param place where it stands
 * @param from where it was taken over from, if it was
 */
record Thought(Block.Role role, String text, String key, Source place, @Nullable Source from) {

    static Thought of(Block.Role role, String text, Source place, @Nullable Source from) {
        return new Thought(role, text.strip(), Folding.key(text), place, from);
    }
}

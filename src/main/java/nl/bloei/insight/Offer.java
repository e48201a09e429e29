package nl.bloei.insight;

import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Source;

/**
 * Words from another sheet that can be taken over.
 *
 * @param text the words
 * @param from where they stand
 * @param origin the same, as one would say it
 */
public record Offer(String text, Source from, Origin origin) {

    /** A new entry with these words, which remembers where they came from. */
    public Item item() {
        return new Item(Ids.next(), text, from, Extras.NONE);
    }
}

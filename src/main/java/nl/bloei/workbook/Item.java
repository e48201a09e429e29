package nl.bloei.workbook;

import org.jspecify.annotations.Nullable;

/**
 * One short entry of a list: a talent, a value, a condition.
 *
 * @param id its identifier, unique within the workbook
 * @param text what was written
 * @param from where it was taken over from, if it was
 * @param extras fields of a later version
 */
public record Item(String id, String text, @Nullable Source from, Extras extras) {

    /** A new item written here. */
    public static Item of(String text) {
        return new Item(Ids.next(), text, null, Extras.NONE);
    }

    /** The same item with other words. */
    public Item withText(String changed) {
        return new Item(id, changed, from, extras);
    }
}

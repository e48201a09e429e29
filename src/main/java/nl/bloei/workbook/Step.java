package nl.bloei.workbook;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The one next step that a person chose.
 *
 * @param id its identifier
 * @param text the smallest thing one will do; may be blank while only the goal is chosen
 * @param from the note or item that it works towards
 * @param due the day by which one wants to have done it, if one said so
 * @param with who looks along; may be blank
 * @param done the day it was done, if it was
 * @param how how it went; may be blank
 * @param extras fields of a later version
 */
public record Step(String id, String text, Source from, @Nullable LocalDate due, String with, @Nullable LocalDate done,
        String how, Extras extras) {

    /** A step towards something, without words yet. */
    public static Step towards(Source from) {
        return new Step(Ids.next(), "", from, null, "", null, "", Extras.NONE);
    }

    /** The same step in other words. */
    public Step withText(String changed) {
        return new Step(id, changed, from, due, with, done, how, extras);
    }

    /** The same step by another day. */
    public Step withDue(@Nullable LocalDate changed) {
        return new Step(id, text, from, changed, with, done, how, extras);
    }

    /** The same step with somebody else looking along. */
    public Step withWith(String changed) {
        return new Step(id, text, from, due, changed, done, how, extras);
    }
}

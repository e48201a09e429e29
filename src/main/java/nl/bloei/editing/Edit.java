package nl.bloei.editing;

import java.util.function.UnaryOperator;

import nl.bloei.workbook.Workbook;

/**
 * One change to a workbook.
 *
 * @param name what it does, for "Ongedaan maken: ...", lower case ("tekst wijzigen")
 * @param key edits of the same kind with the same key can merge into one step: a field for typing, a gesture for dragging;
 *            empty for an edit that stands alone
 * @param kind how it merges with the one before
 * @param change the change itself; it must not touch anything but its argument
 */
public record Edit(String name, String key, Kind kind, UnaryOperator<Workbook> change) {

    /** How edits merge into steps of undo. */
    public enum Kind {
        /** A step of its own. */
        SINGLE,
        /** Typing: merges with typing in the same field until a pause, a new line or another field. */
        TYPING,
        /** Part of a gesture: merges with everything under the same key. */
        GESTURE
    }

    /** A step of its own. */
    public static Edit single(String name, UnaryOperator<Workbook> change) {
        return new Edit(name, "", Kind.SINGLE, change);
    }

    /** Typing in a field. */
    public static Edit typing(String name, String field, UnaryOperator<Workbook> change) {
        return new Edit(name, field, Kind.TYPING, change);
    }

    /** A part of a gesture, such as one move of a drag; give every gesture a key of its own. */
    public static Edit gesture(String name, String gesture, UnaryOperator<Workbook> change) {
        return new Edit(name, gesture, Kind.GESTURE, change);
    }
}

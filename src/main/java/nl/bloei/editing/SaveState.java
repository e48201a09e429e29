package nl.bloei.editing;

import java.time.Instant;

import nl.bloei.storage.Problem;

/** What the quiet status says about saving. */
public sealed interface SaveState {

    /**
     * Everything is on disk.
     *
     * @param at since when
     */
    record Saved(Instant at) implements SaveState {
    }

    /** There are changes that will be saved within a second, or are being saved now. */
    record Saving() implements SaveState {
    }

    /**
     * Saving failed; the changes are kept in memory and every further edit tries again.
     *
     * @param problem why
     */
    record Failed(Problem problem) implements SaveState {
    }

    /**
     * It can only be read.
     *
     * @param why {@code IN_USE}, {@code READ_ONLY} or {@code NEWER}
     * @param heldBy who holds it, or empty
     */
    record ReadOnly(Problem.Kind why, String heldBy) implements SaveState {
    }
}

package nl.bloei.editing;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

import nl.bloei.workbook.Workbook;

/** The steps back and forth between immutable workbooks, and how edits merge into steps. */
final class History {
    /** How many steps can be taken back. */
    static final int MOST_STEPS = 500;
    /** Typing after a longer pause is a new step. */
    static final Duration PAUSE = Duration.ofMillis(1500);

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private Workbook now;
    /** The edit that the next one may merge with. */
    private @Nullable Edit last;
    private Instant lastAt = Instant.EPOCH;

    /** A step, with the workbook on the side where it leads. */
    private record Step(String name, Workbook to) {
    }

    History(Workbook now) {
        this.now = now;
    }

    Workbook now() {
        return now;
    }

    /** Makes an edit; tells whether it changed anything. */
    boolean edit(Edit edit, Instant at) {
        Workbook changed = edit.change().apply(now);
        if (changed.equals(now)) {
            return false;
        }
        if (!merges(edit, at)) {
            undo.push(new Step(edit.name(), now));
            if (undo.size() > MOST_STEPS) {
                undo.removeLast();
            }
        }
        redo.clear();
        last = edit.kind() == Edit.Kind.TYPING && Typing.between(now, changed).endsStep() ? null : edit;
        lastAt = at;
        now = changed;
        return true;
    }

    void endStep() {
        last = null;
    }

    /** Takes the last step back; tells whether there was one. */
    boolean undo() {
        return go(undo, redo);
    }

    /** Does the step again that was last taken back; tells whether there was one. */
    boolean redo() {
        return go(redo, undo);
    }

    String undoName() {
        return name(undo);
    }

    String redoName() {
        return name(redo);
    }

    boolean undoable() {
        return !undo.isEmpty();
    }

    boolean redoable() {
        return !redo.isEmpty();
    }

    private boolean go(Deque<Step> from, Deque<Step> back) {
        endStep();
        Step step = from.poll();
        if (step == null) {
            return false;
        }
        back.push(new Step(step.name(), now));
        now = step.to();
        return true;
    }

    private boolean merges(Edit edit, Instant at) {
        if (last == null || undo.isEmpty() || edit.key().isEmpty() || edit.kind() != last.kind()
                || !edit.key().equals(last.key())) {
            return false;
        }
        return switch (edit.kind()) {
            case SINGLE -> false;
            case GESTURE -> true;
            case TYPING -> Duration.between(lastAt, at).compareTo(PAUSE) <= 0;
        };
    }

    private static String name(Deque<Step> steps) {
        Step step = steps.peek();
        return step == null ? "" : step.name();
    }
}

package nl.bloei.workbook;

import java.util.List;

/**
 * What somebody wrote along the time axis of a history line.
 *
 * @param phases phases of life by their first days, in order; each lasts until the next one
 * @param marks days with a word, in order
 */
public record Axis(List<TimeMark> phases, List<TimeMark> marks) {
    /** Nothing but months and years. */
    public static final Axis BARE = new Axis(List.of(), List.of());

    /** Sorts both by time. */
    public Axis {
        phases = TimeMark.sorted(phases);
        marks = TimeMark.sorted(marks);
    }

    /** Whether there is nothing. */
    public boolean blank() {
        return phases.isEmpty() && marks.isEmpty();
    }

    /** The same axis with other phases. */
    public Axis withPhases(List<TimeMark> changed) {
        return new Axis(changed, marks);
    }

    /** The same axis with other marks. */
    public Axis withMarks(List<TimeMark> changed) {
        return new Axis(phases, changed);
    }
}

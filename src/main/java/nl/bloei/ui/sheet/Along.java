package nl.bloei.ui.sheet;

import java.util.List;

import nl.bloei.workbook.Axis;
import nl.bloei.workbook.TimeMark;

/** What can stand along the time axis of a history line. */
enum Along {
    /** Days with a word. */
    MARKS {
        @Override
        List<TimeMark> of(Axis axis) {
            return axis.marks();
        }

        @Override
        Axis with(Axis axis, List<TimeMark> changed) {
            return axis.withMarks(changed);
        }
    },
    /** Phases of life. */
    PHASES {
        @Override
        List<TimeMark> of(Axis axis) {
            return axis.phases();
        }

        @Override
        Axis with(Axis axis, List<TimeMark> changed) {
            return axis.withPhases(changed);
        }
    };

    /** Those on an axis, in order of time. */
    abstract List<TimeMark> of(Axis axis);

    /** The axis with others. */
    abstract Axis with(Axis axis, List<TimeMark> changed);
}

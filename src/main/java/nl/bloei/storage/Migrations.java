package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * How a file of an older version of the format becomes one of this version: a pure step from each version to the next. The
 * file itself is only replaced by the first save, which keeps it as a version that is never thinned out.
 *
 * @param steps the first from version 1 to 2, and so on
 */
record Migrations(List<Step> steps) {
    /** Those of this program. Version 1 is the first, so there are none yet. */
    static final Migrations CURRENT = new Migrations(List.of());

    /** From one version to the next. It changes the tree of a document and looks at nothing else. */
    interface Step {
        void apply(Map<String, @Nullable Object> document) throws Unfit;
    }

    /** Takes an unmodifiable copy. */
    Migrations {
        steps = List.copyOf(steps);
    }

    /** The version that they lead to. */
    int version() {
        return 1 + steps.size();
    }

    /** Brings a document from its version to this one; tells whether there was something to do. */
    boolean migrate(Map<String, @Nullable Object> document) throws Unfit {
        if (!(document.get("formatVersion") instanceof Integer from) || from < 1 || from >= version()) {
            return false;
        }
        for (Step step : steps.subList(from - 1, steps.size())) {
            step.apply(document);
        }
        document.put("formatVersion", version());
        return true;
    }
}

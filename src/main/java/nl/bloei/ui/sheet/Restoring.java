package nl.bloei.ui.sheet;

import java.util.ArrayList;

import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/** Puts a deleted sheet back in its place. */
final class Restoring {
    private Restoring() {
    }

    /**
     * The workbook with a sheet and its step as they were before, among the sheets as they are now.
     *
     * @param now the workbook without the sheet
     * @param before the workbook with it
     */
    static Workbook sheet(Workbook now, Workbook before, String id) {
        Sheet sheet = before.sheet(id).orElseThrow();
        if (now.sheet(id).isPresent()) {
            return now;
        }
        var sheets = new ArrayList<>(now.sheets());
        sheets.add(Math.min(before.sheets().indexOf(sheet), sheets.size()), sheet);
        var steps = new ArrayList<Step>(now.steps());
        before.stepOn(id).ifPresent(steps::add);
        return new Workbook(now.id(), now.title(), now.about(), now.writtenBy(), now.created(), now.generation(),
                sheets,
                steps, now.extras());
    }
}

package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.workbook.Answer;

/**
 * What shows in rows of dots between two statements.
 *
 * @param rows the rows
 * @param first the number of the first row, from 1
 * @param own the dots of this sheet
 * @param earlier the dots of earlier sheets, newest first; two at the most are told apart
 * @param selectedRow the id of the selected row, or {@code null}
 * @param hovered the id of the dot under the pointer, as in {@link PolesDrawing#id}, or {@code null}
 * @param focused whether the selected row has the keyboard
 */
public record PolesLook(List<Block.Poles.Row> rows, int first, Answer.Poles own, List<Answer.Poles> earlier,
        @Nullable String selectedRow, @Nullable String hovered, boolean focused) {

    /** Takes unmodifiable copies. */
    public PolesLook {
        rows = List.copyOf(rows);
        earlier = List.copyOf(earlier);
    }

    /** Rows without a selection, as on paper. */
    public static PolesLook plain(List<Block.Poles.Row> rows, int first, Answer.Poles own) {
        return new PolesLook(rows, first, own, List.of(), null, null, false);
    }
}

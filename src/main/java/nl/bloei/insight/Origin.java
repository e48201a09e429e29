package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * The place where something was written.
 *
 * @param state whether one can still go there
 * @param sheet the id of the sheet
 * @param block the id of the block
 * @param title the name of the worksheet; empty unless the program has it
 * @param day the day on the sheet; {@code null} when the sheet is gone
 * @param subject what the sheet is about; may be blank
 */
public record Origin(State state, String sheet, String block, String title, @Nullable LocalDate day, String subject) {

    /** What became of a place. */
    public enum State {
        /** It is there. */
        HERE,
        /** The sheet is there, but the program does not have its worksheet. */
        ARCHIVED,
        /** The sheet was deleted. */
        GONE
    }

    /** The place of a block on a sheet of a workbook, as it is there now. */
    public static Origin of(Workbook workbook, Content content, String sheet, String block) {
        return workbook.sheet(sheet)
            .map(there -> of(there, content.worksheet(there.worksheet()), block))
            .orElseGet(() -> gone(sheet, block));
    }

    static Origin of(Sheet sheet, Optional<Worksheet> worksheet, String block) {
        return new Origin(worksheet.isPresent() ? State.HERE : State.ARCHIVED, sheet.id(), block,
                worksheet.map(Worksheet::title).orElse(""), sheet.date(), sheet.subject().strip());
    }

    static Origin gone(String sheet, String block) {
        return new Origin(State.GONE, sheet, block, "", null, "");
    }
}

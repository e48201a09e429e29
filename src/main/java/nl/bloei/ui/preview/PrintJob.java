package nl.bloei.ui.preview;

import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;
import nl.bloei.ui.Days;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * What goes to paper.
 *
 * @param workbook the workbook as it was when the preview opened
 * @param sheetId the sheet
 * @param blank whether it is printed to write on by hand
 */
record PrintJob(Workbook workbook, String sheetId, boolean blank) implements Printable {

    /** The same, filled in or blank. */
    PrintJob withBlank(boolean changed) {
        return new PrintJob(workbook, sheetId, changed);
    }

    /** Whether it can be printed to write on by hand. */
    boolean hasBlank(Content content) {
        return content.worksheet(sheet().worksheet()).isPresent();
    }

    @Override
    public byte[] pdf(Press press, PaperSize size, LocalDate today) {
        Sheet sheet = sheet();
        return blank
                ? press.blank(sheet.worksheet(), size, today)
                : press.filled(workbook, List.of(sheet), size, today);
    }

    /** For example "Historielijn 12 november 2026.pdf". */
    @Override
    public String fileName(Content content) {
        String end = blank ? Texts.get("sheet.preview.file.blank") : Days.dated(sheet().date());
        return title(content) + " " + end + ".pdf";
    }

    /** The name of the worksheet. */
    @Override
    public String title(Content content) {
        return content.worksheet(sheet().worksheet()).map(Worksheet::title).orElse(Texts.get("sheet.archived.title"));
    }

    private Sheet sheet() {
        return workbook.sheet(sheetId).orElseThrow();
    }
}

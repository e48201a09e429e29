package nl.bloei.ui.preview;

import java.time.LocalDate;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/**
 * A form to hand out that goes to paper.
 *
 * @param workbook the workbook as it was when the preview opened
 * @param sheetId the sheet whose worksheet has the form
 * @param block the id of the form's block
 * @param strips how many strips it has if it is folded
 */
record HandoutJob(Workbook workbook, String sheetId, String block, int strips) implements Printable {

    @Override
    public byte[] pdf(Press press, PaperSize size, LocalDate today) {
        return press.handout(workbook, sheet(), block, strips, size, today);
    }

    @Override
    public String fileName(Content content) {
        return title(content) + ".pdf";
    }

    @Override
    public String title(Content content) {
        return content.worksheet(sheet().worksheet())
            .flatMap(worksheet -> worksheet.block(block))
            .map(form -> ((Block.Handout) form).title())
            .orElseThrow();
    }

    private Sheet sheet() {
        return workbook.sheet(sheetId).orElseThrow();
    }
}

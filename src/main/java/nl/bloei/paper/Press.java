package nl.bloei.paper;

import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Makes the PDF of filled-in and blank worksheets. Thread-safe; slow, so never on the UI thread. */
public final class Press {

    /** A press for this content; fonts are loaded once, at the first page. */
    public Press(Content content) {
        throw new UnsupportedOperationException(content.toString());
    }

    /** Loads fonts and classes ahead of the first page, so that it comes quickly. */
    public void warmUp() {
        throw new UnsupportedOperationException();
    }

    /**
     * Filled-in sheets, each starting on a new page. Sheets of worksheets that the program does not have are left out.
     *
     * @param workbook the workbook they stand in
     * @param sheets the sheets, in order
     * @param today the day of printing
     * @return the bytes of a PDF
     */
    public byte[] filled(Workbook workbook, List<Sheet> sheets, PaperSize size, LocalDate today) {
        throw new UnsupportedOperationException(workbook + " " + sheets + size + today);
    }

    /** A blank worksheet to write on by hand. */
    public byte[] blank(String worksheet, PaperSize size, LocalDate today) {
        throw new UnsupportedOperationException(worksheet + size + today);
    }

    /** Blank worksheets to write on by hand, each starting on a new page. */
    public byte[] blank(List<String> worksheets, PaperSize size, LocalDate today) {
        throw new UnsupportedOperationException(worksheets + "" + size + today);
    }
}

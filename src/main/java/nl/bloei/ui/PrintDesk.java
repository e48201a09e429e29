package nl.bloei.ui;

import nl.bloei.editing.Document;
import nl.bloei.storage.protection.Passphrase;

/** Where a sheet goes to be printed. */
public interface PrintDesk {

    /** Shows the pages of a sheet as they will be printed. */
    void preview(Document document, String sheetId);

    /** Shows the pages of the worksheet of a sheet as it is printed to write on by hand. */
    void blank(Document document, String sheetId);

    /**
     * Shows a form to hand out, of the worksheet of a sheet.
     *
     * @param block the id of its block
     * @param strips how many strips it has if it is folded
     */
    void handout(Document document, String sheetId, String block, int strips);

    /** Shows a page to read as it will be printed. */
    void reading(String page);

    /** Shows a decision aid as it will be printed. */
    void guide(String guide);

    /**
     * Shows the sheet that keeps the passphrase of a workbook on paper.
     *
     * @param fileName the name of the workbook's file; empty if it is not known yet
     * @param then what happens once the preview is closed
     */
    void recovery(String fileName, Passphrase passphrase, Runnable then);
}

package nl.bloei.ui.preview;

import javafx.scene.layout.Region;

import nl.bloei.editing.Document;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.ui.Desk;
import nl.bloei.ui.PrintDesk;
import nl.bloei.ui.Screen;

/** Shows the print preview over the window. */
public final class Previewer implements PrintDesk {
    private final Desk desk;

    /** A print preview for this desk. */
    public Previewer(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void preview(Document document, String sheetId) {
        open(document, sheetId, false);
    }

    @Override
    public void blank(Document document, String sheetId) {
        open(document, sheetId, true);
    }

    @Override
    public void handout(Document document, String sheetId, String block, int strips) {
        open().show(new HandoutJob(document.workbook(), sheetId, block, strips));
    }

    @Override
    public void reading(String page) {
        open().show(new ReadingJob(page));
    }

    @Override
    public void guide(String guide) {
        open().show(new GuideJob(guide));
    }

    @Override
    public void recovery(String fileName, Passphrase passphrase, Runnable then) {
        PreviewController controller = open();
        controller.whenClosed(then);
        controller.show(new RecoveryJob(fileName, passphrase));
    }

    private void open(Document document, String sheetId, boolean blank) {
        open().show(new PrintJob(document.workbook(), sheetId, blank));
    }

    private PreviewController open() {
        Screen.Loaded loaded = Screen.PREVIEW.load(_ -> new PreviewController(desk));
        var controller = (PreviewController) loaded.controller();
        desk.dialogs().show((Region) loaded.root(), controller::close);
        return controller;
    }
}

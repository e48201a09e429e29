package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.ui.Days;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Theme;
import nl.bloei.workbook.Sheet;

/** A sheet that somebody else filled in, to look at: the same blocks as on one's own sheets, of which nothing changes. */
public final class ExampleSheet extends VBox {
    private final Document document;
    private final List<BlockView> views = new ArrayList<>();

    /**
     * A sheet of a workbook that comes with the program.
     *
     * @param file the workbook; closed with this sheet
     * @param id the id of a sheet in it
     */
    public ExampleSheet(Desk desk, WorkbookFile file, String id) {
        document = new Document(file, desk.clock(), Platform::runLater);
        getStyleClass().add("example-sheet");
        var model = new SheetModel(document, desk.content(), id);
        Sheet sheet = model.sheet().orElseThrow();
        Worksheet worksheet = model.worksheet().orElseThrow();
        getStyleClass().add(Theme.accentOf(worksheet.part()));
        var spread = new SpreadPane();
        for (Block block : worksheet.blocks()) {
            if (block.shows(sheet)) {
                BlockView view = BlockViews.of(block, model, desk);
                views.add(view);
                spread.add(view.node(), block.place());
                view.update();
            }
        }
        getChildren().addAll(Parts.text(worksheet.title(), "t-h2"),
                Parts.text(Days.full(sheet.date()), "caption"), spread);
    }

    /** Lets go of the workbook. */
    public void leave() {
        views.forEach(BlockView::leave);
        var _ = document.abandon();
    }
}

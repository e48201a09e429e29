package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.insight.Remains;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.ui.Days;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Theme;
import nl.bloei.workbook.Sheet;

/**
 * A sheet of an example or of an earlier version, to look at: the same blocks as on the sheets of the open workbook, of
 * which nothing changes.
 */
public final class SheetToRead extends VBox {
    private final Document document;
    private final List<BlockView> views = new ArrayList<>();

    /**
     * A sheet of a workbook that is only read.
     *
     * @param file the workbook; closed with this sheet
     * @param id the id of a sheet in it
     */
    public SheetToRead(Desk desk, WorkbookFile file, String id) {
        document = new Document(file, desk.clock(), Platform::runLater);
        getStyleClass().add("sheet-to-read");
        var model = new SheetModel(document, desk.content(), id);
        Sheet sheet = model.sheet().orElseThrow();
        Worksheet worksheet = model.worksheet().orElseGet(() -> Remains.standIn(sheet.worksheet()));
        getStyleClass().add(Theme.accentOf(worksheet.part()));
        getChildren().addAll(Parts.text(worksheet.title(), "t-h2"), Parts.text(head(sheet), "caption"),
                model.worksheet().isPresent() ? blocks(desk, model, sheet, worksheet) : remains(desk, sheet));
    }

    private static String head(Sheet sheet) {
        String day = Days.full(sheet.date());
        String with = sheet.with().isBlank() ? day : Texts.get("sheet.read.with", day, sheet.with().strip());
        return sheet.subject().isBlank() ? with : Texts.get("sheet.read.subject", with, sheet.subject().strip());
    }

    private SpreadPane blocks(Desk desk, SheetModel model, Sheet sheet, Worksheet worksheet) {
        var spread = new SpreadPane();
        for (Block block : worksheet.blocks()) {
            if (block.shows(sheet)) {
                BlockView view = BlockViews.of(block, model, desk);
                views.add(view);
                spread.add(view.node(), block.place());
                view.update();
            }
        }
        return spread;
    }

    private SpreadPane remains(Desk desk, Sheet sheet) {
        var spread = new SpreadPane();
        var remains = Remains.of(sheet, document.workbook().stepOn(sheet.id()));
        remains.blocks().values().forEach(passages -> {
            var view = new ArchivedView(passages, desk.work());
            views.add(view);
            spread.add(view.node(), Block.Place.FULL);
        });
        if (remains.silent()) {
            spread.add(Parts.text(Texts.get("sheet.archived.silent"), "caption"), Block.Place.FULL);
        }
        return spread;
    }

    /** Lets go of the workbook. */
    public void leave() {
        views.forEach(BlockView::leave);
        var _ = document.abandon();
    }
}

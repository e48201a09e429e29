package nl.bloei.ui.data;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.bloei.content.Texts;
import nl.bloei.storage.Inventory;
import nl.bloei.storage.Removal;
import nl.bloei.storage.Settings;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Workbooks;

/** Removes what the program keeps, after somebody chose so twice, and begins again as at the first start. */
final class Removing {
    private static final Logger LOG = Logger.getLogger(Removing.class.getName());

    private final Desk desk;
    private final Workbooks workbooks;

    Removing(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
    }

    /** Shows what would go and what would stay, and asks for a word. */
    void ask(DataModel model) {
        var card = new RemoveCard(model);
        card.onKeep(desk.dialogs()::close);
        card.onRemove(workbooksToo -> {
            desk.dialogs().close();
            workbooks.close(() -> remove(workbooksToo));
        });
        desk.dialogs().show(card, desk.dialogs()::close);
    }

    /** Looks again at what there is, since closing the workbook changed it. */
    private void remove(boolean workbooksToo) {
        var card = new ProgressCard();
        desk.dialogs().show(card, () -> {
            // What is half-way cannot be left.
        });
        Settings settings = desk.settingsProperty().get();
        desk.work()
            .run(() -> Removal.of(Inventory.of(desk.places(), settings), workbooksToo, desk.places(),
                    (done, all) -> desk.work().tell(() -> card.at(done, all))), this::done, this::failed);
    }

    private void done(List<Removal.Left> left) {
        desk.dialogs().close();
        desk.settingsProperty().set(Settings.FIRST);
        desk.navigator().startAt(new Route.Library());
        String title = Texts.get(left.isEmpty() ? "ui.data.removed" : "ui.data.removed.partly");
        desk.dialogs().message(title, DataModel.outcome(left), Texts.get("ui.data.removed.close"), () -> {
        });
    }

    private void failed(Exception failure) {
        LOG.log(Level.SEVERE, "Removing what is kept failed", failure);
        desk.dialogs().close();
        desk.tell(Texts.get("ui.data.failed"));
    }
}

package nl.bloei.ui.protection;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import nl.bloei.content.Texts;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Vault;
import nl.bloei.ui.Workbooks;

/** The door of a workbook that was locked: the name of its file, whether all is saved, and a field for the passphrase. */
public final class LockedController implements ScreenController {
    private final Desk desk;
    private final Workbooks workbooks;
    private Subscription watch = Subscription.EMPTY;

    @FXML
    private Label name;
    @FXML
    private Label saved;
    @FXML
    private StackPane formPlace;

    /** The door in the window of a desk. */
    public LockedController(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
    }

    @Override
    public void show(Route route) {
        if (!(route instanceof Route.Locked door)) {
            throw new IllegalArgumentException("Not a door: " + route);
        }
        name.setText(UnlockForm.nameOf(door.file()));
        var others = new Button(Texts.get("ui.locked.others"));
        var shown = new UnlockForm(desk, workbooks.unlocking(door), () -> {
        }, others);
        others.setOnAction(_ -> workbooks.close());
        shown.getStyleClass().add("page-heading"); // Which has the keyboard when one comes here.
        formPlace.getChildren().setAll(shown);
        watch = workbooks.lockedProperty().subscribe(this::tell);
    }

    @Override
    public void leave() {
        watch.unsubscribe();
    }

    private void tell(Vault.State state) {
        saved.setText(switch (state) {
            case EMPTY -> Texts.get("ui.locked.saved");
            case SAVING -> Texts.get("ui.locked.saving");
            case UNSAVED -> Texts.get("ui.locked.unsaved");
        });
    }
}

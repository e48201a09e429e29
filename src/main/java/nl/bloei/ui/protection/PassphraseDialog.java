package nl.bloei.ui.protection;

import java.nio.file.Path;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Doorkeeper;

/** Asks for the passphrase of a workbook in a dialog over the window. It knows nothing but the name of the file. */
public final class PassphraseDialog implements Doorkeeper {
    private final Desk desk;

    /** A dialog over this desk. */
    public PassphraseDialog(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void ask(Path file, Attempt attempt) {
        var head = new Label(Texts.get("ui.unlock.title", UnlockForm.nameOf(file)));
        head.getStyleClass().addAll("t-h2", "wrap");
        var lead = new Label(Texts.get("ui.unlock.lead"));
        lead.getStyleClass().addAll("t-body", "dim", "wrap");
        var not = new Button(Texts.get("ui.unlock.not"));
        var form = new UnlockForm(desk, attempt, desk.dialogs()::close, not);
        not.setOnAction(_ -> desk.dialogs().close());
        desk.dialogs().show(new VBox(head, lead, form), desk.dialogs()::close);
    }
}

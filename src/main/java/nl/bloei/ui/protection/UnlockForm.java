package nl.bloei.ui.protection;

import java.nio.file.Path;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.storage.FileNames;
import nl.bloei.storage.Problem;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Doorkeeper;

/**
 * The passphrase of a workbook, and the deed that opens it. What was typed stays where it is until it fits; while it is
 * being tried the same deed waits, and whoever leaves gives up.
 */
final class UnlockForm extends VBox {
    private final Desk desk;
    private final Doorkeeper.Attempt attempt;
    private final Runnable opened;
    private final PassphraseField field = new PassphraseField(Texts.get("ui.protection.field"));
    private final CheckBox share = new CheckBox(Texts.get("ui.unlock.share"));
    private final Label trying = new Label(Texts.get("ui.unlock.trying"));
    private final Button open = new Button(Texts.get("ui.unlock.open"));
    private Runnable giveUp = () -> {
    };

    /**
     * A form.
     *
     * @param opened what happens just before the workbook comes in sight
     * @param other the deed of somebody who would rather not
     */
    UnlockForm(Desk desk, Doorkeeper.Attempt attempt, Runnable opened, Button other) {
        this.desk = desk;
        this.attempt = attempt;
        this.opened = opened;
        getStyleClass().add("unlock");
        var label = new Label(Texts.get("ui.protection.field"));
        label.getStyleClass().add("t-label");
        var named = new VBox(label, field);
        named.getStyleClass().add("dialog-field");
        share.setSelected(true);
        share.setWrapText(true);
        trying.getStyleClass().addAll("t-cap", "wrap");
        field.setOnAction(_ -> tryIt());
        open.getStyleClass().add("primary");
        open.setOnAction(_ -> tryIt());
        var row = new FlowPane(other, open);
        row.getStyleClass().add("dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(named, share, trying, row);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                giveUp.run(); // Nobody waits for it any more.
            }
        });
        busy(false);
    }

    /** What a workbook is called as long as nothing but its file is known. */
    static String nameOf(Path file) {
        return FileNames.withoutSuffix(String.valueOf(file.getFileName()));
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void tryIt() {
        if (trying.isVisible()) {
            return;
        }
        if (field.getText().isEmpty()) {
            refuse(Texts.get("ui.unlock.empty"));
            return;
        }
        busy(true);
        giveUp = attempt.with(Passphrase.of(field.getText()), share.isSelected(), opened, failure -> {
            busy(false);
            if (failure instanceof Problem problem && problem.kind() != Problem.Kind.WRONG_PASSPHRASE) {
                desk.dialogs().tell(problem);
            } else {
                refuse(Texts.get("ui.unlock.wrong"));
            }
        });
    }

    private void refuse(String why) {
        field.setProblem(why);
        field.requestFocus();
    }

    private void busy(boolean isBusy) {
        show(trying, isBusy);
        open.setDisable(isBusy);
        field.describe(isBusy ? trying.getText() : "");
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

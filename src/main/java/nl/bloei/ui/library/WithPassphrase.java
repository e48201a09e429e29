package nl.bloei.ui.library;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.ui.Desk;
import nl.bloei.ui.protection.ChoosePassphrase;
import nl.bloei.workbook.About;

/**
 * Whether a new workbook gets a passphrase: proposed for what is about others, until somebody decides otherwise. A
 * passphrase that was used before in this session is taken again, unless one chooses another.
 */
final class WithPassphrase extends VBox {
    private final Desk desk;
    private final CheckBox wanted = new CheckBox(Texts.get("ui.new.protect"));
    private final Label known = new Label(Texts.get("ui.new.protect.known"));
    private final Button other = new Button(Texts.get("ui.new.protect.other"));
    private boolean decided;
    private boolean chooseOther;

    /** The choice in a new workbook of this desk. */
    WithPassphrase(Desk desk) {
        this.desk = desk;
        getStyleClass().add("with-passphrase");
        wanted.setWrapText(true);
        wanted.setAccessibleHelp(Texts.get("ui.new.protect.help"));
        var help = new Label(Texts.get("ui.new.protect.help"));
        help.getStyleClass().addAll("t-cap", "wrap");
        known.getStyleClass().addAll("t-cap", "wrap");
        other.getStyleClass().add("link-button");
        other.setOnAction(_ -> {
            chooseOther = true;
            wanted.requestFocus();
            update();
        });
        wanted.setOnAction(_ -> {
            decided = true;
            update();
        });
        getChildren().setAll(wanted, help, known, other);
        update();
    }

    /** Proposes it for a workbook about others, and not for one's own. */
    void propose(About.Kind kind) {
        if (!decided) {
            wanted.setSelected(kind != About.Kind.SELF);
        }
        update();
    }

    /**
     * Goes on as was chosen, after asking for a passphrase where one is needed.
     *
     * @param open makes a workbook without one
     * @param locked makes a workbook with one
     * @param back goes back to where this is: somebody would rather not
     */
    void then(Runnable open, Consumer<Passphrase> locked, Runnable back) {
        Optional<Passphrase> usual = usual();
        if (!wanted.isSelected()) {
            open.run();
        } else if (usual.isPresent()) {
            locked.accept(usual.get());
        } else {
            new ChoosePassphrase(desk).ask(Texts.get("ui.new.protect.title"), "", locked, back);
        }
    }

    private Optional<Passphrase> usual() {
        return chooseOther ? Optional.empty() : desk.keyring().shared().stream().findFirst();
    }

    private void update() {
        boolean again = wanted.isSelected() && usual().isPresent();
        show(known, again);
        show(other, again);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

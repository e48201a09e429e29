package nl.bloei.ui.protection;

import java.util.function.Consumer;

import nl.bloei.storage.protection.Passphrase;
import nl.bloei.ui.Desk;

/** Asks for a new passphrase: typed twice or while it shows, or one that the program made up. */
public final class ChoosePassphrase {
    private final Desk desk;

    /** A question over this desk. */
    public ChoosePassphrase(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks.
     *
     * @param title the question
     * @param chosen is given the passphrase, once the dialog is gone
     */
    public void ask(String title, Consumer<Passphrase> chosen) {
        ask(title, "", chosen, () -> {
        });
    }

    /**
     * Asks.
     *
     * @param title the question
     * @param fileName the name of the workbook's file, for the recovery sheet; empty if it is not known yet
     * @param chosen is given the passphrase, once the dialog and the recovery sheet are gone
     * @param declined what follows when somebody would rather not
     */
    public void ask(String title, String fileName, Consumer<Passphrase> chosen, Runnable declined) {
        var card = new PassphraseCard(desk, title);
        Runnable not = () -> {
            desk.dialogs().close();
            declined.run();
        };
        card.onDecline(not);
        card.onChoose(passphrase -> {
            desk.dialogs().close();
            if (card.wantsSheet()) {
                RecoverySheet.show(desk, fileName, passphrase, () -> chosen.accept(passphrase));
            } else {
                chosen.accept(passphrase);
            }
        });
        desk.dialogs().show(card, not);
    }
}

package nl.bloei.ui.protection;

import nl.bloei.storage.protection.Passphrase;
import nl.bloei.ui.Desk;
import nl.bloei.ui.PrintDesk;

/**
 * The sheet that keeps the passphrase of a workbook on paper. It is made in memory and shown as any page that is printed;
 * it comes on a disk only where somebody chooses to keep it.
 */
public final class RecoverySheet {
    private RecoverySheet() {
    }

    /** Whether there is a place to print it. */
    static boolean possible(Desk desk) {
        return desk.printDeskProperty().get() != null;
    }

    /** Shows the sheet, to be printed or kept; {@code fileName} is the name of the workbook's file. */
    public static void show(Desk desk, String fileName, Passphrase passphrase) {
        show(desk, fileName, passphrase, () -> {
        });
    }

    /**
     * Shows the sheet, to be printed or kept.
     *
     * @param fileName the name of the workbook's file, without its folder; empty if it is not known yet
     * @param then what follows once somebody closes it
     */
    public static void show(Desk desk, String fileName, Passphrase passphrase, Runnable then) {
        PrintDesk printer = desk.printDeskProperty().get();
        if (printer == null) {
            then.run();
        } else {
            printer.recovery(fileName, passphrase, then);
        }
    }
}

package nl.bloei.ui.preview;

import java.time.LocalDate;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.paper.PaperSize;
import nl.bloei.paper.Press;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;

/**
 * The passphrase of a workbook that goes to paper.
 *
 * @param file the name of the workbook's file, or empty
 * @param passphrase kept as what tells nothing of itself, for whoever writes down what was printed
 */
record RecoveryJob(String file, Passphrase passphrase) implements Printable {

    @Override
    public byte[] pdf(Press press, PaperSize size, LocalDate today) {
        return press.recovery(file, passphrase.reveal(), size, today);
    }

    /** For example "Herstelblad Noor.pdf". */
    @Override
    public String fileName(Content content) {
        String name = file.replace(WorkbookFile.PROTECTED_SUFFIX, "").replace(WorkbookFile.SUFFIX, "");
        return name.isBlank() ? title(content) + ".pdf" : Texts.get("ui.protection.recovery.file", name);
    }

    @Override
    public String title(Content content) {
        return Texts.get("paper.recovery.title");
    }
}

package nl.bloei.ui.sheet;

import java.nio.file.Path;

import nl.bloei.content.Texts;
import nl.bloei.editing.Document;
import nl.bloei.storage.Problem;
import nl.bloei.ui.Desk;

/** Going on in another file when the own one can only be read. */
final class Saving {
    private Saving() {
    }

    /** Saves the workbook under another name and says how that went. */
    static void saveAs(Document document, Path file, Desk desk) {
        var _ = document.saveAs(file).whenComplete((_, failure) -> {
            Throwable cause = failure == null ? null : failure.getCause() == null ? failure : failure.getCause();
            if (cause == null) {
                desk.tell(Texts.get("sheet.saved.as", String.valueOf(file.getFileName())));
            } else if (cause instanceof Problem problem) {
                desk.dialogs().tell(problem);
            } else {
                throw new IllegalStateException(cause);
            }
        });
    }
}

package nl.bloei.editing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.Workbook;

/**
 * The open workbook. All methods and all notifications belong to one thread, the UI thread in the program; saving happens
 * on a thread of its own within a second after an edit.
 */
public final class Document {

    /**
     * A document over an open file.
     *
     * @param file the file; closed with the document
     * @param clock tells when an edit happened
     * @param ui runs what must happen on the document's thread
     */
    public Document(WorkbookFile file, Clock clock, Executor ui) {
        throw new UnsupportedOperationException(file.path() + " " + clock + ui);
    }

    /** The workbook as it is now. */
    public Workbook workbook() {
        return workbookProperty().get();
    }

    /** The workbook as it is now, observable. */
    public ReadOnlyObjectProperty<Workbook> workbookProperty() {
        throw new UnsupportedOperationException();
    }

    /** The clock that the document was given. */
    public Clock clock() {
        throw new UnsupportedOperationException();
    }

    /** Where it is stored. */
    public Path path() {
        throw new UnsupportedOperationException();
    }

    /** Whether it can be changed. */
    public boolean writable() {
        throw new UnsupportedOperationException();
    }

    /** Changes the workbook; does nothing when it cannot be changed or when the change leaves it equal. */
    public void edit(Edit edit) {
        throw new UnsupportedOperationException(edit.name());
    }

    /** Ends merging: the next edit is a step of its own. */
    public void endStep() {
        throw new UnsupportedOperationException();
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        throw new UnsupportedOperationException();
    }

    /** Does again what was last taken back, if there is something. */
    public void redo() {
        throw new UnsupportedOperationException();
    }

    /** Whether there is a step to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        throw new UnsupportedOperationException();
    }

    /** Whether there is a step to do again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        throw new UnsupportedOperationException();
    }

    /** The name of the step that undo takes back, or empty. */
    public ReadOnlyStringProperty undoNameProperty() {
        throw new UnsupportedOperationException();
    }

    /** The name of the step that redo does again, or empty. */
    public ReadOnlyStringProperty redoNameProperty() {
        throw new UnsupportedOperationException();
    }

    /** Whether everything is on disk, observable. */
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        throw new UnsupportedOperationException();
    }

    /** Saves now what is not saved yet; completes on the document's thread, exceptionally with a {@code Problem}. */
    public CompletableFuture<Void> save() {
        throw new UnsupportedOperationException();
    }

    /** Saves to another file and goes on there. */
    public CompletableFuture<Void> saveAs(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }

    /** Saves what is not saved yet and gives the file back; completes when both are done. */
    public CompletableFuture<Void> close() {
        throw new UnsupportedOperationException();
    }
}

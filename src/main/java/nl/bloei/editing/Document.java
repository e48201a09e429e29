package nl.bloei.editing;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import nl.bloei.storage.Counterpart;
import nl.bloei.storage.Counterparts;
import nl.bloei.storage.EarlierVersions;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Recovered;
import nl.bloei.storage.Versions;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.workbook.Workbook;

/**
 * The open workbook. All methods and all notifications belong to one thread, the UI thread in the program; within a
 * second after an edit it is written down on a thread of its own, and saved there when it is calm.
 */
public final class Document {
    private final Clock clock;
    private @Nullable Recovered recovered;
    private History history;
    private final Saver saver;
    private final ReadOnlyObjectWrapper<Workbook> workbook;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private boolean closing;
    private @Nullable CompletableFuture<Void> closed;

    /**
     * A document over an open file.
     *
     * @param file the file; closed with the document
     * @param clock tells when an edit happened
     * @param ui runs what must happen on the document's thread
     */
    public Document(WorkbookFile file, Clock clock, Executor ui) {
        this(file, clock, ui, StorageThread.start());
    }

    Document(WorkbookFile file, Clock clock, Executor ui, StorageThread thread) {
        this.clock = clock;
        this.history = new History(file.workbook());
        this.workbook = new ReadOnlyObjectWrapper<>(file.workbook());
        this.saveState = new ReadOnlyObjectWrapper<>(first(file));
        this.saver = new Saver(file, thread, ui, this::heard);
        bringBack(file);
        if (file.readOnly() == Problem.Kind.IN_USE) {
            saver.lookWhetherFree();
        }
    }

    /** The workbook as it is now. */
    public Workbook workbook() {
        return workbook.get();
    }

    /** The workbook as it is now, observable. */
    public ReadOnlyObjectProperty<Workbook> workbookProperty() {
        return workbook.getReadOnlyProperty();
    }

    /** The clock that the document was given. */
    public Clock clock() {
        return clock;
    }

    /** Where it is stored. */
    public Path path() {
        return saver.file().path();
    }

    /** What came back because the program had ended before it could save it; {@code null} if nothing did. */
    public @Nullable Recovered recovered() {
        return recovered;
    }

    /** The earlier versions of its file. */
    public Versions versions() {
        return saver.file().versions();
    }

    /** Where it stands for a second time. */
    public Counterparts counterparts() {
        return saver.file().counterparts();
    }

    /** Whether it can be changed: its file can be written, and nobody is closing it. */
    public boolean writable() {
        return !closing && saver.file().readOnly() == null;
    }

    /** Changes the workbook; does nothing when it cannot be changed or when the change leaves it equal. */
    public void edit(Edit edit) {
        if (writable() && history.edit(edit, clock.instant())) {
            changed();
        }
    }

    /** Ends merging: the next edit is a step of its own. */
    public void endStep() {
        history.endStep();
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        if (writable() && history.undo()) {
            changed();
        }
    }

    /** Does again what was last taken back, if there is something. */
    public void redo() {
        if (writable() && history.redo()) {
            changed();
        }
    }

    /** Whether there is a step to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a step to do again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** The name of the step that undo takes back, or empty. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** The name of the step that redo does again, or empty. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** Whether everything is on disk, observable. */
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** Saves now what is not saved yet; completes on the document's thread, exceptionally with a {@code Problem}. */
    public CompletableFuture<Void> save() {
        return saver.save();
    }

    /**
     * Saves to another file and goes on there; that file must not exist yet, unless it is the conflict copy of this
     * document. Completes on the document's thread, exceptionally with a {@code Problem} when everything is as it was;
     * the state of saving tells that problem only if there are changes that are not on disk.
     */
    public CompletableFuture<Void> saveAs(Path file) {
        return saver.saveAs(file);
    }

    /** Whether only a passphrase opens its file. */
    public boolean isProtected() {
        return saver.file().isProtected();
    }

    /**
     * Saves so that this passphrase opens the file and nothing else, whether or not it had another one; goes on in the file
     * in its place when the name changes. Every step can still be taken back. Completes on the document's thread,
     * exceptionally with a {@code Problem} when everything is as it was.
     */
    public CompletableFuture<Void> protect(Passphrase passphrase, EarlierVersions earlier) {
        return saver.protect(passphrase, earlier);
    }

    /** Saves so that nobody needs a passphrase any more; completes as {@link #protect} does. */
    public CompletableFuture<Void> unprotect(EarlierVersions earlier) {
        return saver.unprotect(earlier);
    }

    /**
     * Goes on with what was made of this workbook and another file of it, as one step that can be taken back, and saves
     * it. Completes on the document's thread when it is saved; exceptionally with a {@code Problem} when everything is as
     * it was.
     *
     * @param name what it is called when it is taken back
     * @param other the other file, or the own file when another program wrote there
     * @param merged what was made of both
     * @param putAway whether the file that is left over moves to the earlier versions
     */
    public CompletableFuture<Void> merge(String name, Counterpart other, Workbook merged, boolean putAway) {
        if (!writable()) {
            throw new IllegalStateException("Can only be read");
        }
        Workbook mine = workbook();
        edit(Edit.single(name, _ -> merged));
        return saver.merge(other, mine, merged, putAway).whenComplete((_, failure) -> {
            if (failure != null && !mine.equals(merged) && workbook().equals(merged)) {
                undo();
            }
        });
    }

    /**
     * Saves what is not saved yet and gives the file back; completes when both are done. Completes exceptionally with a
     * {@code Problem} when saving failed: then the document is still open, with everything in it.
     */
    public CompletableFuture<Void> close() {
        CompletableFuture<Void> before = closed;
        if (closing && before != null) {
            return before; // Saving takes a while: somebody may ask twice.
        }
        closing = true;
        var now = new CompletableFuture<Void>();
        closed = now;
        var _ = saver.close().whenComplete((_, failure) -> {
            closing = failure == null;
            if (failure == null) {
                now.complete(null);
            } else {
                now.completeExceptionally(failure);
            }
        });
        return now;
    }

    /** Gives the file back without saving what is not saved yet: for somebody who was asked and lets it go. */
    public CompletableFuture<Void> abandon() {
        closing = true;
        return saver.abandon();
    }

    private SaveState first(WorkbookFile file) {
        Problem.@Nullable Kind why = file.readOnly();
        return why == null ? new SaveState.Saved(clock.instant()) : new SaveState.ReadOnly(why, file.heldBy());
    }

    /** Goes on from what came back, if something did and if it goes on from the file. */
    private void bringBack(WorkbookFile file) {
        Recovered back = file.recovered();
        recovered = back;
        if (back != null && back.beside() == null) {
            history = new History(back.workbook());
            changed();
        }
    }

    private void changed() {
        workbook.set(history.now());
        undoable.set(history.undoable());
        redoable.set(history.redoable());
        undoName.set(history.undoName());
        redoName.set(history.redoName());
        if (!(saveState.get() instanceof SaveState.Failed)) { // A failure stays in sight until a save succeeds.
            saveState.set(new SaveState.Saving());
        }
        saver.changed(history.now());
    }

    private void heard(Saver.Outcome outcome) {
        switch (outcome) {
            case Saver.Outcome.Failed(Problem problem) -> saveState.set(new SaveState.Failed(problem));
            case Saver.Outcome.Freed() -> {
                history = new History(saver.file().workbook());
                workbook.set(history.now());
                saveState.set(first(saver.file()));
                bringBack(saver.file());
            }
            case Saver.Outcome.Done(Workbook saved) when saved.equals(workbook()) -> saveState.set(first(saver.file()));
            case Saver.Outcome.Done _ -> saveState.set(new SaveState.Saving());
        }
    }
}

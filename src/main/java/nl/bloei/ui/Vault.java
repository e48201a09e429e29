package nl.bloei.ui;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.bloei.editing.Document;
import nl.bloei.storage.protection.Passphrase;

/**
 * What is behind the door of a workbook that was locked. Usually nothing: it was saved and closed. Only what could not be
 * saved is kept, out of sight, until it can be or until somebody has the passphrase.
 */
public final class Vault {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private @Nullable Kept kept;
    private Path file = Path.of("");
    private CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

    /** How it stands. */
    public enum State {
        /** Everything is saved, and nothing of it is in memory. */
        EMPTY,
        /** It is being saved. */
        SAVING,
        /** It could not be saved. */
        UNSAVED
    }

    /** A workbook out of sight, with the passphrase that opened it. */
    record Kept(Document document, @Nullable Passphrase key) {

        boolean opensWith(Passphrase typed) {
            return key != null && key.equals(typed);
        }
    }

    Vault(Desk desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Takes the open workbook out of sight, then saves and closes it; does nothing when none is open. */
    void lock() {
        Document open = desk.documentProperty().get();
        if (open == null) {
            return;
        }
        kept = new Kept(open, desk.keyring().current().orElse(null));
        state.set(State.SAVING);
        desk.dialogs().close();
        // The screen is left while its workbook is still there, so that it can hand in what it holds.
        desk.navigator().startAt(new Route.Locked(open.path(), desk.navigator().routeProperty().get()));
        desk.documentProperty().set(null);
        desk.toastProperty().set(null);
        desk.keyring().forget();
        forgetWhatWasRead();
        closing = closed(open);
    }

    /** Saves and closes what is still here; completes exceptionally when that fails again. */
    CompletableFuture<Void> close() {
        if (kept != null && closing.isDone()) {
            state.set(State.SAVING);
            closing = closed(kept.document());
        }
        return closing;
    }

    /** Waits for what is being saved, and goes on by whether it is gone to its file or kept. */
    void whenClosed(Consumer<Path> gone, Consumer<Kept> stillHere) {
        var _ = closing.whenComplete((_, _) -> {
            if (kept == null) {
                gone.accept(file);
            } else {
                stillHere.accept(kept);
            }
        });
    }

    /** Gives out what was kept. */
    void giveOut() {
        kept = null;
        closing = CompletableFuture.completedFuture(null);
        state.set(State.EMPTY);
    }

    private CompletableFuture<Void> closed(Document document) {
        return document.close().whenComplete((_, failure) -> {
            if (failure == null) {
                kept = null;
                file = document.path(); // It has moved if it was getting a passphrase just then.
                forgetWhatWasRead(); // A search that was still going on may have read it anew.
            }
            state.set(failure == null ? State.EMPTY : State.UNSAVED);
        });
    }

    private void forgetWhatWasRead() {
        desk.insight().forget();
        desk.search().forget();
    }
}

package nl.bloei.ui.shell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import nl.bloei.content.Texts;
import nl.bloei.editing.Document;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Workbooks;
import nl.bloei.ui.protection.Protecting;

/**
 * The ways to lock the open workbook: Ctrl+L at once, also over a dialog; the spine after a question; and by itself when
 * nobody does anything. A workbook without a passphrase cannot be locked, so there the same ways lead to choosing one.
 */
final class Locking {
    private static final KeyCombination CTRL_L = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Workbooks workbooks;
    private final Idle idle;
    private @Nullable Point2D pointer;

    Locking(Desk desk, Workbooks workbooks, Idle.Later later) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.idle = new Idle(() -> desk.settingsProperty().get().lock().after().filter(_ -> lockable().isPresent()),
                this::lock, desk.clock(), later);
    }

    /** Listens to what somebody does in the window. */
    void listen(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::noticed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CTRL_L.match(event)) {
                event.consume();
                lockOrProtect();
            }
        });
    }

    /** A workbook was opened. */
    void begin() {
        idle.begin();
    }

    /** Asks first, once everything is saved; or offers protection. */
    void ask() {
        Optional<Document> open = lockable();
        if (open.isEmpty()) {
            lockOrProtect();
            return;
        }
        var _ = open.get().save().whenComplete((_, failure) -> {
            if (failure != null) {
                lock(); // The door then tells that not everything is saved.
            } else if (open.equals(lockable())) {
                desk.dialogs()
                    .ask(Texts.get("ui.lock.title"), Texts.get("ui.lock.text"), Texts.get("ui.lock.not"),
                            Texts.get("ui.lock.do"), this::lock);
            }
        });
    }

    private void lockOrProtect() {
        if (lockable().isPresent()) {
            lock();
        } else if (desk.documentProperty().get() != null) {
            new Protecting(desk).ask();
        }
    }

    private void lock() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        workbooks.lock();
    }

    private Optional<Document> lockable() {
        return Optional.ofNullable(desk.documentProperty().get()).filter(Document::isProtected);
    }

    /** When the page moves under a pointer that lies still, that is nobody's doing. */
    private void noticed(InputEvent event) {
        if (event instanceof MouseEvent mouse) {
            var place = new Point2D(mouse.getScreenX(), mouse.getScreenY());
            boolean still = place.equals(pointer) && event.getEventType() != MouseEvent.MOUSE_PRESSED;
            pointer = place;
            if (still) {
                return;
            }
        }
        idle.touched();
    }
}

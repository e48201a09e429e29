package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.bloei.workbook.Ids;

/** Hears mouse, keys and menu of a drawn view and hands them on one by one. */
abstract class DrawnInput<V extends DrawnView> {
    private final V view;
    private final DrawnSkin<V> skin;
    private final EventHandler<MouseEvent> mouse = this::mouse;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<ContextMenuEvent> menu = this::menu;
    private @Nullable ContextMenu open;
    private String holding = "";

    /** Begins to listen. */
    DrawnInput(V view, DrawnSkin<V> skin) {
        this.view = view;
        this.skin = skin;
        skin.board().addEventHandler(MouseEvent.ANY, mouse);
        view.addEventHandler(KeyEvent.ANY, keys);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
    }

    /** Lets go of the view. */
    final void dispose() {
        skin.board().removeEventHandler(MouseEvent.ANY, mouse);
        view.removeEventHandler(KeyEvent.ANY, keys);
        view.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
        closeMenu();
    }

    /** The view it listens to. */
    final V view() {
        return view;
    }

    /** The pointer moves over the drawing. */
    abstract void point(Point2D place);

    /** The primary button goes down. */
    abstract void press(MouseEvent event, Point2D place);

    /** The pointer moves with the primary button down. */
    abstract void drag(Point2D place);

    /** The primary button is let go. */
    abstract void drop(Point2D place);

    /** A key goes down, without Ctrl; says whether it meant something here. */
    abstract boolean press(KeyEvent event);

    /** A digit was typed, in whichever way the keyboard makes it; says whether it meant something here. */
    abstract boolean digit(int digit);

    /** The menu for what is selected, if there is any; {@code place} is where the mouse asked, if it was the mouse. */
    abstract Optional<ContextMenu> menu(@Nullable Point2D place);

    /** The gesture that a held key makes: all its repeats together are one step. */
    final String gesture() {
        if (holding.isEmpty()) {
            holding = Ids.next();
        }
        return holding;
    }

    /** Ends the gesture of a held key. */
    final void endGesture() {
        if (!holding.isEmpty()) {
            holding = "";
            view.endGesture();
        }
    }

    private void mouse(MouseEvent event) {
        var place = new Point2D(event.getX(), event.getY());
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            point(place);
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            skin.hover(null);
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED && primary) {
            closeMenu();
            endGesture();
            press(event, place);
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && primary) {
            drag(place);
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && primary) {
            drop(place);
            point(place);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        boolean meant = false;
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            String name = event.getCode().getName();
            boolean plainDigit = event.getCode().isDigitKey() && !event.isAltDown();
            meant = plainDigit ? digit(Character.digit(name.charAt(name.length() - 1), 10)) : press(event);
        } else if (event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().matches("[0-9]")) {
            meant = digit(Character.digit(event.getCharacter().charAt(0), 10));
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            endGesture();
        }
        if (meant) {
            event.consume();
        }
    }

    private void menu(ContextMenuEvent event) {
        closeMenu();
        Point2D place = event.isKeyboardTrigger()
                ? null
                : skin.board().sceneToLocal(event.getSceneX(), event.getSceneY());
        menu(place).ifPresent(shown -> {
            open = shown;
            shown.show(view, event.getScreenX(), event.getScreenY());
        });
        event.consume();
    }

    private void closeMenu() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.bloei.content.Texts;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.RingsDrawing;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Note;

/** Turns mouse, keys and menu into the operations of the rings. */
final class RingsInput {
    private static final double STEP = 8;
    private static final double FAR = 32;
    private static final double STILL = 3;

    private final RingsView view;
    private final RingsViewSkin skin;
    private final Node board;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<ContextMenuEvent> menu = this::menu;
    private @Nullable Drag drag;
    private @Nullable ContextMenu open;
    private String nudging = "";

    /** A note under a pressed button; a drag once it has moved. */
    private record Drag(String id, Point2D pressed, Point2D offset, boolean moving) {
    }

    RingsInput(RingsView view, RingsViewSkin skin, Node board) {
        this.view = view;
        this.skin = skin;
        this.board = board;
        board.addEventHandler(MouseEvent.ANY, this::mouse);
        view.addEventHandler(KeyEvent.ANY, keys);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
    }

    /** Lets go of the view. */
    void dispose() {
        view.removeEventHandler(KeyEvent.ANY, keys);
        view.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
        closeMenu();
    }

    /** The keyboard came or went: moving by keys is over. */
    void focusChanged() {
        endNudging();
    }

    private void mouse(MouseEvent event) {
        RingsDrawing drawn = skin.drawn();
        if (drawn == null) {
            return;
        }
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            point(event, drawn);
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED && drag == null) {
            skin.hover(null);
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED && primary) {
            press(event, drawn);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && drag != null) {
            drag(drag, event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && primary) {
            release(event, drawn);
        }
    }

    private void point(MouseEvent event, RingsDrawing drawn) {
        Optional<String> near = drawn.noteAt(event.getX(), event.getY());
        skin.hover(near.orElse(null));
        board.setCursor(near.isEmpty() ? Cursor.DEFAULT : view.writable() ? Cursor.OPEN_HAND : Cursor.HAND);
    }

    private void press(MouseEvent event, RingsDrawing drawn) {
        closeMenu();
        Optional<String> near = drawn.noteAt(event.getX(), event.getY());
        boolean twice = event.getClickCount() == 2;
        view.setSelectedId(near.orElse(null));
        skin.focusSelected();
        if (twice && near.isEmpty()) {
            drawn.ringAt(event.getX(), event.getY()).ifPresent(view::create);
        } else if (twice) {
            near.ifPresent(view::open);
        } else if (view.writable()) {
            near.flatMap(id -> box(drawn, id))
                .ifPresent(box -> drag = new Drag(box.id(),
                        new Point2D(event.getX(), event.getY()),
                        new Point2D(box.centerX() - event.getX(), box.centerY() - event.getY()), false));
        }
        event.consume();
    }

    private void drag(Drag held, MouseEvent event) {
        if (held.moving() || held.pressed().distance(event.getX(), event.getY()) >= STILL) {
            drag = new Drag(held.id(), held.pressed(), held.offset(), true);
            Point2D middle = held.offset().add(event.getX(), event.getY());
            skin.lift(new Lifted(held.id(), middle.getX(), middle.getY()));
            board.setCursor(Cursor.CLOSED_HAND);
        }
        event.consume();
    }

    private void release(MouseEvent event, RingsDrawing drawn) {
        Drag held = drag;
        letGo();
        if (held != null && held.moving()) {
            Point2D middle = held.offset().add(event.getX(), event.getY());
            drop(held.id(), drawn, middle);
        }
        point(event, drawn);
    }

    /** What lies outside both rings counts as outside. */
    private void drop(String id, RingsDrawing drawn, Point2D middle) {
        Note.Ring ring = drawn.ringAt(middle.getX(), middle.getY()).orElse(Note.Ring.OUTER);
        Note.Place place = drawn.scale().place(middle.getX(), middle.getY());
        view.find(id).map(Note::ring).ifPresent(before -> {
            if (before == ring) {
                view.move("", id, place);
            } else if (ring == Note.Ring.INNER) {
                view.reach(id, place);
            } else {
                view.notYet(id);
            }
        });
    }

    private void letGo() {
        drag = null;
        skin.lift(null);
    }

    private void key(KeyEvent event) {
        RingsDrawing drawn = skin.drawn();
        if (event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == KeyCode.ALT) {
            endNudging();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.isShortcutDown() && drawn != null) {
            boolean handled = event.isAltDown() ? nudge(event, drawn) : press(event.getCode(), drawn);
            if (handled) {
                event.consume();
            }
        }
    }

    private boolean press(KeyCode code, RingsDrawing drawn) {
        return switch (code) {
            case LEFT -> go(drawn, -1, 0);
            case RIGHT -> go(drawn, 1, 0);
            case UP -> go(drawn, 0, -1);
            case DOWN -> go(drawn, 0, 1);
            case ENTER -> onSelected(view::open);
            case N -> create();
            case I -> onSelected(id -> view.reach(id, null));
            case O -> onSelected(view::notYet);
            case F -> onSelected(view::choose);
            case DELETE, BACK_SPACE -> onSelected(view::remove);
            case ESCAPE -> escape();
            default -> false;
        };
    }

    private boolean go(RingsDrawing drawn, int dx, int dy) {
        String from = view.getSelectedId();
        drawn.toward(from == null ? "" : from, dx, dy).ifPresent(view::setSelectedId);
        skin.reveal();
        return true;
    }

    private boolean create() {
        view.create(view.find(view.getSelectedId()).map(Note::ring).orElse(Note.Ring.OUTER));
        return true;
    }

    private boolean escape() {
        if (drag != null) {
            letGo();
            return true;
        }
        boolean selected = view.getSelectedId() != null;
        view.setSelectedId(null);
        return selected;
    }

    private boolean nudge(KeyEvent event, RingsDrawing drawn) {
        double by = event.isShiftDown() ? FAR : STEP;
        return switch (event.getCode()) {
            case LEFT -> nudge(drawn, -by, 0);
            case RIGHT -> nudge(drawn, by, 0);
            case UP -> nudge(drawn, 0, -by);
            case DOWN -> nudge(drawn, 0, by);
            default -> false;
        };
    }

    /** Keys move a note within its ring; I and O bring it to the other one. */
    private boolean nudge(RingsDrawing drawn, double dx, double dy) {
        if (nudging.isEmpty()) {
            nudging = Ids.next();
        }
        return onSelected(id -> box(drawn, id).ifPresent(box -> {
            double x = box.centerX() + dx;
            double y = box.centerY() + dy;
            if (drawn.ringAt(x, y).equals(view.find(id).map(Note::ring))) {
                view.move(nudging, id, drawn.scale().place(x, y));
            }
        }));
    }

    private void endNudging() {
        if (!nudging.isEmpty()) {
            nudging = "";
            view.endGesture();
        }
    }

    private boolean onSelected(Consumer<String> deed) {
        Optional<Note> note = view.find(view.getSelectedId());
        note.map(Note::id).ifPresent(deed);
        return note.isPresent();
    }

    private void menu(ContextMenuEvent event) {
        RingsDrawing drawn = skin.drawn();
        closeMenu();
        if (drawn == null) {
            return;
        }
        if (!event.isKeyboardTrigger()) {
            Point2D place = board.sceneToLocal(event.getSceneX(), event.getSceneY());
            view.setSelectedId(drawn.noteAt(place.getX(), place.getY()).orElse(null));
        }
        view.find(view.getSelectedId()).ifPresent(note -> {
            open = noteMenu(note);
            open.show(view, event.getScreenX(), event.getScreenY());
        });
        event.consume();
    }

    private ContextMenu noteMenu(Note note) {
        String id = note.id();
        var shown = new ContextMenu(Menus.item(Texts.get("control.rings.menu.open"), () -> view.open(id)));
        if (view.writable() && note.ring() == Note.Ring.OUTER) {
            shown.getItems()
                .addAll(Menus.item(Texts.get("control.rings.menu.reached"), () -> view.reach(id, null)),
                        Menus.item(Texts.get("control.rings.menu.choose"), () -> view.choose(id)));
        } else if (view.writable()) {
            shown.getItems().add(Menus.item(Texts.get("control.rings.menu.not.yet"), () -> view.notYet(id)));
        }
        if (view.writable()) {
            shown.getItems().add(Menus.item(Texts.get("control.rings.menu.remove"), () -> view.remove(id)));
        }
        return shown;
    }

    private void closeMenu() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }

    private static Optional<Drawing.Hit> box(RingsDrawing drawn, String id) {
        return drawn.boxes().stream().filter(box -> box.id().equals(id)).findFirst();
    }
}

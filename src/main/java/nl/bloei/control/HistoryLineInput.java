package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.Freehand;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryPoints;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.LinePoint;

/** Turns mouse, keys and menu into the operations of a history line. */
final class HistoryLineInput {
    private static final int FAR = 4;
    private static final double EDGE = 24;
    private static final double STILL = 3;

    private final HistoryLineView view;
    private final HistoryLineViewSkin skin;
    private final HistoryLineZoom zoom;
    private final HistoryLabels labels;
    private final HistoryMenus menus;
    private final EventHandler<MouseEvent> mouse = this::mouse;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<ContextMenuEvent> menu = this::menu;
    private @Nullable Drag drag;
    private @Nullable Inking inking;
    private String nudging = "";

    /** A point under a pressed button; a drag once it has moved. */
    private record Drag(LinePoint before, LinePoint now, Point2D pressed, Point2D offset, String gesture,
            boolean moving) {
        Drag at(LinePoint moved) {
            return new Drag(before, moved, pressed, offset, gesture, true);
        }
    }

    /** A press where there is no point: a click, or a stroke once it has moved. */
    private record Inking(Freehand hand, Point2D pressed, boolean moving) {
    }

    HistoryLineInput(HistoryLineView view, HistoryLineViewSkin skin) {
        this.view = view;
        this.skin = skin;
        zoom = new HistoryLineZoom(view, skin);
        labels = new HistoryLabels(view, skin);
        menus = new HistoryMenus(view);
        view.addEventHandler(MouseEvent.ANY, mouse);
        view.addEventHandler(KeyEvent.ANY, keys);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
    }

    /** Lets go of the view. */
    void dispose() {
        zoom.dispose();
        view.removeEventHandler(MouseEvent.ANY, mouse);
        view.removeEventHandler(KeyEvent.ANY, keys);
        view.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
        menus.close();
    }

    /** The keyboard came or went: moving by keys is over. */
    void focusChanged() {
        endNudging();
    }

    private void mouse(MouseEvent event) {
        HistoryScale scale = skin.scale();
        if (scale == null) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            point(event, scale);
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED && drag == null) {
            skin.hover(null);
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY) {
            press(event, scale);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && labels.drag(event.getX(), event.getY())) {
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && drag != null) {
            drag(drag, event, scale);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && inking != null) {
            stroke(inking, event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && event.getButton() == MouseButton.PRIMARY) {
            release(event, scale);
        }
    }

    private void point(MouseEvent event, HistoryScale scale) {
        Optional<String> near = meant(event.getX(), event.getY(), scale).map(LinePoint::id)
            .or(() -> behind(event.getX(), event.getY()));
        skin.hover(near.orElse(null));
        boolean drawable = within(event.getX(), event.getY(), scale) && view.writable();
        view.setCursor(near.isPresent()
                ? Cursor.HAND
                : drawable ? Cursor.CROSSHAIR : zoom.grips(event.getY()) ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void press(MouseEvent event, HistoryScale scale) {
        menus.close();
        Optional<LinePoint> label = labels.at(event.getX(), event.getY());
        Optional<LinePoint> near = meant(event.getX(), event.getY(), scale);
        if (near.isEmpty()) {
            behind(event.getX(), event.getY()).ifPresent(view::setSelectedId);
            near = meant(event.getX(), event.getY(), scale);
        }
        // Before it is selected, since that makes it bold and moves it a little.
        label.ifPresent(found -> labels.press(found, event.getX(), event.getY()));
        near.ifPresent(found -> {
            view.setSelectedId(found.id());
            if (event.getClickCount() == 2) {
                view.open(found.id());
            } else if (label.isEmpty() && view.writable()) {
                drag = new Drag(found, found, new Point2D(event.getX(), event.getY()),
                        new Point2D(scale.x(found) - event.getX(), scale.y(found) - event.getY()), Ids.next(), false);
            }
        });
        if (near.isEmpty() && view.writable() && within(event.getX(), event.getY(), scale)) {
            var hand = new Freehand(scale);
            hand.add(event.getX(), event.getY());
            inking = new Inking(hand, new Point2D(event.getX(), event.getY()), false);
        }
        skin.focusSelected();
        event.consume();
    }

    private void stroke(Inking held, MouseEvent event) {
        held.hand().add(event.getX(), event.getY());
        if (held.moving() || held.pressed().distance(event.getX(), event.getY()) >= STILL) {
            inking = new Inking(held.hand(), held.pressed(), true);
            skin.ink(held.hand());
        }
        event.consume();
    }

    /** What was drawn becomes a line; a press that did not move puts a moment. */
    private void lift(Inking held, HistoryScale scale) {
        inking = null;
        skin.ink(null);
        if (held.moving()) {
            view.draw(held.hand());
        } else {
            view.add(HistoryPoints.insertAt(scale, held.pressed().getX(), held.pressed().getY()));
        }
        skin.focusSelected();
    }

    private void drag(Drag held, MouseEvent event, HistoryScale scale) {
        if (!held.moving() && held.pressed().distance(event.getX(), event.getY()) < STILL) {
            return;
        }
        event.consume();
        Optional<LinePoint> now = view.find(held.before().id());
        if (!now.equals(Optional.of(held.now()))) {
            letGo();
            return;
        }
        if (!held.moving()) {
            skin.lift(held.before());
            view.setCursor(Cursor.CLOSED_HAND);
        }
        view.move(held.gesture(), held.before().id(), scale.time(event.getX() + held.offset().getX()),
                scale.height(event.getY() + held.offset().getY()));
        drag = held.at(view.find(held.before().id()).orElse(held.now()));
    }

    /** Ends a drag whose point was changed or taken away by something else: an undo, a key. */
    private void letGo() {
        drag = null;
        skin.lift(null);
        view.endGesture();
    }

    private void release(MouseEvent event, HistoryScale scale) {
        labels.release();
        Drag held = drag;
        drag = null;
        if (held != null && held.moving()) {
            skin.lift(null);
            view.endGesture();
        }
        if (inking != null) {
            lift(inking, scale);
        }
        point(event, scale);
    }

    private void cancel(Drag held) {
        drag = null;
        if (held.moving()) {
            view.move(held.gesture(), held.before().id(), held.before().at(), held.before().height());
            skin.lift(null);
            view.endGesture();
        }
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED && event.getCode() == KeyCode.ALT) {
            endNudging();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.isShortcutDown()) {
            boolean handled = event.isAltDown()
                    ? nudge(event)
                    : (event.isShiftDown() && labels.nudge(event.getCode())) || press(event.getCode());
            if (handled) {
                event.consume();
            }
        }
    }

    private boolean press(KeyCode code) {
        String id = view.getSelectedId();
        switch (code) {
            case LEFT -> view.selectPrevious();
            case RIGHT -> view.selectNext();
            case HOME -> view.lineOrEmpty()
                .points()
                .stream()
                .findFirst()
                .map(LinePoint::id)
                .ifPresent(view::setSelectedId);
            case END -> HistoryPoints.previous(view.lineOrEmpty(), null)
                .map(LinePoint::id)
                .ifPresent(view::setSelectedId);
            case N -> addAfter();
            case PAGE_UP -> {
                return view.stepStrand(-1);
            }
            case PAGE_DOWN -> {
                return view.stepStrand(1);
            }
            case P -> view.penProperty().set(view.writable() && !view.penProperty().get());
            case L -> {
                return onSelected(point -> view.placeLabel("", point, null));
            }
            case V -> {
                return onSelected(view::flatten);
            }
            case ENTER -> {
                return onSelected(view::open);
            }
            case DELETE, BACK_SPACE -> {
                return onSelected(view::remove);
            }
            case ESCAPE -> {
                return escape(id);
            }
            default -> {
                return zoom.press(code);
            }
        }
        return true;
    }

    private boolean escape(@Nullable String id) {
        if (labels.cancel()) {
            return true;
        }
        if (drag != null) {
            cancel(drag);
            return true;
        }
        if (inking != null) {
            inking = null;
            skin.ink(null);
            return true;
        }
        boolean meant = id != null || view.penProperty().get();
        view.penProperty().set(false);
        view.setSelectedId(null);
        return meant;
    }

    private boolean nudge(KeyEvent event) {
        int by = event.isShiftDown() ? FAR : 1;
        return switch (event.getCode()) {
            case LEFT -> nudge(-by, 0);
            case RIGHT -> nudge(by, 0);
            case UP -> nudge(0, by);
            case DOWN -> nudge(0, -by);
            default -> false;
        };
    }

    private boolean nudge(int weeks, int heights) {
        if (nudging.isEmpty()) {
            nudging = Ids.next();
        }
        return onSelected(id -> view.nudge(nudging, id, weeks, heights));
    }

    private void endNudging() {
        if (!nudging.isEmpty()) {
            nudging = "";
            view.endGesture();
        }
    }

    private void addAfter() {
        HistoryScale scale = skin.scale();
        if (scale != null && view.writable()) {
            view.add(HistoryPoints.insertAfter(view.lineOrEmpty(), scale, view.getSelectedId()));
        }
    }

    private boolean onSelected(Consumer<String> deed) {
        Optional<LinePoint> point = view.selected();
        point.map(LinePoint::id).ifPresent(deed);
        return point.isPresent();
    }

    private void menu(ContextMenuEvent event) {
        HistoryScale scale = skin.scale();
        if (scale == null) {
            return;
        }
        boolean mouse = !event.isKeyboardTrigger();
        if (mouse) {
            view.setSelectedId(meant(event.getX(), event.getY(), scale).map(LinePoint::id).orElse(null));
        }
        boolean here = mouse && view.writable() && within(event.getX(), event.getY(), scale);
        menus.show(event, this::addAfter,
                here ? Optional.of(HistoryPoints.insertAt(scale, event.getX(), event.getY())) : Optional.empty());
        event.consume();
    }

    /** The point whose label or whose disc lies at a place. */
    private Optional<LinePoint> meant(double x, double y, HistoryScale scale) {
        return labels.at(x, y).or(() -> near(x, y, scale));
    }

    /** The moment of another line at a place, or whose label lies there; none while the pen is taken. */
    private Optional<String> behind(double x, double y) {
        HistoryLineDrawing drawn = skin.drawn();
        return drawn == null || (view.penProperty().get() && view.writable())
                ? Optional.empty()
                : drawn.behindAt(x, y).or(() -> drawn.labelAt(x, y));
    }

    /** The point at a place; none while the pen is taken, so that it can draw anywhere. */
    private Optional<LinePoint> near(double x, double y, HistoryScale scale) {
        if (view.penProperty().get() && view.writable()) {
            return Optional.empty();
        }
        return HistoryPoints.nearest(view.lineOrEmpty(), scale, view.getSelectedId(), x, y,
                DrawingStyle.screen(view.textScaleProperty().get()).reach());
    }

    private static boolean within(double x, double y, HistoryScale scale) {
        return x >= scale.left() - EDGE && x <= scale.right() + EDGE
                && Math.abs(y - scale.axis()) <= scale.reach() + EDGE;
    }
}

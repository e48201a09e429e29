package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import nl.bloei.drawing.HistoryScale;
import nl.bloei.drawing.HistoryWindow;

/** Goes nearer to a history line and along it: by wheel, by pinching, by dragging the names below it, and by keys. */
final class HistoryLineZoom {
    /** How much a pixel of the wheel brings nearer. */
    private static final double PER_PIXEL = 0.005;

    private final HistoryLineView view;
    private final HistoryLineViewSkin skin;
    private final EventHandler<ScrollEvent> wheel = this::wheel;
    private final EventHandler<ZoomEvent> pinch = this::pinch;
    private final EventHandler<MouseEvent> mouse = this::mouse;
    private @Nullable Held held;

    /** The names under a pressed button. */
    private record Held(double pressedX, HistoryWindow before) {
    }

    HistoryLineZoom(HistoryLineView view, HistoryLineViewSkin skin) {
        this.view = view;
        this.skin = skin;
        view.addEventHandler(ScrollEvent.SCROLL, wheel);
        view.addEventHandler(ZoomEvent.ZOOM, pinch);
        view.addEventHandler(MouseEvent.ANY, mouse);
    }

    /** Lets go of the view. */
    void dispose() {
        view.removeEventHandler(ScrollEvent.SCROLL, wheel);
        view.removeEventHandler(ZoomEvent.ZOOM, pinch);
        view.removeEventHandler(MouseEvent.ANY, mouse);
    }

    /** A key goes down; says whether it meant something here. */
    boolean press(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> view.nearer();
            case MINUS, SUBTRACT -> view.further();
            case DIGIT0, NUMPAD0 -> view.showWhole();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the part that shows can be dragged by the names at a height. */
    boolean grips(double y) {
        return skin.amongNames(y) && !view.windowProperty().get().whole();
    }

    private void wheel(ScrollEvent event) {
        HistoryScale scale = skin.scale();
        if (scale == null) {
            return;
        }
        if (event.isDirect() && skin.busy()) {
            // A finger that draws must not move the page as well.
            event.consume();
        } else if (event.isShortcutDown()) {
            view.zoom(Math.exp(event.getDeltaY() * PER_PIXEL), share(scale, event.getX()));
            event.consume();
        } else if (!view.windowProperty().get().whole() && Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.pan(-event.getDeltaX() / (scale.right() - scale.left()));
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        HistoryScale scale = skin.scale();
        if (scale != null) {
            view.zoom(event.getZoomFactor(), share(scale, event.getX()));
            event.consume();
        }
    }

    private void mouse(MouseEvent event) {
        HistoryScale scale = skin.scale();
        Held now = held;
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            held = event.getButton() == MouseButton.PRIMARY && grips(event.getY())
                    ? new Held(event.getX(), view.windowProperty().get())
                    : null;
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            held = null;
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && now != null && scale != null) {
            double by = (now.pressedX() - event.getX()) / (scale.right() - scale.left());
            view.windowProperty().set(now.before().moved(by));
            event.consume();
        }
    }

    /** Which place of the period lies at an x, as a share of the whole. */
    private static double share(HistoryScale scale, double x) {
        return Math.clamp((x - scale.left()) / (scale.right() - scale.left()), 0, 1);
    }
}

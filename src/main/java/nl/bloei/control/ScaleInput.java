package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import nl.bloei.content.Texts;
import nl.bloei.drawing.ScaleDrawing;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Ids;

/** Turns mouse, keys and menu into a mark on the line. */
final class ScaleInput extends DrawnInput<ScaleView> {
    private static final double MIDDLE = 5;
    private static final double STEP = 1;
    private static final double HALF = 0.5;

    private final ScaleViewSkin skin;
    private @Nullable Drag drag;

    /** The mark under a pressed button. */
    private record Drag(String gesture, @Nullable Double before, double offset) {
    }

    ScaleInput(ScaleView view, ScaleViewSkin skin) {
        super(view, skin);
        this.skin = skin;
    }

    @Override
    void point(Point2D place) {
        Optional<String> over = at(place);
        skin.hover(over.orElse(null));
        boolean line = onLine(place) && view().writable();
        view().setCursor(over.filter(ScaleDrawing.MARK::equals).isPresent() && line
                ? Cursor.OPEN_HAND
                : over.isPresent() || line ? Cursor.HAND : Cursor.DEFAULT);
    }

    @Override
    void press(MouseEvent event, Point2D place) {
        view().requestFocus();
        ScaleDrawing drawn = skin.drawn();
        Optional<String> over = at(place);
        Double before = view().markProperty().get();
        if (drawn != null && over.filter(ScaleDrawing.MARK::equals).isPresent() && before != null) {
            drag = new Drag(Ids.next(), before, drawn.x(before) - place.getX());
        } else if (over.isPresent()) {
            choose(over.get());
        } else if (drawn != null && onLine(place)) {
            drag = new Drag(Ids.next(), before, 0);
            drag(place);
        }
    }

    @Override
    void drag(Point2D place) {
        ScaleDrawing drawn = skin.drawn();
        if (drag != null && drawn != null) {
            view().mark(drag.gesture(), drawn.mark(place.getX() + drag.offset()));
            if (view().writable()) {
                view().setCursor(Cursor.CLOSED_HAND);
            }
        }
    }

    @Override
    void drop(Point2D place) {
        if (drag != null) {
            drag = null;
            view().endGesture();
        }
    }

    @Override
    boolean press(KeyEvent event) {
        double by = event.isShiftDown() ? HALF : STEP;
        return switch (event.getCode()) {
            case LEFT, KP_LEFT, DOWN, KP_DOWN -> move(-by);
            case RIGHT, KP_RIGHT, UP, KP_UP -> move(by);
            case HOME -> put(0.0);
            case END -> put((double) Answer.Scale.MOST);
            case PAGE_UP -> walk(1);
            case PAGE_DOWN -> walk(-1);
            case DELETE, BACK_SPACE -> put(null);
            case ESCAPE -> escape();
            default -> false;
        };
    }

    @Override
    boolean digit(int digit) {
        return put((double) digit);
    }

    @Override
    Optional<ContextMenu> menu(@Nullable Point2D place) {
        return view().writable() && view().markProperty().get() != null
                ? Optional.of(new ContextMenu(Menus.item(Texts.get("control.scale.menu.clear"), () -> put(null))))
                : Optional.empty();
    }

    private void choose(String id) {
        boolean text = id.equals(ScaleDrawing.IDEAL) || id.equals(ScaleDrawing.BEHIND) || id.equals(ScaleDrawing.STEP);
        if (text) {
            view().open(id);
        } else {
            view().setSelectedId(id);
        }
    }

    private boolean move(double by) {
        Double now = view().markProperty().get();
        if (view().writable()) {
            view().mark(gesture(), now == null ? MIDDLE : now + by);
        }
        return true;
    }

    private boolean put(@Nullable Double to) {
        view().mark("", to);
        return true;
    }

    private boolean walk(int back) {
        view().walk(back);
        return !view().earlierProperty().get().isEmpty();
    }

    private boolean escape() {
        Drag held = drag;
        if (held != null) {
            view().mark(held.gesture(), held.before());
            drop(Point2D.ZERO);
            return true;
        }
        boolean selected = view().getSelectedId() != null;
        view().setSelectedId(null);
        return selected;
    }

    private Optional<String> at(Point2D place) {
        ScaleDrawing drawn = skin.drawn();
        return drawn == null ? Optional.empty() : drawn.at(place.getX(), place.getY());
    }

    private boolean onLine(Point2D place) {
        ScaleDrawing drawn = skin.drawn();
        return drawn != null && drawn.onLine(place.getX(), place.getY());
    }
}

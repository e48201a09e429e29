package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.LinePoint;

/** Moves the labels of a history line, by dragging and by keys. */
final class HistoryLabels {
    private static final double STEP = 8;
    private static final double STILL = 3;

    private final HistoryLineView view;
    private final HistoryLineViewSkin skin;
    private @Nullable Held held;

    /**
     * A label under a pressed button.
     *
     * @param before the point with its label as it was
     * @param now the point as the drag left it last
     * @param pressed where the button went down
     * @param middle where the middle of the label was then
     */
    private record Held(LinePoint before, LinePoint now, Point2D pressed, Point2D middle, String gesture,
            boolean moving) {
    }

    HistoryLabels(HistoryLineView view, HistoryLineViewSkin skin) {
        this.view = view;
        this.skin = skin;
    }

    /** The point whose label lies at a place; none while the pen is taken. */
    Optional<LinePoint> at(double x, double y) {
        HistoryLineDrawing drawn = skin.drawn();
        return drawn == null || (view.penProperty().get() && view.writable())
                ? Optional.empty()
                : drawn.labelAt(x, y).flatMap(view::find);
    }

    /** Takes hold of the label of a point. */
    void press(LinePoint point, double x, double y) {
        HistoryLineDrawing drawn = skin.drawn();
        if (drawn != null && view.writable()) {
            drawn.label(point.id())
                .ifPresent(label -> held = new Held(point, point, new Point2D(x, y),
                        new Point2D(label.centerX(), label.centerY()), Ids.next(), false));
        }
    }

    /** The pointer moves with the button down; says whether it holds a label. */
    boolean drag(double x, double y) {
        Held label = held;
        HistoryLineDrawing drawn = skin.drawn();
        if (label == null || drawn == null) {
            return false;
        }
        if (!label.moving() && label.pressed().distance(x, y) < STILL) {
            return true;
        }
        if (!view.find(label.now().id()).equals(Optional.of(label.now()))) {
            held = null;
            view.endGesture();
            return true;
        }
        Point2D middle = label.middle().add(x - label.pressed().getX(), y - label.pressed().getY());
        view.placeLabel(label.gesture(), label.now().id(), drawn.offset(label.now(), middle.getX(), middle.getY()));
        held = new Held(label.before(), view.find(label.now().id()).orElse(label.now()), label.pressed(),
                label.middle(), label.gesture(), true);
        return true;
    }

    /** The button is let go. */
    void release() {
        if (held != null && held.moving()) {
            view.endGesture();
        }
        held = null;
    }

    /** Takes a drag back; says whether there was one. */
    boolean cancel() {
        Held label = held;
        held = null;
        if (label != null && label.moving()) {
            view.placeLabel(label.gesture(), label.before().id(), label.before().labelAt());
            view.endGesture();
        }
        return label != null;
    }

    /** Moves the label of the selected point by a key; says whether it meant something. */
    boolean nudge(KeyCode code) {
        return switch (code) {
            case LEFT -> nudge(-STEP, 0);
            case RIGHT -> nudge(STEP, 0);
            case UP -> nudge(0, -STEP);
            case DOWN -> nudge(0, STEP);
            default -> false;
        };
    }

    private boolean nudge(double dx, double dy) {
        HistoryLineDrawing drawn = skin.drawn();
        Optional<LinePoint> point = view.selected();
        Optional<Drawing.Hit> label = drawn == null ? Optional.empty() : point.flatMap(p -> drawn.label(p.id()));
        if (drawn == null || label.isEmpty()) {
            return false;
        }
        view.placeLabel("", point.orElseThrow().id(), drawn.offset(point.orElseThrow(), label.get().centerX() + dx,
                label.get().centerY() + dy));
        return true;
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.FigureContent;
import nl.bloei.drawing.FigureDrawing;
import nl.bloei.drawing.FigureLook;

/** The canvas of a figure with a handle over every spot. */
final class FigureViewSkin extends SkinBase<FigureView> {
    private static final double USUAL = 560;
    private static final double LEAST = 220;

    private final FigureView view;
    private final DrawingCanvas canvas = new DrawingCanvas();
    private final Handles handles;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> mouse = this::mouse;
    private @Nullable Drawn drawn;
    private @Nullable String hoveredId;

    /** A drawing and what it was made from: measuring and showing ask for the same one. */
    private record Drawn(FigureContent content, FigureLook look, double width, DrawingStyle style, Drawing drawing) {
    }

    FigureViewSkin(FigureView view) {
        super(view);
        this.view = view;
        canvas.setManaged(false);
        handles = new Handles(view, AccessibleRole.LIST_ITEM, view::setSelectedId);
        getChildren().setAll(canvas, handles);
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        view.addEventHandler(MouseEvent.ANY, mouse);
        registerChangeListener(view.contentProperty(), changed -> view.requestLayout());
        registerChangeListener(view.textScaleProperty(), changed -> view.requestLayout());
        registerChangeListener(view.focusWithinProperty(), changed -> view.requestLayout());
        registerChangeListener(view.selectedIdProperty(), changed -> selected());
    }

    private Drawing draw(double width) {
        FigureContent content = view.contentProperty().get();
        var look = new FigureLook(view.getSelectedId(), hoveredId, view.isFocusWithin());
        DrawingStyle style = DrawingStyle.screen(view.textScaleProperty().get());
        Drawn last = drawn;
        if (last == null || !last.content().equals(content) || !last.look().equals(look) || last.width() != width
                || !last.style().equals(style)) {
            last = new Drawn(content, look, width, style,
                    FigureDrawing.of(content, look, Math.max(1, width), style));
            drawn = last;
        }
        return last.drawing();
    }

    private void selected() {
        view.requestLayout();
        if (view.isFocusWithin() && view.getSelectedId() != null) {
            handles.focus(view.getSelectedId());
        }
    }

    private void hover(@Nullable String id) {
        if (!Objects.equals(id, hoveredId)) {
            hoveredId = id;
            view.setCursor(id == null ? Cursor.DEFAULT : Cursor.HAND);
            view.requestLayout();
        }
    }

    private Optional<String> at(MouseEvent event) {
        Drawn now = drawn;
        return now == null
                ? Optional.empty()
                : FigureDrawing.spotAt(now.drawing(), event.getX() - view.snappedLeftInset(),
                        event.getY() - view.snappedTopInset(), now.style());
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            hover(at(event).orElse(null));
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            hover(null);
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY) {
            at(event).ifPresent(id -> {
                boolean again = id.equals(view.getSelectedId());
                handles.focus(id);
                view.choose(id, again);
            });
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && drawn != null && press(event.getCode(), drawn.drawing())) {
            event.consume();
        }
    }

    private boolean press(KeyCode code, Drawing drawing) {
        return switch (code) {
            case LEFT -> go(drawing, -1, 0);
            case RIGHT -> go(drawing, 1, 0);
            case UP -> go(drawing, 0, -1);
            case DOWN -> go(drawing, 0, 1);
            case HOME -> select(0);
            case END -> select(drawing.hits().size() - 1);
            case ENTER, SPACE -> choose();
            default -> false;
        };
    }

    private boolean go(Drawing drawing, int dx, int dy) {
        String from = view.getSelectedId();
        if (from == null) {
            return select(0);
        }
        FigureDrawing.toward(drawing, from, dx, dy).ifPresent(view::setSelectedId);
        return true;
    }

    private boolean select(int index) {
        var spots = view.contentProperty().get().spots();
        if (!spots.isEmpty()) {
            view.setSelectedId(spots.get(index).id());
        }
        return true;
    }

    private boolean choose() {
        String id = view.getSelectedId();
        if (id != null) {
            view.choose(id);
        }
        return id != null;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        Drawing drawing = draw(width);
        canvas.resizeRelocate(x, y, width, drawing.height());
        canvas.show(drawing);
        handles.relocate(x, y);
        FigureContent content = view.contentProperty().get();
        handles.lay(content.spots().stream().map(FigureContent.Spot::id).toList(), drawing.hits(),
                view.getSelectedId(), id -> content.spot(id).map(s -> FigureWords.spot(content, s)).orElse(""));
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + USUAL * view.textScaleProperty().get();
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double wide = width < 0 ? USUAL * view.textScaleProperty().get() : width - left - right;
        return top + bottom + Math.ceil(draw(wide).height());
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + LEAST;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    public void dispose() {
        if (getSkinnable() == null) {
            return;
        }
        view.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        view.removeEventHandler(MouseEvent.ANY, mouse);
        getChildren().clear();
        super.dispose();
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.PolesDrawing;

/** The canvas of the rows with a radio button over every dot; mouse and keys are in {@link PolesInput}. */
final class PolesViewSkin extends DrawnSkin<PolesView> {
    private static final double USUAL_WIDTH = 860;
    private static final double LEAST_WIDTH = 290;

    private final PolesInput input;
    private @Nullable PolesDrawing drawn;

    PolesViewSkin(PolesView view) {
        super(view, AccessibleRole.RADIO_BUTTON, id -> view.setSelectedId(PolesDrawing.row(id)));
        input = new PolesInput(view, this);
        getChildren().setAll(canvas(), handles());
        redrawOn(view.rowsProperty(), view.earlierProperty());
        registerChangeListener(view.polesProperty(), _ -> {
            redraw();
            if (view.isFocusWithin()) {
                focusSelected();
            }
        });
    }

    /** What is drawn now, or {@code null} before the first layout. */
    @Nullable
    PolesDrawing drawn() {
        return drawn;
    }

    @Override
    Region board() {
        return view();
    }

    @Override
    void focusChanged() {
        input.endGesture();
    }

    @Override
    Optional<String> whole(String id) {
        return Optional.empty();
    }

    @Override
    @Nullable
    String handleOf(@Nullable String row) {
        return row == null ? null : PolesDrawing.id(row, view().stop(row));
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        PolesView view = view();
        drawn = PolesDrawing.of(view.look(hoveredId()), width, view.style());
        canvas().resizeRelocate(x, y, width, Math.max(height, drawn.drawing().height()));
        canvas().show(drawn.drawing());
        handles().setLayoutX(x);
        handles().setLayoutY(y);
        String row = view.getSelectedId() == null && !view.rowsProperty().get().isEmpty()
                ? view.rowsProperty().get().getFirst().id()
                : view.getSelectedId();
        handles().lay(drawn.drawing().hits().stream().map(Drawing.Hit::id).toList(), drawn.drawing().hits(),
                handleOf(row), id -> PolesWords.dot(view.rowsProperty().get(), id));
        handles().choose(
                id -> view.polesProperty().get().dot(PolesDrawing.row(id)).orElse(0) == PolesDrawing.dot(id));
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + USUAL_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double inner = (width < 0 ? USUAL_WIDTH : width) - left - right;
        return top + bottom + PolesDrawing.height(view().look(null), Math.max(LEAST_WIDTH, inner), view().style());
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    void release() {
        input.dispose();
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.scene.AccessibleRole;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.PolesDrawing;

/** The canvas of the rows with a radio button over every dot; mouse and keys are in {@link PolesInput}. */
final class PolesViewSkin extends WidthDrawnSkin<PolesView> {
    private static final double USUAL_WIDTH = 860;
    private static final double LEAST_WIDTH = 290;

    private final PolesInput input;
    private @Nullable PolesDrawing drawn;

    PolesViewSkin(PolesView view) {
        super(view, AccessibleRole.RADIO_BUTTON, id -> view.setSelectedId(PolesDrawing.row(id)), USUAL_WIDTH,
                LEAST_WIDTH);
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
    double drawingHeight(double width) {
        return PolesDrawing.height(view().look(null), width, view().style());
    }

    @Override
    void release() {
        input.dispose();
    }
}

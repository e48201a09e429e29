package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import nl.bloei.drawing.ScaleDrawing;

/** The canvas of a line from 0 to 10, which is one slider; mouse and keys are in {@link ScaleInput}. */
final class ScaleViewSkin extends WidthDrawnSkin<ScaleView> {
    private static final double USUAL_WIDTH = 900;
    private static final double LEAST_WIDTH = 280;

    private final ScaleInput input;
    private @Nullable ScaleDrawing drawn;

    ScaleViewSkin(ScaleView view) {
        super(view, USUAL_WIDTH, LEAST_WIDTH);
        input = new ScaleInput(view, this);
        getChildren().setAll(canvas());
        redrawOn(view.markProperty(), view.dayProperty(), view.earlierProperty(), view.idealProperty(),
                view.behindProperty(), view.stepProperty());
    }

    /** What is drawn now, or {@code null} before the first layout. */
    @Nullable
    ScaleDrawing drawn() {
        return drawn;
    }

    @Override
    void focusChanged() {
        input.endGesture();
    }

    /** The day and number of an earlier mark. */
    @Override
    Optional<String> whole(String id) {
        return view().earlierProperty()
            .get()
            .stream()
            .filter(each -> each.id().equals(id))
            .map(each -> each.label())
            .findFirst();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        drawn = ScaleDrawing.of(view().look(hoveredId()), width, view().style());
        canvas().resizeRelocate(x, y, width, Math.max(height, drawn.drawing().height()));
        canvas().show(drawn.drawing());
    }

    @Override
    double drawingHeight(double width) {
        return ScaleDrawing.height(view().look(null), width, view().style());
    }

    @Override
    void release() {
        input.dispose();
    }
}

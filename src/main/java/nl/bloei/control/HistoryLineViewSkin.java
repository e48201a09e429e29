package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.scene.layout.Region;

import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.drawing.HistoryView;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/** The canvas of the history line with a handle over every point; mouse and keys are in {@link HistoryLineInput}. */
final class HistoryLineViewSkin extends DrawnSkin<HistoryLineView> {
    private static final double USUAL_WIDTH = 864;
    private static final double USUAL_HEIGHT = 440;
    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_HEIGHT = 260;

    private final HistoryLineView view;
    private final HistoryLineInput input;
    private final SpokenPoints spoken = new SpokenPoints();
    private @Nullable HistoryLineDrawing drawn;
    private @Nullable LinePoint lifted;

    HistoryLineViewSkin(HistoryLineView view) {
        super(view);
        this.view = view;
        input = new HistoryLineInput(view, this);
        getChildren().setAll(canvas(), handles());
        redrawOn(view.lineProperty(), view.startPeriodProperty(), view.wordsProperty());
    }

    /** Where times and heights lie now, or {@code null} before the first layout. */
    @Nullable
    HistoryScale scale() {
        return drawn == null ? null : drawn.scale();
    }

    @Override
    Region board() {
        return view;
    }

    @Override
    void focusChanged() {
        input.focusChanged();
    }

    /** A label that had no room. */
    @Override
    Optional<String> whole(String id) {
        return drawn != null && drawn.numberOnly().contains(id)
                ? view.find(id).map(LinePoint::label)
                : Optional.empty();
    }

    /** Shows where a dragged point came from, or no longer. */
    void lift(@Nullable LinePoint before) {
        lifted = before;
        redraw();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        Answer.Line line = view.lineOrEmpty();
        HistoryLineView.Words words = view.wordsProperty().get();
        var looks = new HistoryView(view.getSelectedId(), hoveredId(), view.isFocusWithin(), lifted, words.above(),
                words.below(), words.now());
        drawn = HistoryLineDrawing.of(line, looks, width, height, view.style());
        canvas().resizeRelocate(x, y, width, height);
        canvas().show(drawn.drawing());
        handles().setLayoutX(x);
        handles().setLayoutY(y);
        spoken.show(line);
        handles().lay(line.points().stream().map(LinePoint::id).toList(), drawn.drawing().hits(), view.getSelectedId(),
                spoken::words);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + USUAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + USUAL_HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + LEAST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + LEAST_HEIGHT;
    }

    @Override
    void release() {
        input.dispose();
    }
}

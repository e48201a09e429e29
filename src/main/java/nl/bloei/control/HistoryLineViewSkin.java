package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;

import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.drawing.HistoryView;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/** The canvas of the history line with a handle over every point; mouse and keys are in {@link HistoryLineInput}. */
final class HistoryLineViewSkin extends SkinBase<HistoryLineView> {
    private static final double USUAL_WIDTH = 864;
    private static final double USUAL_HEIGHT = 440;
    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_HEIGHT = 260;

    private final HistoryLineView view;
    private final DrawingCanvas canvas = new DrawingCanvas();
    private final Handles handles;
    private final HistoryLineInput input;
    private final SpokenPoints spoken = new SpokenPoints();
    private final Tooltip whole = new Tooltip();
    private @Nullable HistoryLineDrawing drawn;
    private @Nullable String hoveredId;
    private @Nullable LinePoint lifted;

    HistoryLineViewSkin(HistoryLineView view) {
        super(view);
        this.view = view;
        canvas.setManaged(false);
        handles = new Handles(view, view::setSelectedId);
        input = new HistoryLineInput(view, this);
        getChildren().setAll(canvas, handles);
        registerChangeListener(view.lineProperty(), changed -> view.requestLayout());
        registerChangeListener(view.startPeriodProperty(), changed -> view.requestLayout());
        registerChangeListener(view.wordsProperty(), changed -> view.requestLayout());
        registerChangeListener(view.textScaleProperty(), changed -> view.requestLayout());
        registerChangeListener(view.selectedIdProperty(), changed -> selected());
        registerChangeListener(view.focusWithinProperty(), changed -> {
            view.requestLayout();
            input.focusChanged();
        });
    }

    /** Where times and heights lie now, or {@code null} before the first layout. */
    @Nullable
    HistoryScale scale() {
        return drawn == null ? null : drawn.scale();
    }

    /** Shows which point the pointer is over; a label that had no room shows as a tooltip. */
    void hover(@Nullable String id) {
        if (Objects.equals(id, hoveredId)) {
            return;
        }
        hoveredId = id;
        Tooltip.uninstall(view, whole);
        if (id != null && drawn != null && drawn.numberOnly().contains(id)) {
            whole.setText(view.find(id).map(LinePoint::label).orElse(""));
            Tooltip.install(view, whole);
        }
        view.requestLayout();
    }

    /** Shows where a dragged point came from, or no longer. */
    void lift(@Nullable LinePoint before) {
        lifted = before;
        view.requestLayout();
    }

    /** Gives the selected point the keyboard, or the line itself when none is selected. */
    void focusSelected() {
        view.layout();
        handles.focus(view.getSelectedId());
    }

    /** The canvas, for tests. */
    DrawingCanvas canvas() {
        return canvas;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        Answer.Line line = view.lineOrEmpty();
        HistoryLineView.Words words = view.wordsProperty().get();
        var looks = new HistoryView(view.getSelectedId(), hoveredId, view.isFocusWithin(), lifted, words.above(),
                words.below(), words.now());
        drawn = HistoryLineDrawing.of(line, looks, width, height, DrawingStyle.screen(view.textScaleProperty().get()));
        canvas.resizeRelocate(x, y, width, height);
        canvas.show(drawn.drawing());
        handles.setLayoutX(x);
        handles.setLayoutY(y);
        spoken.show(line);
        handles.lay(line.points().stream().map(LinePoint::id).toList(), drawn.drawing().hits(), view.getSelectedId(),
                spoken::words);
    }

    private void selected() {
        view.requestLayout();
        if (view.isFocusWithin()) {
            focusSelected();
        }
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
    public void dispose() {
        if (getSkinnable() == null) {
            return;
        }
        input.dispose();
        Tooltip.uninstall(view, whole);
        getChildren().clear();
        super.dispose();
    }
}

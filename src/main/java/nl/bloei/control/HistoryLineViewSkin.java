package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.scene.layout.Region;

import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.Freehand;
import nl.bloei.drawing.HistoryLineDrawing;
import nl.bloei.drawing.HistoryScale;
import nl.bloei.drawing.HistoryView;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;

/**
 * The canvas of the history line with a handle over every point; mouse and keys are in {@link HistoryLineInput}. A stroke
 * of the hand is painted on a surface of its own, so that the line below it need not be painted anew.
 */
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
    private final DrawingCanvas ink = new DrawingCanvas();
    private @Nullable Freehand hand;

    private @Nullable Asked shown;

    /** What a drawing was made of. */
    private record Asked(Answer.Line line, HistoryView looks, double width, double height, DrawingStyle style) {
    }

    HistoryLineViewSkin(HistoryLineView view) {
        super(view);
        this.view = view;
        input = new HistoryLineInput(view, this);
        ink.setManaged(false);
        getChildren().setAll(canvas(), ink, handles());
        redrawOn(view.lineProperty(), view.startPeriodProperty(), view.wordsProperty(), view.windowProperty(),
                view.activeProperty());
        registerChangeListener(view.selectedIdProperty(), _ -> view.reveal());
    }

    /** Where times and heights lie now, or {@code null} before the first layout. */
    @Nullable
    HistoryScale scale() {
        return drawn == null ? null : drawn.scale();
    }

    /** The line as it is drawn now, or {@code null} before the first layout. */
    @Nullable
    HistoryLineDrawing drawn() {
        return drawn;
    }

    /** Whether a place lies among the names below the line. */
    boolean amongNames(double y) {
        return drawn != null && y > drawn.bottom();
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
                ? view.whole()
                    .strands()
                    .points()
                    .filter(point -> point.id().equals(id))
                    .findFirst()
                    .map(LinePoint::label)
                : Optional.empty();
    }

    /** Shows what is drawn by hand, also after it grew; or no longer. */
    void ink(@Nullable Freehand drawn) {
        hand = drawn;
        view.setDrawing(drawn != null);
        view.requestLayout();
    }

    /** Whether a hand is drawing, or dragging a point. */
    boolean busy() {
        return hand != null || lifted != null;
    }

    /** Shows where a dragged point came from, or no longer. */
    void lift(@Nullable LinePoint before) {
        lifted = before;
        redraw();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        showLine(x, y, width, height);
        Freehand drawn = hand;
        ink.setVisible(drawn != null);
        if (drawn == null) {
            ink.resize(0, 0);
        } else {
            ink.resizeRelocate(x, y, width, height);
            ink.show(drawn.drawing(width, height, view.style()));
        }
    }

    private void showLine(double x, double y, double width, double height) {
        Answer.Line line = view.whole();
        HistoryLineView.Words words = view.wordsProperty().get();
        var looks = new HistoryView(view.getSelectedId(), hoveredId(), view.isFocusWithin(), lifted, words.above(),
                words.below(), words.now(), view.windowProperty().get(),
                view.activeProperty().get());
        var asked = new Asked(line, looks, width, height, view.style());
        if (drawn != null && asked.equals(shown)) {
            return;
        }
        shown = asked;
        drawn = HistoryLineDrawing.of(line, looks, width, height, view.style());
        canvas().resizeRelocate(x, y, width, height);
        canvas().show(drawn.drawing());
        handles().setLayoutX(x);
        handles().setLayoutY(y);
        Answer.Line front = view.lineOrEmpty();
        spoken.show(front);
        handles().lay(front.points().stream().map(LinePoint::id).toList(), drawn.drawing().hits(), view.getSelectedId(),
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

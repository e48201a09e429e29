package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.RingsDrawing;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/**
 * The canvas of the rings with a handle over every note; it scrolls where the rings would become too small to read.
 * Mouse and keys are in {@link RingsInput}.
 */
final class RingsViewSkin extends SkinBase<RingsView> {
    private static final double USUAL_SIDE = 740;
    private static final double LEAST_SIDE = 320;

    private final RingsView view;
    private final Board board = new Board();
    private final DrawingCanvas canvas = new DrawingCanvas();
    private final Handles handles;
    private final RingsInput input;
    private final Tooltip whole = new Tooltip();
    private @Nullable RingsDrawing drawn;
    private @Nullable String hoveredId;
    private @Nullable Lifted lifted;

    RingsViewSkin(RingsView view) {
        super(view);
        this.view = view;
        canvas.setManaged(false);
        handles = new Handles(view, view::setSelectedId);
        board.add(canvas, handles);
        input = new RingsInput(view, this, board);
        var scroll = new ScrollPane(board);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
        registerChangeListener(view.ringsProperty(), changed -> board.requestLayout());
        registerChangeListener(view.chosenIdProperty(), changed -> board.requestLayout());
        registerChangeListener(view.titlesProperty(), changed -> board.requestLayout());
        registerChangeListener(view.textScaleProperty(), changed -> resize());
        registerChangeListener(view.selectedIdProperty(), changed -> selected());
        registerChangeListener(view.focusWithinProperty(), changed -> {
            board.requestLayout();
            input.focusChanged();
        });
        resize();
    }

    /** What is drawn now, or {@code null} before the first layout. */
    @Nullable
    RingsDrawing drawn() {
        return drawn;
    }

    /** The surface that holds the drawing; its coordinates are those of the drawing. */
    Region board() {
        return board;
    }

    /** Shows which note the pointer is over; a note that shows only its first words tells all in a tooltip. */
    void hover(@Nullable String id) {
        if (Objects.equals(id, hoveredId)) {
            return;
        }
        hoveredId = id;
        Tooltip.uninstall(board, whole);
        if (id != null && drawn != null && drawn.numbered()) {
            whole.setText(view.find(id).map(Note::text).orElse(""));
            Tooltip.install(board, whole);
        }
        board.requestLayout();
    }

    /** Shows a note in the air, or no longer. */
    void lift(@Nullable Lifted note) {
        lifted = note;
        board.requestLayout();
    }

    /** Gives the selected note the keyboard, or the rings themselves when none is selected. */
    void focusSelected() {
        view.layout();
        board.layout();
        handles.focus(view.getSelectedId());
    }

    private void selected() {
        board.requestLayout();
        if (view.isFocusWithin()) {
            focusSelected();
        }
    }

    private void resize() {
        double least = RingsDrawing.leastSide(style());
        board.setMinSize(least, least);
        board.requestLayout();
    }

    private void draw(double width, double height) {
        Answer.Rings rings = view.ringsProperty().get();
        RingsView.Titles titles = view.titlesProperty().get();
        String chosen = view.chosenIdProperty().get();
        var looks = new nl.bloei.drawing.RingsView(chosen, view.getSelectedId(), hoveredId, view.isFocusWithin(),
                lifted, titles.inner(), titles.outer());
        drawn = RingsDrawing.of(rings, looks, width, height, style());
        canvas.resizeRelocate(0, 0, width, height);
        canvas.show(drawn.drawing());
        handles.lay(rings.notes().stream().map(Note::id).toList(), drawn.boxes(), view.getSelectedId(),
                id -> view.find(id).map(note -> RingsWords.note(rings, note, id.equals(chosen))).orElse(""));
    }

    private DrawingStyle style() {
        return DrawingStyle.screen(view.textScaleProperty().get());
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + USUAL_SIDE;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + USUAL_SIDE;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + LEAST_SIDE;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + LEAST_SIDE;
    }

    @Override
    public void dispose() {
        if (getSkinnable() == null) {
            return;
        }
        input.dispose();
        Tooltip.uninstall(board, whole);
        getChildren().clear();
        super.dispose();
    }

    /** What scrolls. */
    private final class Board extends Region {
        void add(DrawingCanvas surface, Handles over) {
            getChildren().setAll(surface, over);
        }

        @Override
        protected void layoutChildren() {
            draw(getWidth(), getHeight());
        }
    }
}

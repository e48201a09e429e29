package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.animation.Transition;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.RingsDrawing;
import nl.bloei.drawing.RingsView.Glide;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/**
 * The canvas of the rings with a handle over every note; it scrolls where the rings would become too small to read.
 * Mouse and keys are in {@link RingsInput}.
 */
final class RingsViewSkin extends DrawnSkin<RingsView> {
    private static final double USUAL_SIDE = 740;
    private static final double LEAST_SIDE = 320;
    /** What is drawn round a selected note. */
    private static final double ROUND = 16;
    /** Long enough for the eye to follow a note from ring to ring. */
    private static final Duration GLIDE = Duration.millis(450);

    private final RingsView view;
    private final Board board = new Board();
    private final ScrollPane scroll = new ScrollPane(board);
    private final RingsInput input;
    private @Nullable RingsDrawing drawn;
    private @Nullable Lifted lifted;
    private @Nullable Glide glide;
    private Answer.Rings before = Answer.Rings.empty();
    private final Transition gliding = new Transition() {
        {
            setCycleDuration(GLIDE);
        }

        @Override
        protected void interpolate(double share) {
            glide = share < 1 ? new Glide(before, share) : null;
            redraw();
        }
    };

    RingsViewSkin(RingsView view) {
        super(view);
        this.view = view;
        board.add(canvas(), handles());
        input = new RingsInput(view, this, board);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHvalue(0.5);
        getChildren().setAll(scroll);
        redrawOn(view.ringsProperty(), view.chosenIdProperty(), view.titlesProperty());
        registerChangeListener(view.textScaleProperty(), _ -> resize());
        resize();
    }

    /** What is drawn now, or {@code null} before the first layout. */
    @Nullable
    RingsDrawing drawn() {
        return drawn;
    }

    @Override
    Region board() {
        return board;
    }

    @Override
    void focusChanged() {
        input.focusChanged();
    }

    /** A note that shows only its first words. */
    @Override
    Optional<String> whole(String id) {
        return drawn != null && drawn.numbered() ? view.find(id).map(Note::text) : Optional.empty();
    }

    /** Shows a note in the air, or no longer. */
    void lift(@Nullable Lifted note) {
        lifted = note;
        redraw();
    }

    /** Lets the notes go to their places from where they were, where things may move. */
    void glide(Answer.Rings from) {
        gliding.stop();
        glide = null;
        Scene scene = view.getScene();
        if (scene != null && !scene.getPreferences().isReducedMotion()) {
            before = from;
            glide = new Glide(from, 0);
            gliding.playFromStart();
        }
    }

    /** Scrolls no further than it takes to see the selected note. */
    void reveal() {
        String id = view.getSelectedId();
        if (drawn == null || id == null) {
            return;
        }
        Bounds seen = scroll.getViewportBounds();
        for (Drawing.Hit box : drawn.boxes()) {
            if (box.id().equals(id)) {
                scroll.setHvalue(scrolled(scroll.getHvalue(), box.centerX(), box.width(), board.getWidth(),
                        seen.getWidth()));
                scroll.setVvalue(scrolled(scroll.getVvalue(), box.centerY(), box.height(), board.getHeight(),
                        seen.getHeight()));
            }
        }
    }

    /** How far to scroll, from 0 to 1, such that a stretch round a middle shows, with what is drawn round a note. */
    private static double scrolled(double now, double middle, double length, double whole, double seen) {
        double room = whole - seen;
        if (room <= 0) {
            return now;
        }
        double half = Math.min(seen, length + 2 * ROUND) / 2;
        return Math.clamp(Math.clamp(now * room, middle + half - seen, middle - half) / room, 0, 1);
    }

    private void resize() {
        double least = RingsDrawing.leastSide(view.style());
        board.setMinSize(least, least);
        board.requestLayout();
    }

    private void draw(double width, double height) {
        Answer.Rings rings = view.ringsProperty().get();
        RingsView.Titles titles = view.titlesProperty().get();
        String chosen = view.chosenIdProperty().get();
        var looks = new nl.bloei.drawing.RingsView(chosen, view.getSelectedId(), hoveredId(), view.isFocusWithin(),
                lifted, glide, titles.inner(), titles.outer());
        drawn = RingsDrawing.of(rings, looks, width, height, view.style());
        canvas().resizeRelocate(0, 0, width, height);
        canvas().show(drawn.drawing());
        handles().lay(rings.notes().stream().map(Note::id).toList(), drawn.boxes(), view.getSelectedId(),
                id -> view.find(id).map(note -> RingsWords.note(rings, note, id.equals(chosen))).orElse(""));
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
    void release() {
        gliding.stop();
        input.dispose();
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

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.scene.layout.Region;

import nl.bloei.drawing.BoardDrawing;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.workbook.Card;

/** The canvas of a board with a handle over every card; mouse and keys are in {@link BoardInput}. */
final class BoardViewSkin extends DrawnSkin<BoardView> {
    private static final double USUAL_WIDTH = 900;
    private static final double LEAST_WIDTH = 280;

    private final BoardInput input;
    private @Nullable BoardDrawing drawn;
    private @Nullable Lifted lifted;

    BoardViewSkin(BoardView view) {
        super(view);
        input = new BoardInput(view, this);
        getChildren().setAll(canvas(), handles());
        redrawOn(view.boardProperty());
    }

    /** What is drawn now, or {@code null} before the first layout. */
    @Nullable
    BoardDrawing drawn() {
        return drawn;
    }

    /** Shows a card in the air, or no longer. */
    void lift(@Nullable Lifted card) {
        lifted = card;
        redraw();
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
        return drawn != null && drawn.shortened().contains(id)
                ? view().find(id).map(Card::text)
                : Optional.empty();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        BoardView view = view();
        drawn = BoardDrawing.of(view.look(hoveredId(), lifted), width, view.style());
        canvas().resizeRelocate(x, y, width, Math.max(height, drawn.drawing().height()));
        canvas().show(drawn.drawing());
        handles().setLayoutX(x);
        handles().setLayoutY(y);
        handles().lay(drawn.cards().stream().map(Drawing.Hit::id).toList(), drawn.cards(), view.getSelectedId(),
                id -> view.find(id)
                    .map(card -> BoardWords.card(view.block(), view.boardProperty().get(), card))
                    .orElse(""));
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
        return top + bottom
                + BoardDrawing.height(view().look(null, null), Math.max(LEAST_WIDTH, inner), view().style());
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

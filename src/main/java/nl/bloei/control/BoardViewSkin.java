package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import nl.bloei.drawing.BoardDrawing;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.workbook.Card;

/** The canvas of a board with a handle over every card; mouse and keys are in {@link BoardInput}. */
final class BoardViewSkin extends WidthDrawnSkin<BoardView> {
    private static final double USUAL_WIDTH = 900;
    private static final double LEAST_WIDTH = 280;

    private final BoardInput input;
    private @Nullable BoardDrawing drawn;
    private @Nullable Lifted lifted;

    BoardViewSkin(BoardView view) {
        super(view, USUAL_WIDTH, LEAST_WIDTH);
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
    double drawingHeight(double width) {
        return BoardDrawing.height(view().look(null, null), width, view().style());
    }

    @Override
    void release() {
        input.dispose();
    }
}

package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import nl.bloei.content.Block;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;

/**
 * What shows on a board.
 *
 * @param block its kinds of card, its columns and the words of its energy
 * @param board the cards
 * @param tray the title of the place beside the board
 * @param least how high the columns are at the least, 0 for the usual height
 * @param selectedId the id of the selected card, or {@code null}
 * @param hoveredId the id of the card under the pointer, or {@code null}
 * @param focused whether the selected card has the keyboard
 * @param lifted the card that is being dragged and where its middle is now, or {@code null}: the others stay where they
 *            are meanwhile, and its old place shows as a dashed outline
 */
public record BoardLook(Block.Board block, Answer.Board board, String tray, double least,
        @Nullable String selectedId, @Nullable String hoveredId, boolean focused,
        RingsView.@Nullable Lifted lifted) {

    /** A board without a selection, as on paper. */
    public static BoardLook plain(Block.Board block, Answer.Board board, String tray, double least) {
        return new BoardLook(block, board, tray, least, null, null, false, null);
    }

    /** Whether it is laid out by energy. */
    boolean matrix() {
        return board.matrix() && block.energy() != null;
    }

    /** The place of a card's kind among the kinds, from 0. */
    int pile(Card card) {
        for (int i = 0; i < block.piles().size(); i++) {
            if (block.piles().get(i).id().equals(card.pile())) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a card lies beside the board: it has no column, or no energy where that decides its place. */
    public boolean isBeside(Card card) {
        boolean column = block.columns().stream().anyMatch(each -> each.id().equals(card.column()));
        return !column || (matrix() && card.energy() == null);
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.BoardLook;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;

/**
 * Cards over columns, or over columns and energy. Its height follows from its width and its cards. It changes nothing
 * itself: the {@link Listener} hears what should become of the cards.
 *
 * <table>
 * <caption>Keys, while the board has the keyboard</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Tab, Shift+Tab</td><td>into the board as one stop, and out of it</td></tr>
 * <tr><td>arrows</td><td>selects the nearest card that way</td></tr>
 * <tr><td>Alt+Left, Alt+Right</td><td>moves the card to the column that way; left of the first is beside the board</td>
 * </tr>
 * <tr><td>Alt+Up, Alt+Down</td><td>more or less energy; without energy one place up or down</td></tr>
 * <tr><td>Enter, N</td><td>edits the card; a new card</td></tr>
 * <tr><td>Delete, Backspace</td><td>removes the card</td></tr>
 * <tr><td>Esc</td><td>takes back a drag; otherwise nothing is selected any more</td></tr>
 * </table>
 *
 * <table>
 * <caption>Mouse</caption>
 * <tr><th>Deed</th><th>What it does</th></tr>
 * <tr><td>click, double click</td><td>selects the card; edits it</td></tr>
 * <tr><td>drag</td><td>moves the card</td></tr>
 * <tr><td>secondary click</td><td>the same deeds in a menu</td></tr>
 * </table>
 *
 * Its colours are those of {@link Palette}, set on {@code .board-view .drawing-canvas}.
 */
public final class BoardView extends DrawnView {
    private static final double STEP = 0.1;
    private static final double MIDDLE = 0.5;

    private final Block.Board block;
    private final ObjectProperty<Answer.Board> board = new SimpleObjectProperty<>(this, "board", Answer.Board.empty()) {
        @Override
        protected void invalidated() {
            setAccessibleText(BoardWords.summary(block, get()));
        }
    };
    private @Nullable Listener listener;

    /** Hears what the user does. */
    public interface Listener {
        /**
         * The board should become another one; the owner sets it before this returns.
         *
         * @param gestureKey the same for all changes of one gesture; empty for a deed that stands alone
         * @param what the deed, lower case, for "Ongedaan maken: ..."
         * @param board the board as it should be
         */
        void change(String gestureKey, String what, Answer.Board board);

        /** The gesture is over. */
        void endGesture();

        /** The words of a card should be edited. */
        void open(String cardId);

        /** A card was removed, which can be undone. */
        void removed();

        /** A new card should be made. */
        void create();
    }

    /** A board of this kind without cards. */
    public BoardView(Block.Board block) {
        super("board-view", AccessibleRole.LIST_VIEW);
        this.block = block;
        setAccessibleText(BoardWords.summary(block, Answer.Board.empty()));
    }

    /** Whom to tell what the user does. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /**
     * Puts a card somewhere.
     *
     * @param column the id of a column, or empty for beside the board
     * @param energy how much energy it gives; {@code null} to leave that as it is
     * @param before the card before which it comes, or {@code null} for the last place
     */
    public void place(String gestureKey, String id, String column, @Nullable Double energy, @Nullable String before) {
        find(id).ifPresent(card -> {
            Card moved = card.withColumn(column);
            if (column.isEmpty() && matrix()) {
                moved = moved.withEnergy(null);
            } else if (energy != null) {
                moved = moved.withEnergy(energy);
            }
            change(gestureKey, "control.board.move", ordered(moved, before));
        });
    }

    /** Moves a card so many columns to the right; beside the board is left of the first. */
    public void shift(String gestureKey, String id, int by) {
        find(id).ifPresent(card -> {
            int from = look(null, null).isBeside(card) ? 0 : columns().indexOf(card.column());
            int to = Math.clamp(from + by, 0, columns().size() - 1);
            if (to != from) {
                Double energy = card.energy() == null && matrix() ? Double.valueOf(MIDDLE) : null;
                place(gestureKey, id, columns().get(to), energy, null);
            }
        });
    }

    /** Moves a card up or down: more or less energy, or another place in its column. */
    public void lift(String gestureKey, String id, int up) {
        find(id).ifPresent(card -> {
            if (matrix()) {
                double now = card.energy() == null ? MIDDLE : card.energy();
                place(gestureKey, id, card.column().isEmpty() ? columns().get(1) : card.column(), now + up * STEP,
                        after(card));
            } else {
                List<Card> peers = board.get().cards().stream().filter(c -> c.column().equals(card.column())).toList();
                int to = peers.indexOf(card) - up;
                if (to >= 0 && to < peers.size()) {
                    String before = up > 0 ? peers.get(to).id() : to + 1 < peers.size() ? peers.get(to + 1).id() : null;
                    place(gestureKey, id, card.column(), null, before);
                }
            }
        });
    }

    /** Makes a card one of another kind. */
    public void sort(String id, String pile) {
        find(id).ifPresent(card -> change("", "control.board.sort", board.get().with(card.withPile(pile))));
    }

    /** Removes a card. */
    public void remove(String id) {
        if (find(id).isPresent() && change("", "control.board.remove", board.get().without(id))) {
            if (id.equals(getSelectedId())) {
                setSelectedId(null);
            }
            if (listener != null) {
                listener.removed();
            }
        }
    }

    /** Opens a card for editing. */
    public void open(String id) {
        setSelectedId(id);
        if (listener != null) {
            listener.open(id);
        }
    }

    /** Asks for a new card. */
    public void create() {
        if (listener != null && writable()) {
            listener.create();
        }
    }

    /** The cards. */
    public ObjectProperty<Answer.Board> boardProperty() {
        return board;
    }

    /** What the board is made of. */
    Block.Board block() {
        return block;
    }

    /** Whether it is laid out by energy. */
    boolean matrix() {
        return board.get().matrix() && block.energy() != null;
    }

    /** A card by its id. */
    Optional<Card> find(@Nullable String id) {
        return board.get().cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** What shows now. */
    BoardLook look(@Nullable String hovered, @Nullable Lifted lifted) {
        return new BoardLook(block, board.get(), Texts.get("control.board.tray"), 0, getSelectedId(), hovered,
                isFocusWithin(), lifted);
    }

    @Override
    void endGesture() {
        if (listener != null) {
            listener.endGesture();
        }
    }

    /** The places from left to right: beside the board, then the columns. */
    private List<String> columns() {
        var all = new ArrayList<String>();
        all.add("");
        block.columns().forEach(column -> all.add(column.id()));
        return all;
    }

    private @Nullable String after(Card card) {
        List<Card> all = board.get().cards();
        int next = all.indexOf(card) + 1;
        return next < all.size() ? all.get(next).id() : null;
    }

    private Answer.Board ordered(Card moved, @Nullable String before) {
        var cards = new ArrayList<>(board.get().cards());
        cards.removeIf(card -> card.id().equals(moved.id()));
        int at = cards.stream().map(Card::id).toList().indexOf(before);
        cards.add(at < 0 ? cards.size() : at, moved);
        return new Answer.Board(board.get().matrix(), cards, board.get().extras());
    }

    private boolean change(String gestureKey, String deed, Answer.Board changed) {
        if (listener == null || !writable() || changed.equals(board.get())) {
            return false;
        }
        listener.change(gestureKey, Texts.get(deed), changed);
        return true;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new BoardViewSkin(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}

package nl.bloei.paper;

import java.util.ArrayList;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.drawing.BoardDrawing;
import nl.bloei.drawing.BoardLook;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.paper.Html.Tag;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;

/** Writes a board: its questions, the board itself, and in full the cards that had no room for all their words. */
final class BoardWriter {
    /** What else stands on the first page: head, questions and attribution. */
    private static final double BESIDES = 250;
    private static final double BESIDES_BLANK = 330;
    private static final double LEGEND = 34;
    private static final double HIGHEST_BLANK = 0.8;

    private final Entry entry;
    private final Pen pen;
    private final Figures figures;
    private final BlockWriter prompts;

    BoardWriter(Entry entry, Pen pen, Figures figures, BlockWriter prompts) {
        this.entry = entry;
        this.pen = pen;
        this.figures = figures;
        this.prompts = prompts;
    }

    /** Writes the block in a column of the given width. */
    void write(Html parent, Block.Board block, double width) {
        Answer.Board board = entry.answer(block, Answer.Board.class).orElseGet(Answer.Board::empty);
        Html head = parent.add(Tag.DIV, "keep");
        prompts.prompt(head, block.prompt());
        legend(head, block);
        double taken = (entry.blank() ? BESIDES_BLANK : BESIDES) + LEGEND * block.piles().size();
        double page = Math.max(200, entry.leaf().height() - taken);
        // On blank paper a board as high as the page would push what is asked after it off the page.
        double room = Figures.points(entry.blank() ? Math.min(page, width * HIGHEST_BLANK) : page);
        var shortened = new ArrayList<Card>();
        List<Card> rest = board.cards();
        boolean first = true;
        while (first || !rest.isEmpty()) {
            Answer.Board part = fitting(block, board, rest, Figures.points(width), room);
            BoardDrawing drawn = BoardDrawing.of(look(block, part, entry.blank() ? room : 0), Figures.points(width),
                    DrawingStyle.paper());
            figures.add((first ? head : parent).add(Tag.DIV, "under"), drawn.drawing(), entry.accent(),
                    alternative(block, part));
            part.cards().stream().filter(card -> drawn.shortened().contains(card.id())).forEach(shortened::add);
            rest = rest.subList(part.cards().size(), rest.size());
            first = false;
        }
        full(parent, shortened, width);
    }

    /** As many of the cards as fit on what is left of a page, one at the least. */
    private static Answer.Board fitting(Block.Board block, Answer.Board board, List<Card> cards, double width,
            double room) {
        int amount = cards.size();
        Answer.Board part = new Answer.Board(board.matrix(), cards, board.extras());
        while (amount > 1 && BoardDrawing.height(look(block, part, 0), width, DrawingStyle.paper()) > room) {
            amount -= Math.max(1, amount / 8);
            part = new Answer.Board(board.matrix(), cards.subList(0, amount), board.extras());
        }
        return part;
    }

    private static BoardLook look(Block.Board block, Answer.Board board, double least) {
        return BoardLook.plain(block, board, Texts.get("paper.board.tray"), least);
    }

    /** The questions that the cards answer, each with the sign that stands on its cards. */
    private void legend(Html head, Block.Board block) {
        for (int i = 0; i < block.piles().size(); i++) {
            Prompt pile = block.piles().get(i);
            prompts.numbered(head.add(Tag.DIV, "small"), Tag.H3, pile.text());
            if (block.piles().size() > 1) {
                head.add(Tag.P, "help", Texts.get("paper.board.sign." + (i + 1)));
            }
        }
        Block.Board.Energy energy = block.energy();
        if (energy != null && entry.blank()) {
            head.add(Tag.P, "help", energy.ask());
        }
    }

    private void full(Html parent, List<Card> cards, double width) {
        if (cards.isEmpty()) {
            return;
        }
        Html head = parent.add(Tag.DIV, "keep");
        head.add(Tag.H2, "ring-title", Texts.get("paper.board.full"));
        for (int i = 0; i < cards.size(); i++) {
            Html box = (i == 0 ? head : parent).add(Tag.DIV, "entry");
            pen.worded(box, "", cards.get(i).text(), Pen.SMALL, width - BlockWriter.GUTTER);
        }
    }

    private static String alternative(Block.Board block, Answer.Board board) {
        String columns = String.join(", ", block.columns().stream().map(Prompt::text).toList());
        return Texts.get("paper.board.alternative", columns, board.cards().size());
    }
}

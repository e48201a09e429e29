package nl.bloei.control;

import java.util.List;
import java.util.stream.Collectors;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.drawing.BoardLook;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;

/** What a screen reader says about a board. */
final class BoardWords {
    private BoardWords() {
    }

    /** The board as a whole: "Bord met kaartjes: vijf. Nog neerleggen: twee". */
    static String summary(Block.Board block, Answer.Board board) {
        if (board.cards().isEmpty()) {
            return Texts.get("control.board.empty",
                    block.columns().stream().map(Prompt::text).collect(Collectors.joining("; ")));
        }
        BoardLook look = BoardLook.plain(block, board, "", 0);
        long beside = board.cards().stream().filter(look::isBeside).count();
        return Texts.get("control.board.summary", HistoryWords.count(board.cards().size()),
                HistoryWords.count(beside));
    }

    /** One card: "Loslaten, kaartje 2 van 3, Roosters maken. Welke taken heb je nu?". */
    static String card(Block.Board block, Answer.Board board, Card card) {
        BoardLook look = BoardLook.plain(block, board, "", 0);
        boolean beside = look.isBeside(card);
        List<Card> peers = board.cards()
            .stream()
            .filter(other -> beside ? look.isBeside(other) : other.column().equals(card.column()))
            .toList();
        String place = beside ? Texts.get("control.board.tray") : text(block.columns(), card.column());
        String kind = block.piles().size() > 1 ? text(block.piles(), card.pile()) : "";
        String spoken = Texts.get("control.board.spoken", place, peers.indexOf(card) + 1, peers.size(),
                card.text(), kind);
        Double energy = card.energy();
        return board.matrix() && energy != null
                ? Texts.get("control.board.spoken.energy", spoken.strip(), Math.round(energy * 10))
                : spoken.strip();
    }

    private static String text(List<Prompt> prompts, String id) {
        return prompts.stream().filter(each -> each.id().equals(id)).map(Prompt::text).findFirst().orElse("");
    }
}

package nl.bloei.ui.sheet;

import nl.bloei.content.Block;
import nl.bloei.ui.Desk;

/** Makes the view of each kind of block: a new kind does not compile until it is shown here. */
final class BlockViews {
    private BlockViews() {
    }

    /** The view of a block of a sheet. */
    static BlockView of(Block block, SheetModel sheet, Desk desk) {
        return switch (block) {
            case Block.Passage passage -> new PassageView(passage);
            case Block.Question question -> new QuestionView(sheet, question);
            case Block.Chips chips -> new ChipsView(sheet, desk.content(), chips);
            case Block.HistoryLine line -> new LineBlock(sheet, line, desk);
            case Block.Rings rings -> new RingsBlock(sheet, rings, desk);
        };
    }
}

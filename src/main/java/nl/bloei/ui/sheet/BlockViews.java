package nl.bloei.ui.sheet;

import nl.bloei.content.Block;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/** Makes the view of each kind of block: a new kind does not compile until it is shown here. */
final class BlockViews {
    private BlockViews() {
    }

    /**
     * The view of a block of a sheet. An answer of a kind that this block does not know, from a later version, is not
     * offered for writing: that would destroy it.
     */
    static BlockView of(Block block, SheetModel sheet, Desk desk) {
        boolean foreign = sheet.sheet()
            .map(Sheet::answers)
            .map(answers -> answers.get(block.id()))
            .filter(Answer.Unknown.class::isInstance)
            .isPresent();
        return foreign ? new ForeignView(block) : known(block, sheet, desk);
    }

    private static BlockView known(Block block, SheetModel sheet, Desk desk) {
        return switch (block) {
            case Block.Passage passage -> new PassageView(passage);
            case Block.Question question -> new QuestionView(sheet, desk, question);
            case Block.Chips chips -> new ChipsView(sheet, desk, chips);
            case Block.HistoryLine line -> new LineBlock(sheet, line, desk);
            case Block.Rings rings -> new RingsBlock(sheet, rings, desk);
            case Block.Choice choice -> new ChoiceView(sheet, choice);
            case Block.Scale scale -> new ScaleBlock(sheet, scale, desk);
            case Block.Poles poles -> new PolesBlock(sheet, poles, desk);
            case Block.Board board -> new BoardBlock(sheet, board, desk);
            case Block.People people -> new PeopleView(sheet, people, desk);
            case Block.Day day -> new DayView(sheet, day, desk);
            case Block.Picture picture -> new PictureView(sheet, picture, desk);
            case Block.Figure figure -> new FigureBlock(sheet, figure, desk);
            case Block.Handout handout -> new HandoutView(sheet, handout, desk);
        };
    }
}

package nl.bloei.content;

/** The kinds of block that a worksheet file can name; the name in the file is the constant in small letters. */
enum BlockKind {
    /** Text that asks nothing. */
    PASSAGE(Block.Passage.class),
    /** A question answered in running text. */
    QUESTION(Block.Question.class),
    /** A list of short entries. */
    CHIPS(Block.Chips.class),
    /** A line drawn over time. */
    HISTORY_LINE(Block.HistoryLine.class),
    /** Two rings with notes. */
    RINGS(Block.Rings.class),
    /** Options to choose from. */
    CHOICE(Block.Choice.class),
    /** A line from 0 to 10. */
    SCALE(Block.Scale.class),
    /** Dots between pairs of statements. */
    POLES(Block.Poles.class),
    /** Cards over columns. */
    BOARD(Block.Board.class),
    /** A list of people. */
    PEOPLE(Block.People.class),
    /** A day. */
    DAY(Block.Day.class),
    /** A picture from disk. */
    PICTURE(Block.Picture.class),
    /** A drawing of what is written elsewhere on the sheet. */
    FIGURE(Block.Figure.class),
    /** A form to hand out. */
    HANDOUT(Block.Handout.class);

    private final Class<? extends Block> type;

    BlockKind(Class<? extends Block> type) {
        this.type = type;
    }

    /** What a block of this kind becomes. A test holds the kinds against the types that {@link Block} permits. */
    Class<? extends Block> type() {
        return type;
    }
}

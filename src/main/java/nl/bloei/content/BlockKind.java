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
    RINGS(Block.Rings.class);

    private final Class<? extends Block> type;

    BlockKind(Class<? extends Block> type) {
        this.type = type;
    }

    /** What a block of this kind becomes. A test holds the kinds against the types that {@link Block} permits. */
    Class<? extends Block> type() {
        return type;
    }
}

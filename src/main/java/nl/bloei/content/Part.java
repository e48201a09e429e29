package nl.bloei.content;

/** The parts of the book, in the order of its spine. */
public enum Part {
    /** What the book is, and the first reflection. */
    INTRODUCTION("inleiding", 0),
    /** Part 1: background worth knowing. */
    BACKGROUND("achtergrond", 1),
    /** Part 2: looking back together. */
    LOOKING_BACK("terugkijken", 2),
    /** Part 3: looking ahead together. */
    LOOKING_AHEAD("vooruitkijken", 3),
    /** Part 4: three example conversations. */
    EXAMPLES("voorbeelden", 4),
    /** Part 5: when a conversation gets stuck. */
    STUCK("vastgelopen", 5),
    /** The closing: progress circle and last reflection. */
    CLOSING("afronding", 6),
    /** Tools from other sources. */
    TOOLBOX("gereedschapskist", 7);

    private final String key;
    private final int accent;

    Part(String key, int accent) {
        this.key = key;
        this.accent = accent;
    }

    /** The name that content files and style classes use. */
    public String key() {
        return key;
    }

    /** Which of the accent colours d1 to d7 it wears; 0 is the primary colour. */
    public int accent() {
        return accent;
    }

    /** The number on the spine, 1 to 5, or 0 for the parts without one. */
    public int number() {
        return accent <= 5 ? accent : 0;
    }
}

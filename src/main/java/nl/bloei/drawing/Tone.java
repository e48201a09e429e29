package nl.bloei.drawing;

/** A colour by its role. The screen theme and the paper each decide what it looks like. */
public enum Tone {
    /** The page itself. */
    PAPER,
    /** A white surface on the page. */
    CARD,
    /** A second level inside a card. */
    SUNK,
    /** Titles and structure. */
    INK,
    /** Explanation. */
    INK_2,
    /** Captions. */
    INK_3,
    /** Everything the user writes. */
    PEN,
    /** A hairline. */
    LINE,
    /** The border of something one can use. */
    LINE_2,
    /** A writing line. */
    RULE,
    /** The accent of the part. */
    ACCENT,
    /** The light tint of the accent. */
    TINT,
    /** The tint at a bit more than half its strength. */
    TINT_SOFT,
    /** The middle tone of the accent. */
    MID,
    /** Text on the accent. */
    ON_ACCENT,
    /** The ring round what has the keyboard. */
    FOCUS
}

package nl.bloei.workbook;

/** The three things one can say of a moment on the history line; each has its opposite. */
public enum Marker {
    /** I was in my element, or not. */
    ELEMENT,
    /** I did what I am really good at, or not. */
    SKILL,
    /** I was proud of myself, or not. */
    PRIDE
}

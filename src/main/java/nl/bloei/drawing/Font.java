package nl.bloei.drawing;

/**
 * A font of the house.
 *
 * @param family serif for the book, sans for the user
 * @param bold whether it is the heavier cut
 * @param italic whether it leans
 * @param size the em in units of the drawing
 */
public record Font(Family family, boolean bold, boolean italic, double size) {

    /** The two voices. */
    public enum Family {
        /** The book speaks. */
        SERIF,
        /** The user writes; also labels. */
        SANS
    }

    /** A sans font. */
    public static Font sans(double size) {
        return new Font(Family.SANS, false, false, size);
    }

    /** A heavier sans font. */
    public static Font sansBold(double size) {
        return new Font(Family.SANS, true, false, size);
    }

    /** A heavier serif font: titles. */
    public static Font serifBold(double size) {
        return new Font(Family.SERIF, true, false, size);
    }
}

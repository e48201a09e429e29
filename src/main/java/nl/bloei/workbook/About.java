package nl.bloei.workbook;

/**
 * Whom a workbook is about. One workbook is one dossier: no other name shows while it is open.
 *
 * @param kind oneself, another person or a team
 * @param name the name as the keeper wrote it; may be blank for oneself
 * @param role what the person or team does, free text; may be blank
 * @param colour the colour of the cover
 * @param extras fields of a later version
 */
public record About(Kind kind, String name, String role, Cover colour, Extras extras) {

    /** The three kinds of dossier. */
    public enum Kind {
        /** One's own workbook. */
        SELF,
        /** A workbook about another person. */
        PERSON,
        /** A workbook about a team. */
        TEAM
    }

    /** The cover colours one can choose from; the names match the colour roles of the five parts and the closing. */
    public enum Cover {
        /** Indigo, as part 1. */
        INDIGO(1),
        /** Ochre, as part 2. */
        OCHRE(2),
        /** Teal, as part 3. */
        TEAL(3),
        /** Plum, as part 4. */
        PLUM(4),
        /** Brick, as part 5. */
        BRICK(5),
        /** Moss, as the closing. */
        MOSS(6);

        private final int accent;

        Cover(int accent) {
            this.accent = accent;
        }

        /** Which of the accent colours d1 to d6 it wears. */
        public int accent() {
            return accent;
        }
    }

    /** Someone or something with a name and nothing else known yet. */
    public static About of(Kind kind, String name, Cover colour) {
        return new About(kind, name, "", colour, Extras.NONE);
    }

    /** The same with another name. */
    public About withName(String changed) {
        return new About(kind, changed, role, colour, extras);
    }

    /** The same with another role. */
    public About withRole(String changed) {
        return new About(kind, name, changed, colour, extras);
    }

    /** The same with another cover colour. */
    public About withColour(Cover changed) {
        return new About(kind, name, role, changed, extras);
    }
}

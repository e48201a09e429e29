package nl.bloei.content;

/** The shapes that a live drawing can have, with the number of places that each has room for. */
public enum FigureShape {
    /** Segments round a middle. */
    WHEEL(3, 8),
    /** Steps one after another. */
    PATH(2, 6),
    /** Rows of opposites: left, right, left, right. */
    PAIRS(4, 20),
    /** Nodes on a line that goes round and up. */
    SPIRAL(3, 6),
    /** A talent, too much of it, and the lever that balances. */
    SEE_SAW(3, 3),
    /** Shields, each with what opens it. */
    SHIELDS(3, 3),
    /** Three circles that overlap. */
    CIRCLES(3, 3),
    /** Knobs of a mixing desk. */
    KNOBS(2, 6),
    /** Four cells along two axes, row by row. */
    QUADRANTS(4, 4),
    /** A ring round a ring: inner, outer. */
    RINGS(2, 2),
    /** Places along a road. */
    MAP(3, 10),
    /** A card before and after it was turned. */
    FLIP(2, 2),
    /** Frames of a film. */
    FILM(3, 8),
    /** A heart and petals round it. */
    PETALS(4, 7),
    /** Trays side by side. */
    TRAYS(2, 6),
    /** Directions round a middle. */
    COMPASS(3, 6),
    /** A leaf of a calendar and what stands round it. */
    CALENDAR(2, 6),
    /** A post with three arms. */
    SIGNPOST(3, 3),
    /** Three clouds, a sun, and stations on the road back. */
    LANDSCAPE(5, 8),
    /** Stations on a circle. */
    CYCLE(3, 6),
    /** Layers that lie over each other. */
    LAYERS(2, 6),
    /** Two pans of a balance. */
    BALANCE(2, 2),
    /** A road that splits in two. */
    FORK(2, 2),
    /** Compartments of a suitcase. */
    SUITCASE(3, 6),
    /** Fields on one sheet of paper. */
    DESK(4, 8),
    /** People round a mirror: the people, what it shows. */
    MIRROR(2, 2),
    /** Speech balloons. */
    BUBBLES(2, 3);

    private final int least;
    private final int most;

    FigureShape(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The smallest number of places. */
    public int least() {
        return least;
    }

    /** The largest number of places. */
    public int most() {
        return most;
    }

    /** Whether a number of places fits: within its bounds, and two by two where each has an opposite. */
    public boolean takes(int places) {
        return places >= least && places <= most && (this != PAIRS || places % 2 == 0);
    }

    /** How many names of axes it needs: four or none. */
    public int axes() {
        return this == QUADRANTS ? 4 : 0;
    }
}

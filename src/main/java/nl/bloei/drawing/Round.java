package nl.bloei.drawing;

/**
 * Cards round a circle in the middle, clockwise; the first at the top, or at the top left when their number is even.
 *
 * @param turn how they lie round it
 * @param x the middle, across
 * @param y the middle, down
 * @param radius the radius of what stands in the middle
 * @param free the radius of the circle that no card comes into
 * @param reach how far the cards reach from the middle
 * @param width how wide a card is
 * @param height how high a card is
 */
record Round(Turn turn, double x, double y, double radius, double free, Reach reach, double width, double height) {
    private static final double NARROWEST = 7.7;
    private static final double NARROWEST_OF_NAMES = 6;
    private static final double USUAL = 9;
    private static final double WIDEST = 17;
    private static final double GAP = 1.1;
    private static final double HARDLY = 0.01;
    /** From here on an odd one at the top stands between two others, not just above them. */
    private static final int CROWDED = 5;

    /** How far cards at 1 of a {@link Turn} lie aside, above and below the middle. */
    record Reach(double aside, double up, double down) {
        double down(double sine) {
            return sine * (sine < 0 ? up : down);
        }

        Reach times(double factor) {
            return new Reach(aside, up * factor, down * factor);
        }
    }

    /** So many cards, evenly round a circle of 1. */
    record Turn(int count) {
        /** Where a card lies, in radians: 0 points right, a quarter turn points down. */
        double angle(int index) {
            return -Math.PI / 2 + (index - (count % 2 == 0 ? 0.5 : 0)) * 2 * Math.PI / count;
        }

        double aside(int index) {
            return Math.cos(angle(index));
        }

        double down(int index) {
            return Math.sin(angle(index));
        }

        /** How far the outermost cards lie aside. */
        double most() {
            double most = 0;
            for (int i = 0; i < count; i++) {
                most = Math.max(most, Math.abs(aside(i)));
            }
            return most;
        }

        /** How many cards, each with a gap, fit between the middles of the outermost when the nearest just fit. */
        double abreast() {
            return count % 2 == 0 || count < CROWDED ? most() / least() : 2;
        }

        /** How far the innermost cards lie aside that have one opposite at their height. */
        double least() {
            double least = 1;
            for (int i = 0; i < count; i++) {
                double aside = Math.abs(aside(i));
                least = aside > HARDLY ? Math.min(least, aside) : least;
            }
            return least;
        }
    }

    /**
     * Cards for all spots, round a circle that grows with the width.
     *
     * @param smallest the smallest radius of what stands in the middle, in ems
     * @param largest the largest radius, in ems
     * @param around what stays free round that, in ems
     */
    static Round of(Sketch sketch, double smallest, double largest, double around) {
        double em = sketch.em();
        var turn = new Turn(sketch.count());
        double room = sketch.width() - 2 * sketch.edge();
        double radius = Math.clamp(room / 2 - (USUAL + around) * em, smallest * em, largest * em);
        double free = radius + around * em;
        double gap = GAP * em;
        double abreast = turn.abreast();
        double width = Math.min(WIDEST * em, Math.min(room / 2 - free, (room - gap * abreast) / (1 + abreast)));
        double height = sketch.cardHeight(width);
        double aside = Math.max((width + gap) * abreast / 2, width / 2 + free) / turn.most();
        var reach = apart(turn, clear(turn, aside, width, height, free), width, height, gap);
        double top = Math.max(free, height / 2 - reach.down(turn.down(0)));
        return new Round(turn, sketch.width() / 2, sketch.edge() + top, radius, free, reach, width, height);
    }

    /** Whether the cards are too narrow for words. */
    boolean tight(Sketch sketch) {
        return width < (sketch.namesOnly() ? NARROWEST_OF_NAMES : NARROWEST) * sketch.em();
    }

    /** A point so far from the middle, across; the angle as of a {@link Turn}. */
    double x(double far, double angle) {
        return x + far * Math.cos(angle);
    }

    /** A point so far from the middle, down. */
    double y(double far, double angle) {
        return y + far * Math.sin(angle);
    }

    /** A card by its number. */
    Area area(int index) {
        return Area.around(x + reach.aside() * turn.aside(index), y + reach.down(turn.down(index)), width, height);
    }

    /** Where the lowest card ends, or the circle. */
    double bottom() {
        double bottom = y + free;
        for (int i = 0; i < turn.count(); i++) {
            bottom = Math.max(bottom, area(i).bottom());
        }
        return bottom;
    }

    /** Far enough up and down for all that do not lie beside the circle. */
    private static Reach clear(Turn turn, double aside, double width, double height, double free) {
        double up = 0;
        double down = 0;
        for (int i = 0; i < turn.count(); i++) {
            double sine = turn.down(i);
            if (aside * Math.abs(turn.aside(i)) - width / 2 < free - HARDLY && Math.abs(sine) > HARDLY) {
                double far = free + height / 2 / Math.abs(sine);
                up = sine < 0 ? Math.max(up, far) : up;
                down = sine > 0 ? Math.max(down, far) : down;
            }
        }
        double usual = Math.max(free, Math.max(up, down));
        return new Reach(aside, up == 0 ? usual : up, down == 0 ? usual : down);
    }

    /** Farther up and down, where two cards would come too near to each other. */
    private static Reach apart(Turn turn, Reach reach, double width, double height, double gap) {
        double factor = 1;
        for (int i = 0; i < turn.count(); i++) {
            for (int j = 0; j < i; j++) {
                double aside = reach.aside() * Math.abs(turn.aside(i) - turn.aside(j));
                double below = Math.abs(reach.down(turn.down(i)) - reach.down(turn.down(j)));
                if (aside < width + gap - HARDLY && below > HARDLY) {
                    factor = Math.max(factor, (height + gap) / below);
                }
            }
        }
        return reach.times(factor);
    }
}

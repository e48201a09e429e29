package nl.bloei.paper;

/**
 * How a worksheet is fitted on its pages.
 *
 * @param room how much room to leave, 1 being as much as the worksheet asks; less is tight
 * @param figuresLast whether its figures follow all that is asked, rather than stand where the worksheet has them
 */
record Fit(double room, boolean figuresLast) {
    /** As the worksheet asks. */
    static final Fit USUAL = new Fit(1, false);

    /** Whether everything stands closer together, so that it takes fewer pages. */
    boolean tight() {
        return room < 1;
    }
}

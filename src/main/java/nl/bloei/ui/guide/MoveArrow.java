package nl.bloei.ui.guide;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The arrow of a move from one cell to another; once it can be made it stands out and carries its number. */
final class MoveArrow extends Group {
    /** How far an arrow between cells beside each other lies over each of them. */
    static final double REACH = 46;
    /** How far the tip of an arrow to another row lies over that row. */
    static final double TIP = 34;
    private static final double TAIL = 8;
    private static final double ALONG = .64;
    private static final double HEAD = 9;
    private static final double WING = .5;

    private final Path line = new Path();
    private final Label number = new Label();

    MoveArrow() {
        line.getStyleClass().add("move");
        number.getStyleClass().addAll("label", "move-number");
        number.setVisible(false);
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(line, number);
    }

    /** Makes the arrow stand out with this number, or draw back if it is 0. */
    void choose(int as) {
        line.getStyleClass().remove("chosen");
        number.setVisible(as > 0);
        if (as > 0) {
            line.getStyleClass().add("chosen");
            number.setText(String.valueOf(as));
            toFront();
        }
    }

    /**
     * Draws the arrow, away from the words at the top of the cells.
     *
     * @param from the cell where it starts
     * @param to the cell where it ends
     * @param level how far above the foot of both an arrow between cells beside each other runs
     */
    void place(Bounds from, Bounds to, double level) {
        boolean beside = from.getMinY() == to.getMinY();
        boolean over = from.getMinX() == to.getMinX();
        boolean right = to.getMinX() > from.getMinX();
        boolean down = to.getMinY() > from.getMinY();
        double tailX = from.getMinX() + from.getWidth() * ALONG;
        double tipX = tailX;
        if (!over) {
            double tail = beside ? REACH : TAIL;
            double tip = beside ? REACH : TIP;
            tailX = right ? from.getMaxX() - tail : from.getMinX() + tail;
            tipX = right ? to.getMinX() + tip : to.getMaxX() - tip;
        }
        double tailY = from.getMaxY() - level;
        double tipY = tailY;
        if (!beside) {
            tailY = down ? from.getMaxY() - TAIL : from.getMinY() + TAIL;
            tipY = down ? to.getMinY() + TAIL : to.getMaxY() - TIP;
        }
        draw(tailX, tailY, tipX, tipY);
        number.autosize();
        double middleX = over ? tailX : between(from.getMinX(), from.getMaxX(), to.getMinX(), to.getMaxX());
        double middleY = beside ? tailY : between(from.getMinY(), from.getMaxY(), to.getMinY(), to.getMaxY());
        number.relocate(middleX - number.getWidth() / 2, middleY - number.getHeight() / 2);
    }

    /** The middle of the gap between two stretches, whichever of them comes first. */
    private static double between(double start, double end, double otherStart, double otherEnd) {
        return (Math.min(end, otherEnd) + Math.max(start, otherStart)) / 2;
    }

    private void draw(double tailX, double tailY, double tipX, double tipY) {
        double angle = Math.atan2(tipY - tailY, tipX - tailX);
        line.getElements()
            .setAll(new MoveTo(tailX, tailY), new LineTo(tipX, tipY),
                    new MoveTo(tipX - HEAD * Math.cos(angle + WING), tipY - HEAD * Math.sin(angle + WING)),
                    new LineTo(tipX, tipY),
                    new LineTo(tipX - HEAD * Math.cos(angle - WING), tipY - HEAD * Math.sin(angle - WING)));
    }
}

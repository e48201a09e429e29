package nl.bloei.ui.guide;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import nl.bloei.drawing.Mark.Segment;
import nl.bloei.drawing.MoveRoad;

/** The arrow of a move from one cell to another; once it can be made it stands out and carries its number. */
final class MoveArrow extends Group {
    private static final double HEAD = 9;

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

    /** Draws the arrow along a road. */
    void place(MoveRoad road) {
        line.getElements().clear();
        for (Segment segment : road.arrow(HEAD)) {
            if (segment instanceof Segment.Move(double x, double y)) {
                line.getElements().add(new MoveTo(x, y));
            } else if (segment instanceof Segment.Line(double x, double y)) {
                line.getElements().add(new LineTo(x, y));
            }
        }
        number.autosize();
        number.relocate(road.middleX() - number.getWidth() / 2, road.middleY() - number.getHeight() / 2);
    }
}

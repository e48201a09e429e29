package nl.bloei.ui.guide;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import nl.bloei.content.Guide;
import nl.bloei.ui.Tile;

/** Lays the four cells out under the names of their axes and draws the moves between them as arrows. */
public final class CrossroadsPane extends Pane {
    private static final double GAP = 24;
    private static final double LEAST_CELL = 190;
    private static final double HEAD = 9;
    private static final double REACH = 46;
    private static final int ACROSS = 2;

    private final Guide.Crossroads roads;
    private final List<Tile> cells;
    private final List<Label> axes = new ArrayList<>();
    private final List<Path> arrows = new ArrayList<>();

    /**
     * Four cells.
     *
     * @param roads what is shown
     * @param cells its cells, row by row
     */
    public CrossroadsPane(Guide.Crossroads roads, List<Tile> cells) {
        this.roads = roads;
        this.cells = cells;
        roads.axes().forEach(axis -> axes.add(GuideParts.label(axis, "t-label", "axis")));
        roads.moves().forEach(_ -> arrows.add(arrow()));
        getChildren().addAll(axes);
        getChildren().addAll(cells);
        getChildren().addAll(arrows);
    }

    private static Path arrow() {
        var arrow = new Path();
        arrow.getStyleClass().add("move");
        arrow.setMouseTransparent(true);
        arrow.setManaged(false);
        return arrow;
    }

    /** Makes the moves that start in a cell stand out; none for an empty id. */
    void choose(String cell) {
        for (int i = 0; i < arrows.size(); i++) {
            arrows.get(i).getStyleClass().remove("chosen");
            if (roads.moves().get(i).from().equals(cell)) {
                arrows.get(i).getStyleClass().add("chosen");
                arrows.get(i).toFront();
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return ACROSS * LEAST_CELL + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double cell = (width - GAP) / ACROSS;
        return top() + row(0, cell) + row(1, cell) + 2 * axisHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double axisHeight() {
        return axes.stream().mapToDouble(axis -> axis.prefHeight(-1)).max().orElse(0) + GAP / 2;
    }

    private double top() {
        return axisHeight();
    }

    /** The height of a row: what its cells need, and at least something like a square. */
    private double row(int row, double cell) {
        double need = Math.max(cells.get(row * ACROSS).prefHeight(cell), cells.get(row * ACROSS + 1).prefHeight(cell));
        return Math.max(need + REACH, Math.min(cell * .62, 240));
    }

    @Override
    protected void layoutChildren() {
        double cell = (getWidth() - GAP) / ACROSS;
        double y = 0;
        for (int column = 0; column < ACROSS; column++) {
            Label axis = axes.get(column);
            double wide = Math.min(cell, axis.prefWidth(-1));
            axis.resizeRelocate(column * (cell + GAP) + (cell - wide) / 2, y, wide, axis.prefHeight(-1));
        }
        y += top();
        for (int row = 0; row < ACROSS; row++) {
            Label axis = axes.get(ACROSS + row);
            axis.resizeRelocate(0, y, getWidth(), axis.prefHeight(-1));
            y += axisHeight();
            double height = row(row, cell);
            for (int column = 0; column < ACROSS; column++) {
                cells.get(row * ACROSS + column).resizeRelocate(column * (cell + GAP), y, cell, height);
            }
            y += height;
        }
        for (int i = 0; i < arrows.size(); i++) {
            draw(arrows.get(i), roads.moves().get(i));
        }
    }

    /** An arrow that starts inside one cell and ends inside the other, low enough to leave their words free. */
    private void draw(Path arrow, Guide.Move move) {
        Tile from = tile(move.from());
        Tile to = tile(move.to());
        double dx = Math.signum(to.getLayoutX() - from.getLayoutX());
        double dy = Math.signum(to.getLayoutY() - from.getLayoutY());
        double x1 = dx == 0
                ? from.getLayoutX() + from.getWidth() * .82
                : dx > 0 ? from.getLayoutX() + from.getWidth() - REACH : from.getLayoutX() + REACH;
        double y1 = dy == 0
                ? from.getLayoutY() + from.getHeight() * .7
                : dy > 0 ? from.getLayoutY() + from.getHeight() - REACH / 2 : from.getLayoutY() + REACH / 2;
        double x2 = dx == 0 ? x1 : dx > 0 ? to.getLayoutX() + REACH : to.getLayoutX() + to.getWidth() - REACH;
        double y2 = dy == 0
                ? y1
                : dy > 0 ? to.getLayoutY() + REACH / 2 : to.getLayoutY() + to.getHeight() - REACH / 2;
        double angle = Math.atan2(y2 - y1, x2 - x1);
        arrow.getElements()
            .setAll(new MoveTo(x1, y1), new LineTo(x2, y2), new MoveTo(wing(x2, angle, .5, true), wing(y2, angle, .5,
                    false)), new LineTo(x2, y2),
                    new LineTo(wing(x2, angle, -.5, true), wing(y2, angle, -.5,
                            false)));
    }

    private static double wing(double end, double angle, double turn, boolean across) {
        return end - HEAD * (across ? Math.cos(angle + turn) : Math.sin(angle + turn));
    }

    private Tile tile(String cell) {
        for (int i = 0; i < cells.size(); i++) {
            if (roads.cells().get(i).id().equals(cell)) {
                return cells.get(i);
            }
        }
        throw new IllegalArgumentException(cell);
    }
}

package nl.bloei.ui.guide;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Guide;
import nl.bloei.control.Icon;
import nl.bloei.drawing.Area;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.MoveRoad;
import nl.bloei.ui.Tile;

/** Lays the four cells out beside the names of their axes and draws the moves between them as arrows. */
public final class CrossroadsPane extends Pane {
    /** Words of a cell grow by themselves; the roads between cells need no more room then. */
    private static final DrawingStyle STYLE = DrawingStyle.screen(1);
    private static final double GAP = 24;
    private static final double AXIS_GAP = 12;
    private static final double LEAST_CELL = 190;
    private static final double LEAST_ROW = 150;
    private static final double MOST_ROW = 240;
    private static final double SQUARENESS = .8;
    private static final double PIN_X = 18;
    private static final double PIN_Y = 14;
    private static final double QUARTER = -90;
    private static final int ACROSS = 2;

    private final Guide.Crossroads roads;
    private final List<Tile> cells;
    private final List<VBox> axes = new ArrayList<>();
    private final List<MoveArrow> arrows = new ArrayList<>();
    private final Label pin;
    private String chosen = "";

    /**
     * Four cells, none of them chosen.
     *
     * @param roads what is shown
     * @param cells its cells, row by row
     * @param here what the sign in the chosen cell says; empty where one cannot choose
     */
    public CrossroadsPane(Guide.Crossroads roads, List<Tile> cells, String here) {
        this.roads = roads;
        this.cells = cells;
        roads.axes().forEach(axis -> axes.add(axis(axis)));
        axes.subList(ACROSS, axes.size()).forEach(row -> row.setRotate(QUARTER));
        roads.moves().forEach(_ -> arrows.add(new MoveArrow()));
        pin = GuideParts.label(here, "pin");
        pin.setGraphic(new Icon(Icon.Shape.FLAG));
        pin.setMouseTransparent(true);
        getStyleClass().add("crossroads");
        getChildren().addAll(axes);
        getChildren().addAll(cells);
        getChildren().addAll(arrows);
        getChildren().add(pin);
        choose("");
    }

    private static VBox axis(Guide.Axis axis) {
        var words = new VBox(GuideParts.label(axis.title(), "t-label", "wrap"),
                GuideParts.label(axis.text(), "t-cap", "wrap"));
        words.getStyleClass().add("axis");
        return words;
    }

    /** Puts the sign in a cell and makes the moves that start there stand out; in none for an empty id. */
    void choose(String cell) {
        chosen = cell;
        pin.setVisible(!cell.isEmpty());
        int number = 0;
        for (int i = 0; i < arrows.size(); i++) {
            boolean starts = roads.moves().get(i).from().equals(cell);
            number += starts ? 1 : 0;
            arrows.get(i).choose(starts ? number : 0);
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return left() + ACROSS * LEAST_CELL + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double cell = cell(width);
        return top(cell) + ACROSS * row(cell) + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The room of the names of the rows, that run upward. */
    private double left() {
        return axes.subList(ACROSS, axes.size()).stream().mapToDouble(axis -> axis.prefHeight(-1)).max().orElse(0)
                + AXIS_GAP;
    }

    /** The room of the names of the columns. */
    private double top(double cell) {
        return axes.subList(0, ACROSS).stream().mapToDouble(axis -> axis.prefHeight(cell)).max().orElse(0) + AXIS_GAP;
    }

    private double cell(double width) {
        return (width - left() - GAP) / ACROSS;
    }

    /** How high the sign in the chosen cell reaches. */
    private double sign() {
        return pin.getText().isEmpty() ? 0 : PIN_Y + pin.prefHeight(-1);
    }

    /** The height of both rows: what their cells and names need, and at least something like a square. */
    private double row(double cell) {
        double words = cells.stream().mapToDouble(each -> each.prefHeight(cell)).max().orElse(0);
        double names = axes.subList(ACROSS, axes.size())
            .stream()
            .mapToDouble(axis -> axis.prefWidth(-1))
            .max()
            .orElse(0);
        return Math.max(Math.max(words + MoveRoad.room(sign(), STYLE), names),
                Math.clamp(cell * SQUARENESS, LEAST_ROW, MOST_ROW));
    }

    @Override
    protected void layoutChildren() {
        double cell = cell(getWidth());
        double left = left();
        double top = top(cell);
        double row = row(cell);
        for (int i = 0; i < cells.size(); i++) {
            int line = i / ACROSS;
            double x = left + i % ACROSS * (cell + GAP);
            double y = top + line * (row + GAP);
            cells.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(cell), snapSizeY(row));
        }
        for (int i = 0; i < ACROSS; i++) {
            axes.get(i).resizeRelocate(left + i * (cell + GAP), 0, cell, top - AXIS_GAP);
            Node name = axes.get(ACROSS + i);
            double height = name.prefHeight(-1);
            // Turned around its middle, a name is as high as it was wide.
            name.resizeRelocate((height - row) / 2, top + i * (row + GAP) + (row - height) / 2, row, height);
        }
        for (int i = 0; i < arrows.size(); i++) {
            Guide.Move move = roads.moves().get(i);
            arrows.get(i)
                .place(MoveRoad.between(area(move.from()), area(move.to()), MoveRoad.level(sign(), STYLE), STYLE));
        }
        if (!chosen.isEmpty()) {
            pin.autosize();
            Tile here = tile(chosen);
            pin.relocate(here.getLayoutX() + PIN_X, here.getLayoutY() + here.getHeight() - PIN_Y - pin.getHeight());
        }
    }

    private Area area(String cell) {
        Tile tile = tile(cell);
        return new Area(tile.getLayoutX(), tile.getLayoutY(), tile.getWidth(), tile.getHeight());
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

package nl.bloei.ui.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/**
 * A quiet drawing that belongs to a part. Its shapes stand in the FXML, on a canvas of a given width and height; it
 * takes the width it gets and keeps its proportions. It says nothing to a screen reader.
 */
public final class Ornament extends Pane {
    private final Scale scale = new Scale(1, 1);
    private double canvasWidth = 400;
    private double canvasHeight = 200;

    /** An empty drawing. */
    public Ornament() {
        getStyleClass().add("ornament");
        setMouseTransparent(true);
        setMinWidth(0);
        getChildren().subscribe(() -> getChildren().forEach(this::adopt));
    }

    /** The width of the canvas that the shapes are drawn on. */
    public double getCanvasWidth() {
        return canvasWidth;
    }

    /** Sets the width of the canvas that the shapes are drawn on. */
    public void setCanvasWidth(double canvasWidth) {
        this.canvasWidth = canvasWidth;
    }

    /** The height of the canvas that the shapes are drawn on. */
    public double getCanvasHeight() {
        return canvasHeight;
    }

    /** Sets the height of the canvas that the shapes are drawn on. */
    public void setCanvasHeight(double canvasHeight) {
        this.canvasHeight = canvasHeight;
    }

    private void adopt(Node shape) {
        if (shape.getTransforms().isEmpty()) {
            shape.setManaged(false);
            shape.getTransforms().add(scale);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return canvasWidth;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? prefWidth(-1) : width) * canvasHeight / canvasWidth;
    }

    @Override
    protected void layoutChildren() {
        double factor = getWidth() / canvasWidth;
        scale.setX(factor);
        scale.setY(factor);
    }
}

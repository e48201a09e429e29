package nl.bloei.ui.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * A quiet drawing that belongs to a part. Its shapes stand in the FXML, on a canvas of a given width and height; it
 * takes the width it gets and keeps its proportions. It says nothing to a screen reader.
 */
public final class Ornament extends Pane {
    private final Scale scale = new Scale(1, 1);
    private final Translate place = new Translate();
    private double canvasWidth = 400;
    private double canvasHeight = 200;
    private boolean standing;

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

    /** Whether the drawing stands on the lower edge of its place; else it hangs in the middle of it. */
    public boolean isStanding() {
        return standing;
    }

    /** Sets whether the drawing stands on the lower edge of its place. */
    public void setStanding(boolean standing) {
        this.standing = standing;
    }

    private void adopt(Node shape) {
        if (shape.getTransforms().isEmpty()) {
            shape.setManaged(false);
            shape.getTransforms().addAll(place, scale);
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
        double room = Math.max(0, getHeight() - canvasHeight * factor);
        place.setY(standing ? room : room / 2);
    }
}

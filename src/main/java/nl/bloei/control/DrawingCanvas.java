package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.List;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import nl.bloei.drawing.Drawing;

/**
 * A surface that shows a drawing. It never takes the mouse or the keyboard: what can be pointed at lies on top of it.
 * However often the drawing changes, it is painted once per pulse.
 */
public final class DrawingCanvas extends Region {
    /** The longest side in device pixels that every graphics pipeline can still allocate. */
    private static final double LONGEST = 8192;

    private final Canvas canvas = new Canvas();
    private final Palette palette = new Palette(this);
    private @Nullable Drawing drawing;
    private int paints;

    /** A surface without a drawing yet. */
    public DrawingCanvas() {
        getStyleClass().add("drawing-canvas");
        canvas.setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /** Shows a drawing; its own size is the size it asks for. */
    public void show(Drawing changed) {
        if (!changed.equals(drawing)) {
            drawing = changed;
            requestLayout();
        }
    }

    /** The colours it paints with. */
    public Palette palette() {
        return palette;
    }

    /** How often it has painted. */
    int paints() {
        return paints;
    }

    @Override
    protected void layoutChildren() {
        double longest = LONGEST / renderScale();
        double width = Math.min(snapSizeX(getWidth()), longest);
        double height = Math.min(snapSizeY(getHeight()), longest);
        if (width <= 0 || height <= 0) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        var brush = canvas.getGraphicsContext2D();
        brush.clearRect(0, 0, width, height);
        if (drawing != null) {
            new DrawingPainter(brush, palette).paint(drawing);
        }
        paints++;
    }

    private double renderScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(1, Math.max(window.getRenderScaleX(), window.getRenderScaleY()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing == null ? 0 : drawing.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing == null ? 0 : drawing.height();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Palette.cssMetaData();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }
}

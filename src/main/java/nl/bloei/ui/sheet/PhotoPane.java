package nl.bloei.ui.sheet;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import nl.bloei.paper.Pages;

/** A picture as large as its column allows, never larger than it is and never higher than a part of a window. */
final class PhotoPane extends Region {
    private static final double HIGHEST = 420;

    private final ImageView view = new ImageView();
    private double width;
    private double height;

    PhotoPane() {
        getStyleClass().add("photo");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().add(view);
    }

    /** Shows a picture. */
    void show(Pages.Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
            .setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(), picture.argb(), 0,
                    picture.width());
        width = picture.width();
        height = picture.height();
        view.setImage(image);
        requestLayout();
    }

    /** Shows nothing. */
    void clear() {
        view.setImage(null);
        width = 0;
        height = 0;
        requestLayout();
    }

    private double factor(double room) {
        return width == 0 ? 0 : Math.min(1, Math.min(room / width, HIGHEST / height));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double forHeight) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return width;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return snapSizeY(height * factor(forWidth < 0 ? width : forWidth));
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(Math.max(1, width * factor(getWidth())));
        view.relocate(0, 0);
    }
}

package nl.bloei.ui.preview;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import nl.bloei.paper.Pages;

/** One page as it will be printed. */
final class PageView extends StackPane {
    private final ImageView picture = new ImageView();
    private final double points;
    private final double aspect;

    /**
     * A page.
     *
     * @param page its picture
     * @param scale how many pixels of the picture make a point
     * @param text what it says, for screen readers
     */
    PageView(Pages.Picture page, double scale, String text) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
            .setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                    page.argb(), 0, page.width());
        points = page.width() / scale;
        aspect = (double) page.height() / page.width();
        picture.setImage(image);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        getStyleClass().add("preview-page");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text);
        getChildren().add(picture);
    }

    /** Shows the page so wide, in pixels of the screen. */
    void width(double pixels) {
        picture.setFitWidth(Math.max(1, Math.floor(pixels)));
    }

    /** How wide the page is on paper, in points of 1/72 inch. */
    double points() {
        return points;
    }

    /** How much higher than wide it is. */
    double aspect() {
        return aspect;
    }
}

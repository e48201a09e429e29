package nl.bloei.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * The drawing of a worksheet on its card, in the colours of its part. A worksheet with a drawing that is not here gets a
 * written page, so that a new content file needs no program.
 */
public final class Picture extends Region {
    private static final double WIDTH = 72;
    private static final double HEIGHT = 60;
    private final Scale scale = new Scale(1, 1);

    /** The drawing with this name. */
    public Picture(String name) {
        getStyleClass().add("picture");
        for (PictureShapes.Shape shape : PictureShapes.of(name)) {
            var path = new SVGPath();
            path.setContent(shape.path());
            path.setManaged(false);
            path.getStyleClass().add(shape.style());
            path.getTransforms().add(scale);
            getChildren().add(path);
        }
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / WIDTH);
        scale.setY(getHeight() / HEIGHT);
    }
}

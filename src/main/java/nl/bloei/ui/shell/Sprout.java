package nl.bloei.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The sprout beside the name of the program. */
final class Sprout extends Region {
    private static final double GRID = 26;

    private final Scale scale = new Scale(1, 1);

    Sprout() {
        getStyleClass().add("sprout");
        add("M13 24V12", "stem");
        add("M13 14.5C13 7.8 17 3.6 23.5 3c0 6.6-3.8 11.5-10.5 11.5z", "leaf");
        add("M13 19c0-4.8-3.5-7.9-10-8.2.2 5 3.7 8.2 10 8.2z", "leaf-behind");
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth(), getHeight()) / GRID;
        scale.setX(factor);
        scale.setY(factor);
    }

    private void add(String path, String style) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.setManaged(false);
        shape.getStyleClass().add(style);
        shape.getTransforms().add(scale);
        getChildren().add(shape);
    }
}

package nl.bloei.ui.library;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import nl.bloei.content.Chapter;

/**
 * The plant on the cover: a leaf for each of the five parts, with its name. The drawing grows and shrinks with the
 * cover; the names keep the size of text, and stay away where there is no room for all of them.
 */
final class Plant extends Pane {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 610;
    private static final double BESIDE = 16;
    private static final String STEM = "M200 610C192 520 222 440 214 346C208 266 194 200 214 96";
    private static final List<Leaf> LEAVES = List.of(
            new Leaf(203, 516, -158, "M0 0C19.4 45 67 51 108 0C73.4-25.2 27-25.2 0 0z", "M4 0C32.4 6 64.8 7.2 92.9 1"),
            new Leaf(215, 424, -24, "M0 0C22-48 75.6-54.4 122 0C83 26.9 30.5 26.9 0 0z",
                    "M4 0C36.6-6.4 73.2-7.7 104.9-1"),
            new Leaf(213, 334, -154, "M0 0C20.9 46.5 71.9 52.7 116 0C78.9-26 29-26 0 0z",
                    "M4 0C34.8 6.2 69.6 7.4 99.8 1"),
            new Leaf(206, 250, -28, "M0 0C19.4-43.5 67-49.3 108 0C73.4 24.4 27 24.4 0 0z",
                    "M4 0C32.4-5.8 64.8-7 92.9-1"),
            new Leaf(204, 174, -150, "M0 0C16.6 37.5 57 42.5 92 0C62.6-21 23-21 0 0z", "M4 0C27.6 5 55.2 6 79.1 1"));
    private static final List<String> PETALS = List.of("M0 8C-22-2-26-34-10-58C2-44 4-20 0 8z",
            "M0 8C22-2 26-34 10-58C-4-44-6-20 0 8z", "M0 10C-10-6-10-40 0-66C10-40 10-6 0 10z");

    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1);
    private final List<Node> names = new ArrayList<>();

    private record Leaf(double x, double y, double angle, String shape, String vein) {

        /** Where its name stands: on the side where the leaf is not. */
        boolean nameAtRight() {
            return angle < -90;
        }
    }

    Plant() {
        getStyleClass().add("plant");
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        drawing.getChildren().add(path(STEM, "stem"));
        for (int i = 0; i < LEAVES.size(); i++) {
            Leaf leaf = LEAVES.get(i);
            var group = new Group(path(leaf.shape(), "leaf-" + (i + 1)), path(leaf.vein(), "vein"));
            group.getTransforms().addAll(new Translate(leaf.x(), leaf.y()), new Rotate(leaf.angle()));
            drawing.getChildren().add(group);
        }
        var flower = new Group();
        for (int i = 0; i < PETALS.size(); i++) {
            flower.getChildren().add(path(PETALS.get(i), "petal-" + (i + 1)));
        }
        flower.getTransforms().addAll(new Translate(214, 98), new Rotate(8));
        drawing.getChildren().add(flower);
        getChildren().add(drawing);
        setMinSize(0, 0);
    }

    /** Writes the names of the five parts beside the leaves. */
    void name(List<Chapter> parts) {
        getChildren().removeAll(names);
        names.clear();
        for (int i = 0; i < Math.min(parts.size(), LEAVES.size()); i++) {
            var numeral = new Label(String.valueOf(i + 1));
            numeral.getStyleClass().add("leaf-numeral");
            var words = new Label(parts.get(i).title());
            words.getStyleClass().add("leaf-words");
            var name = LEAVES.get(i).nameAtRight() ? new HBox(numeral, words) : new HBox(words, numeral);
            name.getStyleClass().addAll("leaf-name", "name-" + (i + 1));
            name.setManaged(false);
            names.add(name);
        }
        getChildren().addAll(names);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.clamp(Math.min(getWidth() / WIDTH, getHeight() / HEIGHT), 0, 1.15);
        scale.setX(factor);
        scale.setY(factor);
        double left = (getWidth() - WIDTH * factor) / 2;
        double top = getHeight() - HEIGHT * factor;
        drawing.relocate(0, 0);
        drawing.setLayoutX(left);
        drawing.setLayoutY(top);
        boolean allFit = true;
        for (int i = 0; i < names.size(); i++) {
            Leaf leaf = LEAVES.get(i);
            Node name = names.get(i);
            name.autosize();
            double width = name.getLayoutBounds().getWidth();
            double beside = leaf.nameAtRight() ? leaf.x() * factor + BESIDE : leaf.x() * factor - BESIDE - width;
            name.relocate(left + beside, top + leaf.y() * factor - name.getLayoutBounds().getHeight() * .55);
            allFit &= left + beside >= 0 && left + beside + width <= getWidth();
        }
        boolean shown = allFit;
        names.forEach(name -> name.setOpacity(shown ? 1 : 0));
    }

    private static SVGPath path(String content, String style) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}

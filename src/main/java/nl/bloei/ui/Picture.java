package nl.bloei.ui;

import java.util.List;
import java.util.Map;

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
    private static final String PAGE = "page";
    private static final Map<String, List<Shape>> PICTURES = Map.ofEntries(
            Map.entry(PAGE,
                    List.of(new Shape("M23 11h20l7 7v31H23zM43 11v7h7", "pale"),
                            new Shape("M29 26h15M29 33h15M29 40h9", "mid"))),
            Map.entry("line",
                    List.of(new Shape("M10 32h52", "mid"),
                            new Shape("M11 34C17 34 18 16 25 16S33 45 41 45 50 20 61 18", "line"),
                            new Shape("M21.5 16a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "solid"),
                            new Shape("M37.5 45a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "pale"))),
            Map.entry("circle",
                    List.of(new Shape("M14 30a22 22 0 1 0 44 0a22 22 0 1 0-44 0", "pale"),
                            new Shape("M24 30a12 12 0 1 0 24 0a12 12 0 1 0-24 0", "tint"),
                            new Shape("M31 26h11v7H31z", "solid"), new Shape("M47 15.5h9v6h-9z", "dashed"))),
            Map.entry("book", List.of(
                    new Shape("M36 18c-5-3.5-11-4.5-20-4.5v29c8.5 0 15 1 20 4.5 5-3.5 11.5-4.5 20-4.5v-29"
                            + "c-9 0-15 1-20 4.5zM36 18v29", "pale"),
                    new Shape("M22 21.5c3.5.2 6 .7 8.5 1.800M22 28.5c3.5.2 6 .7 8.5 1.800M41.5 23.300c2.5-1.100 "
                            + "5-1.600 8.5-1.800M41.5 30.300c2.5-1.100 5-1.600 8.5-1.800", "mid"))),
            Map.entry("signpost",
                    List.of(new Shape("M36 8v45M29 53h14", "line"),
                            new Shape("M36 13h17l6 6-6 6H36z", "pale"), new Shape("M36 30H20l-6 6 6 6h16z", "pale"))),
            Map.entry("sprout",
                    List.of(new Shape("M36 51V30M18 51h36", "mid"),
                            new Shape("M36 35c0-12 7-18 19-19 0 12-7 19-19 19z", "pale"),
                            new Shape("M36 43c0-9-6-14-17-14.5 0 9 6 14.5 17 14.5z", "pale"))));

    private final Scale scale = new Scale(1, 1);

    private record Shape(String path, String style) {
    }

    /** The drawing with this name. */
    public Picture(String name) {
        getStyleClass().add("picture");
        for (Shape shape : PICTURES.getOrDefault(name, PICTURES.getOrDefault(PAGE, List.of()))) {
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

package nl.bloei.control;

import javafx.beans.NamedArg;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

import nl.bloei.drawing.MomentIcon;

/**
 * A small line drawing beside words. It takes its colour from {@code -bloei-icon} and its size from the text around
 * it. It says nothing to a screen reader: the words beside it do.
 */
public final class Icon extends Region {
    private static final double GRID = 20;

    private final SVGPath stroke = new SVGPath();
    private final Scale scale = new Scale(1, 1);

    /** What is drawn, on a grid of 20 by 20. */
    public enum Shape {
        /** A house. */
        HOME("M3.5 9.2 10 3.8l6.5 5.4v6.8a.6.6 0 0 1-.6.6h-3.6v-4.6H7.7v4.6H4.1a.6.6 0 0 1-.6-.6z"),
        /** A sprout. */
        SPROUT("M10 17.5V9.5M10 11.2c0-4.4 2.7-6.9 7-7.4 0 4.3-2.5 7.4-7 7.4zM10 14.2c0-3.3-2.3-5.4-6.5-5.5.1 3.3 2.4 5.5 6.5 5.5z"),
        /** A box of tools. */
        TOOLBOX("M3 8h14v8.5H3zM7.3 8V4.8h5.4V8M3 11.8h14M10 10.6v2.4"),
        /** Sliders. */
        SETTINGS(
                "M3.5 6.5h6.7M14 6.5h2.5M3.5 13.5h2.2M9.5 13.5h7M10.2 6.5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M5.7 13.5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0"),
        /** A printer. */
        PRINT("M6 7.5V3.5h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5.2H6z"),
        /** A tick. */
        CHECK("m4.3 10.6 3.7 3.7 7.7-8.2"),
        /** A cross. */
        CROSS("m5 5 10 10M15 5 5 15"),
        /** A plus. */
        MINUS("M4.2 10h11.6"), PLUS("M10 4.2v11.6M4.2 10h11.6"),
        /** A folder. */
        FOLDER("M2.8 5h5l1.6 2.1h7.8V16H2.8z"),
        /** A lock. */
        LOCK("M5.7 9h8.6a1.2 1.2 0 0 1 1.2 1.2v5.4a1.2 1.2 0 0 1-1.2 1.2H5.7a1.2 1.2 0 0 1-1.2-1.2v-5.4A1.2 1.2 0 0 1 5.7 9zM7 9V6.7a3 3 0 0 1 6 0V9"),
        /** An open eye: what stands here shows. */
        EYE("M2.3 10c1.9-3.3 4.5-5 7.7-5s5.8 1.7 7.7 5c-1.9 3.3-4.5 5-7.7 5s-5.8-1.7-7.7-5zM7.6 10a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0"),
        /** An eye with a line through it: what stands here does not show. */
        EYE_OFF("M2.3 10c1.9-3.3 4.5-5 7.7-5s5.8 1.7 7.7 5c-1.9 3.3-4.5 5-7.7 5s-5.8-1.7-7.7-5zM7.6 10a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M4 16.5 16 3.5"),
        /** An open book. */
        BOOK("M10 5.5C8 4.2 5.8 3.9 3 3.9v11.7c2.8 0 5 .3 7 1.6 2-1.3 4.2-1.6 7-1.6V3.9c-2.8 0-5 .3-7 1.6zM10 5.5v11.7"),
        /** A pencil. */
        PENCIL("m3.8 16.2.8-3.5 8.3-8.3a1.4 1.4 0 0 1 2 0l.7.7a1.4 1.4 0 0 1 0 2l-8.3 8.3zM11.4 6l2.6 2.6"),
        /** A calendar. */
        CALENDAR(
                "M4.7 5h10.6a1.2 1.2 0 0 1 1.2 1.2v9.3a1.2 1.2 0 0 1-1.2 1.2H4.7a1.2 1.2 0 0 1-1.2-1.2V6.2A1.2 1.2 0 0 1 4.7 5zM3.5 9h13M7 3.3v3.2M13 3.3v3.2"),
        /** Two people. */
        PEOPLE("M4.7 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M2.5 15.8c.4-2.9 2.3-4.2 4.7-4.2s4.3 1.3 4.7 4.2M12.3 4.7a2.5 2.5 0 0 1 0 4.7M14.2 11.9c1.9.4 3 1.7 3.3 3.9"),
        /** A flag. */
        FLAG("M5.2 17V3.3M5.2 4h9.6l-2.2 3.1 2.2 3.1H5.2"),
        /** A triangle that warns. */
        WARNING("M10 3.5 17.3 16.5H2.7zM10 8.3v3.9M10 14.2v.1"),
        /** An arrow onwards. */
        ARROW("M3.8 10h12.4M11.3 5.1l4.9 4.9-4.9 4.9"),
        /** An arrow back. */
        ARROW_BACK("M16.2 10H3.8M8.7 5.1 3.8 10l4.9 4.9"),
        /** Pointing right. */
        RIGHT("m7.7 4.5 5.5 5.5-5.5 5.5"),
        /** Pointing left. */
        LEFT("m12.3 4.5-5.5 5.5 5.5 5.5"),
        /** Pointing down. */
        DOWN("M4.8 7.7 10 12.9l5.2-5.2"),
        /** A triangle: play. */
        PLAY("M6.6 4.4v11.2L15.4 10z"),
        /** Two bars: pause. */
        PAUSE("M7.2 4.6v10.8M12.8 4.6v10.8"),
        /** A line with peaks and valleys. */
        LINE("M2.5 10.5c2.4 0 2.7-5.6 5-5.6s2.7 9.6 5 9.6 2.6-6.5 5-7"),
        /** An arrow that turns back: undo. */
        UNDO("M7.2 4.8 3.7 8.2l3.5 3.5M3.9 8.2h7.7a4 4 0 0 1 0 8H8.5"),
        /** An arrow that turns on: redo. */
        REDO("m12.8 4.8 3.5 3.4-3.5 3.5M16.1 8.2H8.4a4 4 0 0 0 0 8h3.1"),
        /** Three dots: more. */
        MORE("M4.6 10a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0M9.6 10a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0M14.6 10a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0"),
        /** A sheet of paper. */
        PAGE("M5 3.3h6.3l3.7 3.7v9.7H5zM11.3 3.3V7H15"),
        /** A bin. */
        BIN("M4.2 6h11.6M7.8 6V3.9h4.4V6M5.7 6l.7 10.6h7.2L14.3 6"),
        /** A row of books. */
        SHELF("M4 16.5v-12h3v12zM7 16.5v-12h3v12zM11.2 5.1l2.9-.8 3 11.6-2.9.8zM2.8 16.5h8.4"),
        /** A magnifying glass. */
        SEARCH("M4 8.8a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0M12.3 12.3l4.2 4.2"),
        /** A thread through three beads. */
        THREAD("M2.5 14.5c2 0 2.2-1.5 3-3M7.7 8.3C8.5 6.6 9 5 10.6 5M13.4 5c2 0 1.6 3 4.1 3M4.7 10a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M10.2 5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0");

        private final String path;

        Shape(String path) {
            this.path = path;
        }
    }

    /** A drawing. */
    public Icon(@NamedArg("shape") Shape shape) {
        this(shape.path);
    }

    /** The icon of a moment, as it is drawn on the line. */
    public Icon(MomentIcon icon) {
        this(icon.path());
    }

    private Icon(String path) {
        stroke.setContent(path);
        stroke.getStyleClass().add("stroke");
        stroke.setManaged(false);
        stroke.getTransforms().add(scale);
        getStyleClass().add("icon");
        setMouseTransparent(true);
        getChildren().add(stroke);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth(), getHeight()) / GRID;
        scale.setX(factor);
        scale.setY(factor);
    }
}

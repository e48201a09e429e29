package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One mark of a drawing, in units of the drawing with the origin at the top left. Canvas and PDF paint the same marks.
 */
public sealed interface Mark {

    /** The same mark so much lower. */
    default Mark lower(double down) {
        return switch (this) {
            case Path path -> new Path(path.segments().stream().map(segment -> segment.lower(down)).toList(),
                    path.stroke(), path.fill());
            case Circle circle -> new Circle(circle.x(), circle.y() + down, circle.radius(), circle.stroke(),
                    circle.fill());
            case Box box -> new Box(box.x(), box.y() + down, box.width(), box.height(), box.corner(), box.stroke(),
                    box.fill());
            case Label label -> new Label(label.x(), label.baseline() + down, label.text(), label.font(), label.tone(),
                    label.align());
        };
    }

    /**
     * An open or closed outline.
     *
     * @param segments its pieces, the first a {@link Segment.Move}
     * @param stroke its line, or none
     * @param fill its inside, or none
     */
    record Path(List<Segment> segments, @Nullable Stroke stroke, @Nullable Tone fill) implements Mark {
    }

    /** A full circle. */
    record Circle(double x, double y, double radius, @Nullable Stroke stroke, @Nullable Tone fill) implements Mark {
    }

    /** A rectangle, with rounded corners if {@code corner} is more than 0. */
    record Box(double x, double y, double width, double height, double corner, @Nullable Stroke stroke,
            @Nullable Tone fill) implements Mark {
    }

    /**
     * One line of text.
     *
     * @param x where it starts, centres or ends, as {@code align} says
     * @param baseline the height of its baseline
     */
    record Label(double x, double baseline, String text, Font font, Tone tone, Align align) implements Mark {
    }

    /** Which part of a text lies at its x. */
    enum Align {
        /** The start. */
        START,
        /** The middle. */
        MIDDLE,
        /** The end. */
        END
    }

    /** A piece of an outline. */
    sealed interface Segment {

        /** The same piece so much lower. */
        default Segment lower(double down) {
            return switch (this) {
                case Move(double x, double y) -> new Move(x, y + down);
                case Line(double x, double y) -> new Line(x, y + down);
                case Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    new Curve(x1, y1 + down, x2, y2 + down, x, y + down);
                case Close() -> this;
            };
        }

        /** Starts anew at a point. */
        record Move(double x, double y) implements Segment {
        }

        /** A straight line to a point. */
        record Line(double x, double y) implements Segment {
        }

        /** A cubic curve to a point. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
        }

        /** Back to where the outline started. */
        record Close() implements Segment {
        }
    }
}

package nl.bloei.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

import nl.bloei.drawing.Mark.Segment;

/**
 * A small line drawing for a moment, on a grid of 20 by 20. Its name in the workbook is that of the constant in lower
 * case.
 */
public enum MomentIcon {
    /** A suitcase for the work. */
    WORK("M 3 7 L 17 7 L 17 16 L 3 16 Z M 7.5 7 L 7.5 4.4 L 12.5 4.4 L 12.5 7 M 3 11 L 17 11"),
    /** An open book. */
    STUDY("M 10 5.6 C 8 4.2 5.6 4 3 4 L 3 15.6 C 5.6 15.6 8 15.9 10 17.2 C 12 15.9 14.4 15.6 17 15.6 L 17 4 C 14.4 4 12 4.2 10 5.6 Z M 10 5.6 L 10 17.2"),
    /** A house. */
    HOME("M 3.4 9.4 L 10 3.8 L 16.6 9.4 L 16.6 16.6 L 12.3 16.6 L 12.3 12 L 7.7 12 L 7.7 16.6 L 3.4 16.6 Z"),
    /** Two people. */
    PEOPLE("M 7.2 4.5 C 8.8 4.5 9.8 5.7 9.8 7.1 C 9.8 8.5 8.8 9.7 7.2 9.7 C 5.6 9.7 4.6 8.5 4.6 7.1 C 4.6 5.7 5.6 4.5 7.2 4.5 Z M 2.4 16 C 2.8 13 4.8 11.8 7.2 11.8 C 9.6 11.8 11.6 13 12 16 M 12.6 4.8 C 14.3 4.8 15.2 5.9 15.2 7.1 C 15.2 8.4 14.3 9.4 12.6 9.4 M 14.2 12 C 16.2 12.4 17.4 13.8 17.6 16"),
    /** A heart. */
    HEART("M 10 16.6 C 5.2 13.2 3 10.6 3 7.8 C 3 5.6 4.6 4 6.6 4 C 8.2 4 9.4 4.9 10 6.2 C 10.6 4.9 11.8 4 13.4 4 C 15.4 4 17 5.6 17 7.8 C 17 10.6 14.8 13.2 10 16.6 Z"),
    /** A cross of first aid. */
    HEALTH("M 7.6 3.2 L 12.4 3.2 L 12.4 7.6 L 16.8 7.6 L 16.8 12.4 L 12.4 12.4 L 12.4 16.8 L 7.6 16.8 L 7.6 12.4 L 3.2 12.4 L 3.2 7.6 L 7.6 7.6 Z"),
    /** A paper plane. */
    TRAVEL("M 2.6 9.2 L 17.4 3 L 13.4 16.8 L 9 12 Z M 9 12 L 17.4 3"),
    /** A light bulb. */
    IDEA("M 7.6 13.2 C 5.8 12 4.9 10.3 4.9 8.4 C 4.9 5.4 7.1 3.2 10 3.2 C 12.9 3.2 15.1 5.4 15.1 8.4 C 15.1 10.3 14.2 12 12.4 13.2 Z M 8 15.2 L 12 15.2 M 8.8 17.2 L 11.2 17.2"),
    /** A star. */
    STAR("M 10 2.8 L 12.2 7.6 L 17.4 8.2 L 13.5 11.7 L 14.6 16.9 L 10 14.2 L 5.4 16.9 L 6.5 11.7 L 2.6 8.2 L 7.8 7.6 Z"),
    /** A sprout. */
    SPROUT("M 10 17.4 L 10 9.6 M 10 11.2 C 10 6.8 12.6 4.3 17 3.8 C 17 8.1 14.6 11.2 10 11.2 Z M 10 14.2 C 10 10.9 7.7 8.8 3.5 8.7 C 3.6 12 5.9 14.2 10 14.2 Z"),
    /** A bolt of lightning. */
    STORM("M 11.8 2.6 L 4.6 11.4 L 9.4 11.4 L 8.2 17.4 L 15.4 8.6 L 10.6 8.6 Z"),
    /** A sun. */
    SUN("M 10 6.4 C 12 6.4 13.6 8 13.6 10 C 13.6 12 12 13.6 10 13.6 C 8 13.6 6.4 12 6.4 10 C 6.4 8 8 6.4 10 6.4 Z M 10 2.6 L 10 4 M 10 16 L 10 17.4 M 2.6 10 L 4 10 M 16 10 L 17.4 10 M 4.8 4.8 L 5.8 5.8 M 14.2 14.2 L 15.2 15.2 M 4.8 15.2 L 5.8 14.2 M 14.2 5.8 L 15.2 4.8");

    private static final double GRID = 20;
    private static final double LINE = 1.5;

    private static final Map<MomentIcon, List<Segment>> OUTLINES = outlines();

    private final String path;

    MomentIcon(String path) {
        this.path = path;
    }

    /** The icon with this name; none for an empty name or one of a later version. */
    public static Optional<MomentIcon> of(String key) {
        for (MomentIcon icon : values()) {
            if (icon.key().equals(key)) {
                return Optional.of(icon);
            }
        }
        return Optional.empty();
    }

    /** Its name in the workbook. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its outline as a path of SVG, in absolute places. */
    public String path() {
        return path;
    }

    /** The icon, so large and with its left upper corner there. */
    Mark draw(double left, double top, double size, Tone tone) {
        double unit = size / GRID;
        List<Segment> placed = OUTLINES.getOrDefault(this, List.of())
            .stream()
            .map(segment -> placed(segment, left, top, unit))
            .toList();
        return new Mark.Path(placed, Stroke.solid(tone, LINE * unit), null);
    }

    private static Segment placed(Segment segment, double left, double top, double unit) {
        return switch (segment) {
            case Segment.Move(double x, double y) -> new Segment.Move(left + unit * x, top + unit * y);
            case Segment.Line(double x, double y) -> new Segment.Line(left + unit * x, top + unit * y);
            case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                new Segment.Curve(left + unit * x1, top + unit * y1, left + unit * x2, top + unit * y2,
                        left + unit * x, top + unit * y);
            case Segment.Close() -> segment;
        };
    }

    private static Map<MomentIcon, List<Segment>> outlines() {
        var outlines = new EnumMap<MomentIcon, List<Segment>>(MomentIcon.class);
        for (MomentIcon icon : values()) {
            outlines.put(icon, outline(icon.path));
        }
        return outlines;
    }

    private static List<Segment> outline(String path) {
        var segments = new ArrayList<Segment>();
        Iterator<String> words = List.of(path.split(" ", -1)).iterator();
        DoubleSupplier next = () -> Double.parseDouble(words.next());
        while (words.hasNext()) {
            segments.add(switch (words.next()) {
                case "M" -> new Segment.Move(next.getAsDouble(), next.getAsDouble());
                case "L" -> new Segment.Line(next.getAsDouble(), next.getAsDouble());
                case "C" -> new Segment.Curve(next.getAsDouble(), next.getAsDouble(), next.getAsDouble(),
                        next.getAsDouble(), next.getAsDouble(), next.getAsDouble());
                default -> new Segment.Close();
            });
        }
        return List.copyOf(segments);
    }
}

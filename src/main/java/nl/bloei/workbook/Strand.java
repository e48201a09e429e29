package nl.bloei.workbook;

import java.util.Comparator;
import java.util.List;

/**
 * One of the lines in a drawing of a history line, such as work or energy.
 *
 * @param id its identifier; {@value #FIRST} for the first one, whose points stand in the answer itself
 * @param name what it is about; may be empty as long as there is only one
 * @param shown whether it is drawn; a hidden line is kept as it is
 * @param points its points, always in order of time
 * @param extras fields of a later version
 */
public record Strand(String id, String name, boolean shown, List<LinePoint> points, Extras extras) {
    /** The id of the first line. */
    public static final String FIRST = "";

    /** Sorts the points by time: a line never goes back. */
    public Strand {
        points = points.stream().sorted(Comparator.comparing(LinePoint::at)).toList();
    }

    /** The first line, without a name. */
    static Strand first(List<LinePoint> points) {
        return new Strand(FIRST, "", true, points, Extras.NONE);
    }

    /** A new line without points. */
    public static Strand named(String name) {
        return new Strand(Ids.next(), name, true, List.of(), Extras.NONE);
    }

    /** The same line under another identifier. */
    Strand withId(String changed) {
        return new Strand(changed, name, shown, points, extras);
    }

    /** The same line under another name. */
    public Strand withName(String changed) {
        return new Strand(id, changed, shown, points, extras);
    }

    /** The same line, drawn or hidden. */
    public Strand withShown(boolean changed) {
        return new Strand(id, name, changed, points, extras);
    }

    /** The same line with other points. */
    public Strand withPoints(List<LinePoint> changed) {
        return new Strand(id, name, shown, changed, extras);
    }

    /** The moments, in order of time: the first is number 1. */
    public List<LinePoint> moments() {
        return points.stream().filter(LinePoint::moment).toList();
    }
}

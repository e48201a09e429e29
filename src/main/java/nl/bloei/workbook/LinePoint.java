package nl.bloei.workbook;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One point of a history line. Points that are moments are numbered and have a card; the others only bend the line.
 *
 * @param id its identifier
 * @param at when it was, to the minute (finer than a pixel on any line)
 * @param height from -1 (deepest valley) to 1 (highest peak); 0 lies on the axis
 * @param moment whether this is a numbered moment
 * @param label its name on the line
 * @param labelAt where one put that name, or {@code null} as long as it finds its own place
 * @param markers what applies: {@code true} for the kind itself, {@code false} for its opposite, absent if not said
 * @param icon the name of the small drawing beside its label, or empty; a later version may know more of them
 * @param deed what one did then
 * @param talents talents the moment asked for
 * @param dormant talents it left unused
 * @param rescue talents that helped one out of the valley
 * @param extras fields of a later version
 */
public record LinePoint(String id, LocalDateTime at, double height, boolean moment, String label,
        @Nullable Offset labelAt, Map<Marker, Boolean> markers, String icon, String deed, List<Item> talents,
        List<Item> dormant,
        List<Item> rescue, Extras extras) {

    /**
     * How far the middle of a name lies from its point, whatever the size of the drawing.
     *
     * @param x to the right, as a share of the width of the drawing, from -1 to 1
     * @param y upward, as a height on the line, from -2 to 2
     */
    public record Offset(double x, double y) {
        /** Keeps the name within reach of the drawing. */
        public Offset {
            x = Double.isNaN(x) ? 0 : Math.clamp(x, -1.0, 1.0);
            y = Double.isNaN(y) ? 0 : Math.clamp(y, -2.0, 2.0);
        }
    }

    /** Clamps the height and takes unmodifiable copies. */
    public LinePoint {
        height = Double.isNaN(height) ? 0 : Math.clamp(height, -1.0, 1.0);
        var copy = new EnumMap<Marker, Boolean>(Marker.class);
        copy.putAll(markers);
        markers = Collections.unmodifiableMap(copy);
        talents = List.copyOf(talents);
        dormant = List.copyOf(dormant);
        rescue = List.copyOf(rescue);
    }

    /** A new moment without any words yet. */
    public static LinePoint moment(LocalDateTime at, double height) {
        return new LinePoint(Ids.next(), at, height, true, "", null, Map.of(), "", "", List.of(), List.of(), List.of(),
                Extras.NONE);
    }

    /** Whether the point lies on or above the axis. */
    public boolean peak() {
        return height >= 0;
    }

    /** Whether anything was said of it. */
    public boolean worded() {
        return !label.isBlank() || !icon.isEmpty() || !deed.isBlank() || !markers.isEmpty() || !talents.isEmpty()
                || !dormant.isEmpty()
                || !rescue.isEmpty();
    }

    /** The same point somewhere else on the line. */
    public LinePoint movedTo(LocalDateTime changedAt, double changedHeight) {
        return new LinePoint(id, changedAt, changedHeight, moment, label, labelAt, markers, icon, deed, talents,
                dormant,
                rescue,
                extras);
    }

    /** The same point as a moment or as a mere bend. */
    public LinePoint withMoment(boolean changed) {
        return new LinePoint(id, at, height, changed, label, labelAt, markers, icon, deed, talents, dormant, rescue,
                extras);
    }

    /** The same point with another name. */
    public LinePoint withLabel(String changed) {
        return new LinePoint(id, at, height, moment, changed, labelAt, markers, icon, deed, talents, dormant, rescue,
                extras);
    }

    /** The same point with its name somewhere else, or free to find its own place ({@code null}). */
    public LinePoint withLabelAt(@Nullable Offset changed) {
        return new LinePoint(id, at, height, moment, label, changed, markers, icon, deed, talents, dormant, rescue,
                extras);
    }

    /** The same point with a marker set to the kind itself, to its opposite, or taken away ({@code null}). */
    public LinePoint withMarker(Marker marker, @Nullable Boolean value) {
        var changed = new EnumMap<Marker, Boolean>(Marker.class);
        changed.putAll(markers);
        if (value == null) {
            changed.remove(marker);
        } else {
            changed.put(marker, value);
        }
        return new LinePoint(id, at, height, moment, label, labelAt, changed, icon, deed, talents, dormant, rescue,
                extras);
    }

    /** The same point with another small drawing, or without one (empty). */
    public LinePoint withIcon(String changed) {
        return new LinePoint(id, at, height, moment, label, labelAt, markers, changed, deed, talents, dormant, rescue,
                extras);
    }

    /** The same point with another account of what one did. */
    public LinePoint withDeed(String changed) {
        return new LinePoint(id, at, height, moment, label, labelAt, markers, icon, changed, talents, dormant, rescue,
                extras);
    }

    /** The same point with other talents asked for. */
    public LinePoint withTalents(List<Item> changed) {
        return new LinePoint(id, at, height, moment, label, labelAt, markers, icon, deed, changed, dormant, rescue,
                extras);
    }

    /** The same point with other talents left unused. */
    public LinePoint withDormant(List<Item> changed) {
        return new LinePoint(id, at, height, moment, label, labelAt, markers, icon, deed, talents, changed, rescue,
                extras);
    }

    /** The same point with other talents that helped. */
    public LinePoint withRescue(List<Item> changed) {
        return new LinePoint(id, at, height, moment, label, labelAt, markers, icon, deed, talents, dormant, changed,
                extras);
    }
}

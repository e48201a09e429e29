package nl.bloei.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

/**
 * What a screen reader says about each point of a line. Only what changed is put into words again: while one of hundreds
 * of points is dragged, the others keep their sentences.
 */
final class SpokenPoints {
    private Map<String, Spoken> byId = Map.of();

    /** A point as it was last put into words. */
    private record Spoken(LinePoint point, int number, int moments, Period.Span span, String words) {
        private boolean fits(LinePoint other, int otherNumber, int otherMoments, Period.Span otherSpan) {
            return number == otherNumber && moments == otherMoments && span == otherSpan && point.equals(other);
        }
    }

    /** Takes over a line. */
    void show(Answer.Line line) {
        var changed = new HashMap<String, Spoken>();
        List<LinePoint> points = line.points();
        int moments = (int) points.stream().filter(LinePoint::moment).count();
        Period.Span span = line.period().span();
        int number = 0;
        for (LinePoint point : points) {
            number += point.moment() ? 1 : 0;
            Spoken before = byId.get(point.id());
            changed.put(point.id(), before != null && before.fits(point, number, moments, span)
                    ? before
                    : new Spoken(point, number, moments, span, HistoryWords.point(span, point, number, moments)));
        }
        byId = changed;
    }

    /** The words for a point, or none. */
    String words(String id) {
        Spoken spoken = byId.get(id);
        return spoken == null ? "" : spoken.words();
    }
}

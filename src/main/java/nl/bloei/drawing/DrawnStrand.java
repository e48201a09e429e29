package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Strand;

/**
 * A line that is drawn.
 *
 * @param strand the line
 * @param look how it is told from others
 * @param curve its curve through all its points
 */
record DrawnStrand(Strand strand, StrandLook look, MonotoneCurve curve) {

    /** Lays the curve of a line. */
    static DrawnStrand of(Strand strand, StrandLook look, HistoryScale scale) {
        var points = strand.points();
        return new DrawnStrand(strand, look, new MonotoneCurve(points.stream().mapToDouble(scale::x).toArray(),
                points.stream().mapToDouble(scale::y).toArray()));
    }

    /** The last point, or {@code null} without points. */
    @Nullable
    LinePoint last() {
        return strand.points().isEmpty() ? null : strand.points().getLast();
    }
}

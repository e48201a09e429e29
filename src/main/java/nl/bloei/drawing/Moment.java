package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import nl.bloei.workbook.LinePoint;

/**
 * A moment that is drawn.
 *
 * @param point the point
 * @param number its number on its own line, from 1
 * @param look how its line is told from others
 * @param label what its label says
 * @param spot where it lies
 */
record Moment(LinePoint point, int number, StrandLook look, MomentLabel label, LabelLayout.Spot spot) {
    private static final int LABEL_LINES = 2;

    /**
     * Lays a moment in its place.
     *
     * @param selected whether it is selected
     * @param shrink how much smaller discs are where there are many
     */
    static Moment of(LinePoint point, int number, StrandLook look, boolean selected, double shrink,
            HistoryFrame frame) {
        DrawingStyle style = look.style();
        HistoryScale scale = frame.scale();
        var label = MomentLabel.of(point, selected, LABEL_LINES, look);
        double radius = selected ? style.selectedRing() : style.peak() * shrink * look.size();
        double swing = Math.abs(point.height()) - (look.front() ? 0 : 1);
        return new Moment(point, number, look, label, new LabelLayout.Spot(scale.x(point), scale.y(point), radius,
                point.peak(), selected, swing, label.width(), label.height(), put(point, label, frame)));
    }

    /** Where somebody put the label, if anywhere. */
    private static @Nullable Area put(LinePoint point, MomentLabel label, HistoryFrame frame) {
        LinePoint.Offset offset = point.labelAt();
        HistoryScale scale = frame.scale();
        return offset == null
                ? null
                : Area.around(scale.x(point) + offset.x() * frame.span(), scale.y(point) - offset.y() * scale.reach(),
                        label.width(), label.height());
    }
}

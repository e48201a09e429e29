package nl.bloei.drawing;

import java.util.List;
import java.util.Map;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;

/**
 * The label of a moment: a few lines of text, and after the last one the signs of its markers.
 *
 * @param lines the lines of text
 * @param markers what is said of the moment
 * @param ownRow whether the signs stand below the text because the last line leaves no room
 * @param font the font of the text
 * @param width how wide it is; 0 if there is nothing to show
 * @param height how high it is
 */
record MomentLabel(List<String> lines, Map<Marker, Boolean> markers, boolean ownRow, Font font, double width,
        double height) {
    private static final double BASELINE = 0.78;
    private static final double MIDDLE = 0.33;

    static MomentLabel of(LinePoint point, boolean selected, int mostLines, DrawingStyle style) {
        Font font = style.label(selected);
        var lines = TextMeasure.wrap(point.label(), font, style.labelWidth(), mostLines);
        double signs = MarkerShapes.width(point.markers(), style);
        double widest = lines.stream().mapToDouble(l -> TextMeasure.width(l, font)).max().orElse(0);
        double beside = lines.isEmpty() || signs == 0
                ? signs
                : TextMeasure.width(lines.getLast(), font) + gap(style) + signs;
        boolean ownRow = signs > 0 && (lines.isEmpty() || beside > style.labelWidth());
        double width = Math.max(widest, ownRow ? signs : beside);
        double height = lines.size() * style.labelLine() + (ownRow ? row(style) : 0);
        return new MomentLabel(lines, point.markers(), ownRow, font, width, height);
    }

    /** Paints it in its place. */
    void draw(Area area, DrawingStyle style, List<Mark> marks) {
        double signs = MarkerShapes.width(markers, style);
        double line = style.labelLine();
        double left = area.centerX() - signs / 2;
        double middle = area.bottom() - row(style) / 2;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            double baseline = area.y() + (i + BASELINE) * line;
            double center = area.centerX();
            if (i == lines.size() - 1 && signs > 0 && !ownRow) {
                double width = TextMeasure.width(text, font);
                center -= (signs + gap(style)) / 2;
                left = center + width / 2 + gap(style);
                middle = baseline - font.size() * MIDDLE;
            }
            marks.add(new Mark.Label(center, baseline, text, font, Tone.INK, Align.MIDDLE));
        }
        MarkerShapes.draw(markers, left, middle, style, marks);
    }

    private static double gap(DrawingStyle style) {
        return style.marker() * 0.75;
    }

    private static double row(DrawingStyle style) {
        return style.marker() * 1.5;
    }
}

package nl.bloei.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.bloei.drawing.Mark.Align;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;

/**
 * The label of a moment: an icon if it has one, a few lines of text, and after the last one the signs of its markers.
 *
 * @param icon the icon above the text, if any
 * @param lines the lines of text
 * @param markers what is said of the moment
 * @param ownRow whether the signs stand below the text because the last line leaves no room
 * @param font the font of the text
 * @param tone the colour of the text
 * @param width how wide it is; 0 if there is nothing to show
 * @param height how high it is
 */
record MomentLabel(Optional<MomentIcon> icon, List<String> lines, Map<Marker, Boolean> markers, boolean ownRow,
        Font font,
        Tone tone, double width, double height) {
    private static final double BASELINE = 0.78;
    private static final double MIDDLE = 0.33;

    static MomentLabel of(LinePoint point, boolean selected, int mostLines, StrandLook look) {
        DrawingStyle style = look.style();
        Optional<MomentIcon> icon = MomentIcon.of(point.icon());
        Font font = style.label(selected);
        var lines = TextMeasure.wrap(point.label(), font, style.labelWidth(), mostLines);
        double signs = MarkerShapes.width(point.markers(), style);
        double widest = lines.stream().mapToDouble(l -> TextMeasure.width(l, font)).max().orElse(0);
        double beside = lines.isEmpty() || signs == 0
                ? signs
                : TextMeasure.width(lines.getLast(), font) + gap(style) + signs;
        boolean ownRow = signs > 0 && (lines.isEmpty() || beside > style.labelWidth());
        double width = Math.max(Math.max(widest, ownRow ? signs : beside), icon.isPresent() ? size(style) : 0);
        double height = (icon.isPresent() ? iconRow(style) : 0) + lines.size() * style.labelLine()
                + (ownRow ? row(style) : 0);
        return new MomentLabel(icon, lines, point.markers(), ownRow, font, look.labelTone(), width, height);
    }

    /** Paints it in its place. */
    void draw(Area area, DrawingStyle style, List<Mark> marks) {
        double signs = MarkerShapes.width(markers, style);
        double line = style.labelLine();
        icon.ifPresent(drawn -> marks
            .add(drawn.draw(area.centerX() - size(style) / 2, area.y() + 1, size(style), tone)));
        double text = area.y() + (icon.isPresent() ? iconRow(style) : 0);
        double left = area.centerX() - signs / 2;
        double middle = area.bottom() - row(style) / 2;
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i);
            double baseline = text + (i + BASELINE) * line;
            double center = area.centerX();
            if (i == lines.size() - 1 && signs > 0 && !ownRow) {
                double width = TextMeasure.width(words, font);
                center -= (signs + gap(style)) / 2;
                left = center + width / 2 + gap(style);
                middle = baseline - font.size() * MIDDLE;
            }
            marks.add(new Mark.Label(center, baseline, words, font, tone, Align.MIDDLE));
        }
        MarkerShapes.draw(markers, left, middle, style, marks);
    }

    private static double size(DrawingStyle style) {
        return style.text(20, 14);
    }

    /** How much higher a label is with an icon. */
    static double iconRow(DrawingStyle style) {
        return size(style) + style.fixed(3, 2);
    }

    private static double gap(DrawingStyle style) {
        return style.marker() * 0.75;
    }

    private static double row(DrawingStyle style) {
        return style.marker() * 1.5;
    }
}

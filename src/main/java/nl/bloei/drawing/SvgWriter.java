package nl.bloei.drawing;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.bloei.drawing.Mark.Segment;

/** Writes a drawing as a picture of lines that stays sharp at any size: SVG 1.1, its texts as text. */
public final class SvgWriter {
    private static final int DECIMALS = 3;

    private final Function<Tone, String> colours;
    private final StringBuilder svg = new StringBuilder();

    private SvgWriter(Function<Tone, String> colours) {
        this.colours = colours;
    }

    /**
     * The drawing as SVG, on white.
     *
     * @param title what it shows, for those who cannot see it
     * @param unit what a unit of the drawing is: "px" or "pt"
     * @param colours the colour of a tone, as "#8A5A0B"
     */
    public static String write(Drawing drawing, String title, String unit, Function<Tone, String> colours) {
        var writer = new SvgWriter(colours);
        String width = number(drawing.width());
        String height = number(drawing.height());
        writer.svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%s%s\" height=\"%s%s\" "
                .formatted(width, unit, height, unit))
            .append("viewBox=\"0 0 %s %s\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n".formatted(width,
                    height))
            .append("<title>")
            .append(escaped(title))
            .append("</title>\n")
            .append("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n".formatted(colours.apply(Tone.PAPER)));
        drawing.marks().forEach(writer::mark);
        return writer.svg.append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Path path -> svg.append("<path d=\"%s\"%s/>\n".formatted(outline(path.segments()),
                    paint(path.stroke(), path.fill())));
            case Mark.Circle circle -> svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>\n".formatted(
                    number(circle.x()), number(circle.y()), number(circle.radius()),
                    paint(circle.stroke(), circle.fill())));
            case Mark.Box box -> svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>\n"
                .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()),
                        number(box.corner()), paint(box.stroke(), box.fill())));
            case Mark.Label label -> label(label);
        }
    }

    private void label(Mark.Label label) {
        Font font = label.font();
        String anchor = switch (label.align()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        String family = switch (font.family()) {
            case SERIF -> "'Bloei Serif', Newsreader, Georgia, serif";
            case SANS -> "'Bloei Sans', 'Source Sans 3', 'Segoe UI', sans-serif";
        };
        svg.append("<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\"%s%s text-anchor=\"%s\" fill=\"%s\">"
            .formatted(number(label.x()), number(label.baseline()), family, number(font.size()),
                    font.bold() ? " font-weight=\"600\"" : "", font.italic() ? " font-style=\"italic\"" : "", anchor,
                    colours.apply(label.tone())))
            .append(escaped(label.text()))
            .append("</text>\n");
    }

    private String paint(@Nullable Stroke stroke,
            @Nullable Tone fill) {
        String inside = " fill=\"%s\"".formatted(fill == null ? "none" : colours.apply(fill));
        if (stroke == null) {
            return inside;
        }
        String dashes = stroke.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"%s\"".formatted(
                        stroke.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
        return "%s stroke=\"%s\" stroke-width=\"%s\"%s".formatted(inside, colours.apply(stroke.tone()),
                number(stroke.width()), dashes);
    }

    private static String outline(List<Segment> segments) {
        return segments.stream().map(segment -> switch (segment) {
            case Segment.Move(double x, double y) -> "M" + place(x, y);
            case Segment.Line(double x, double y) -> "L" + place(x, y);
            case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                "C" + place(x1, y1) + " " + place(x2, y2) + " " + place(x, y);
            case Segment.Close() -> "Z";
        }).collect(Collectors.joining());
    }

    private static String place(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** A number without needless zeros, and with a point whatever the language. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    }

    /** Text as it may stand in XML: without what XML forbids. */
    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> {
                    boolean allowed = each == '\t' || each == '\n' || (each >= ' ' && each <= 0xD7FF)
                            || (each >= 0xE000 && each <= 0xFFFD) || each >= 0x10000;
                    safe.appendCodePoint(allowed ? each : 0xFFFD);
                }
            }
        });
        return safe.toString();
    }
}

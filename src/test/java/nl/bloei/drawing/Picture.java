package nl.bloei.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/** Paints drawings without a toolkit, so that tests can ask for pixels and people can look at target/pictures. */
final class Picture {
    private static final Map<Tone, Color> LIGHT = tones("FBF8F3", "FFFFFF", "F7F2E9", "22302E", "48544F", "626B66",
            "1E3F66", "E5DDCF", "828983", "DCD3C3", "8A5A0B", "F9EFDA", "FCF6EA", "B4802A", "FFFFFF", "2A5FC4");
    private static final Map<Tone, Color> PRINT = tones("FFFFFF", "FFFFFF", "F2F2F0", "1C1C1C", "3C3C3C", "565656",
            "1E3F66", "BDBDBD", "565656", "A8A8A8", "8A5A0B", "F2F2F0", "F2F2F0", "B4802A", "FFFFFF", "2A5FC4");

    private static final Map<Tone, Color> DARK = tones("191D1C", "212726", "1C2221", "EFE9DD", "C6C6BB", "A2A79E",
            "B4D0F2", "343B39", "78817C", "39413F", "E6B963", "352C1B", "2A2A21", "B88E40", "14221D", "9CC3FF");

    private final Map<Tone, Color> tones;
    private final BufferedImage image;

    private Picture(Drawing drawing, Map<Tone, Color> tones, double scale) {
        this.tones = new EnumMap<>(tones);
        image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
    }

    /** Paints a drawing on white. */
    static BufferedImage paint(Drawing drawing, DrawingStyle style, double scale) {
        return paint(drawing, style.onScreen() ? LIGHT : PRINT, scale);
    }

    private static BufferedImage paint(Drawing drawing, Map<Tone, Color> tones, double scale) {
        var picture = new Picture(drawing, tones, scale);
        Graphics2D g = picture.image.createGraphics();
        g.setColor(tones.get(Tone.CARD));
        g.fillRect(0, 0, picture.image.getWidth(), picture.image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(scale, scale);
        drawing.marks().forEach(mark -> picture.paint(g, mark));
        g.dispose();
        return picture.image;
    }

    /** Paints a drawing into target/pictures. */
    static BufferedImage save(String name, Drawing drawing, DrawingStyle style) {
        return save(name, paint(drawing, style, style.onScreen() ? 1 : 96 / 72.0));
    }

    /** Paints a drawing into target/pictures as it is on a dark screen. */
    static BufferedImage saveDark(String name, Drawing drawing) {
        return save(name, paint(drawing, DARK, 1));
    }

    private static BufferedImage save(String name, BufferedImage image) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    private void paint(Graphics2D g, Mark mark) {
        switch (mark) {
            case Mark.Path path -> shape(g, outline(path), path.stroke(), path.fill());
            case Mark.Circle c -> shape(g, new Ellipse2D.Double(c.x() - c.radius(), c.y() - c.radius(),
                    2 * c.radius(), 2 * c.radius()), c.stroke(), c.fill());
            case Mark.Box b -> shape(g, new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(),
                    2 * b.corner(), 2 * b.corner()), b.stroke(), b.fill());
            case Mark.Label label -> label(g, label);
        }
    }

    private void shape(Graphics2D g, Shape shape, Stroke stroke, Tone fill) {
        if (fill != null) {
            g.setColor(tones.get(fill));
            g.fill(shape);
        }
        if (stroke != null) {
            float[] dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
            g.setColor(tones.get(stroke.tone()));
            g.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10,
                    dashes.length == 0 ? null : dashes, 0));
            g.draw(shape);
        }
    }

    private static Shape outline(Mark.Path path) {
        var outline = new Path2D.Double();
        for (Mark.Segment segment : path.segments()) {
            switch (segment) {
                case Mark.Segment.Move(double x, double y) -> outline.moveTo(x, y);
                case Mark.Segment.Line(double x, double y) -> outline.lineTo(x, y);
                case Mark.Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    outline.curveTo(x1, y1, x2, y2, x, y);
                case Mark.Segment.Close() -> outline.closePath();
            }
        }
        return outline;
    }

    private void label(Graphics2D g, Mark.Label label) {
        double width = TextMeasure.width(label.text(), label.font());
        double x = switch (label.align()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        g.setColor(tones.get(label.tone()));
        g.setFont(font(label.font()));
        g.drawString(label.text(), (float) x, (float) label.baseline());
    }

    private static java.awt.Font font(Font font) {
        String cut = font.family() == Font.Family.SERIF
                ? (font.bold() ? "BloeiSerif-Medium" : "BloeiSerif-Regular")
                : (font.bold() ? "BloeiSans-SemiBold" : "BloeiSans-Regular");
        return Fonts.FILES.computeIfAbsent(cut, Fonts::read).deriveFont((float) font.size());
    }

    private static final class Fonts {
        private static final Map<String, java.awt.Font> FILES = new java.util.concurrent.ConcurrentHashMap<>();

        private static java.awt.Font read(String cut) {
            try (InputStream in = Picture.class.getResourceAsStream("/nl/bloei/fonts/" + cut + ".ttf")) {
                return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, Objects.requireNonNull(in));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The colours in the order of the tones. */
    private static Map<Tone, Color> tones(String... colours) {
        var tones = new EnumMap<Tone, Color>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, new Color(Integer.parseInt(colours[tone.ordinal()], 16)));
        }
        return tones;
    }
}

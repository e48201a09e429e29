package nl.bloei.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.SvgWriter;

/**
 * A drawing on its own, as it stands on paper: to keep as a file or to put in a text of one's own.
 *
 * @param drawing measured in points
 * @param accent the accent of the part
 * @param alternative what it shows, for those who cannot see it
 */
public record Artwork(Drawing drawing, int accent, String alternative) {
    /** Pixels per point: 216 to the inch. */
    private static final double SHARP = 3;
    /** The longest side of a picture in pixels. */
    private static final double LONGEST = 8192;

    /** The drawing as SVG. */
    public String svg() {
        return SvgWriter.write(drawing, alternative, "pt", tone -> PaperPalette.css(tone, accent));
    }

    /** The drawing as a PNG on white, at 216 pixels to the inch. */
    public byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The drawing in pixels. */
    BufferedImage image() {
        double sharp = Math.min(SHARP, LONGEST / Math.max(1, Math.max(drawing.width(), drawing.height())));
        var image = new BufferedImage((int) Math.max(1, Math.ceil(drawing.width() * sharp)),
                (int) Math.max(1, Math.ceil(drawing.height() * sharp)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(sharp, sharp);
        new Painter(graphics, accent).paintAll(drawing);
        graphics.dispose();
        return image;
    }
}

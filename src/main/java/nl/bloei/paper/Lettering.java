package nl.bloei.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import nl.bloei.drawing.Mark;
import nl.bloei.drawing.TextMeasure;
import nl.bloei.paper.Typefaces.Face;

/** Letters the labels of a drawing that becomes a picture: there is no page to set them. */
final class Lettering {
    private static final Map<Face, Font> FONTS = new ConcurrentHashMap<>();

    private Lettering() {
    }

    /** Paints a label in the colour of the graphics; characters that its font lacks come from the spare one. */
    static void paint(Graphics2D graphics, Mark.Label label) {
        Font wanted = font(Face.of(label.font()));
        Font able = wanted.canDisplayUpTo(label.text()) < 0 ? wanted : font(Face.SPARE);
        double width = TextMeasure.width(label.text(), label.font());
        graphics.setFont(able.deriveFont((float) label.font().size()));
        graphics.drawString(label.text(), (float) switch (label.align()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        }, (float) label.baseline());
    }

    private static Font font(Face face) {
        return FONTS.computeIfAbsent(face, Lettering::read);
    }

    private static Font read(Face face) {
        try (InputStream in = Lettering.class.getResourceAsStream(face.path())) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, face.path()));
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

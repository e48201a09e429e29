package nl.bloei.paper;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns photos upright: cameras store how they were held beside the pixels (EXIF), and only the pixels are kept. */
final class Upright {
    /** As it is. */
    static final int USUAL = 1;
    private static final int MOST = 8;
    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Upright() {
    }

    /** How a JPEG was held, 1 to 8 as EXIF numbers it; 1 when it does not say so in an orderly way. */
    static int orientation(byte[] bytes) {
        try {
            ByteBuffer file = ByteBuffer.wrap(bytes);
            if (Short.toUnsignedInt(file.getShort()) != START) {
                return USUAL;
            }
            while (file.remaining() > 4) {
                int marker = Short.toUnsignedInt(file.getShort());
                int length = Short.toUnsignedInt(file.getShort()) - 2;
                if (marker == SCAN || marker < 0xFF00 || length < 0) {
                    return USUAL;
                }
                if (marker == APP1 && length > 14 && file.getInt(file.position()) == 0x45786966) {
                    return said(file.slice(file.position() + 6, length - 6));
                }
                file.position(file.position() + length);
            }
            return USUAL;
        } catch (RuntimeException e) { // What is cut short or points beyond its end says nothing.
            return USUAL;
        }
    }

    private static int said(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (Short.toUnsignedInt(exif.getShort(entry)) == ORIENTATION) {
                int value = Short.toUnsignedInt(exif.getShort(entry + 8));
                return value >= USUAL && value <= MOST ? value : USUAL;
            }
        }
        return USUAL;
    }

    /** The image as it was seen. */
    static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == USUAL) {
            return image;
        }
        double w = image.getWidth();
        double h = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean aside = orientation >= 5;
        var result = new BufferedImage((int) (aside ? h : w), (int) (aside ? w : h), image.getType());
        Graphics2D graphics = result.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return result;
    }
}

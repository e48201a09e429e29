package nl.bloei.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Writes a picture as PNG without AWT, which the rooms with a toolkit stay clear of. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
    private static final byte MINUS_LEFT = 1;
    private static final int CHANNELS = 3;

    private Png() {
    }

    /** The bytes of a PNG file; what is transparent in the image becomes opaque. */
    static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(TRUE_COLOUR).array());
            chunk(out, "IDAT", compress(rows(image.getPixelReader(), width, height)));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Each row begins with its filter: every channel is stored as the difference with the pixel on its left. */
    private static byte[] rows(PixelReader pixels, int width, int height) {
        var rows = new byte[height * (1 + width * CHANNELS)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = MINUS_LEFT;
            int left = 0;
            for (int x = 0; x < width; x++) {
                int pixel = pixels.getArgb(x, y);
                rows[at++] = (byte) ((pixel >> 16) - (left >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (left >> 8));
                rows[at++] = (byte) (pixel - left);
                left = pixel;
            }
        }
        return rows;
    }

    private static byte[] compress(byte[] rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(rows);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}

package nl.bloei.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import nl.bloei.paper.Photo.Refusal;
import nl.bloei.paper.Photo.Refused;

/**
 * Decodes pictures that anybody may have made. A file of a few kilobytes can say that it has billions of pixels, or go over
 * the same ones a thousand times: so nothing is decoded before it is known what that costs.
 */
final class PictureDecoder {
    static final String JPEG = "jpeg";
    static final String PNG = "png";
    /** The most pixels that are held at once, so that 16 bits a colour take less than 100 MB; thinned out beyond it. */
    private static final long MOST_HELD = 12_000_000;
    /** The longest side: a decoder holds whole rows, however few there are. */
    private static final int MOST_SIDE = 30_000;
    /** How often a JPEG may go over its pixels; programs that make them do so about ten times. */
    private static final int MOST_SCANS = 100;
    private static final byte MARKER = (byte) 0xFF;
    private static final byte SCAN = (byte) 0xDA;
    private static final byte[] JPEG_START = {MARKER, (byte) 0xD8};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PictureDecoder() {
    }

    /**
     * What kind of picture it is, by how it begins and whatever it is called.
     *
     * @throws Refused if it is neither a JPEG nor a PNG
     */
    static String format(byte[] bytes) throws Refused {
        if (begins(bytes, JPEG_START)) {
            return JPEG;
        }
        if (begins(bytes, PNG_START)) {
            return PNG;
        }
        throw new Refused(Refusal.NO_PICTURE);
    }

    /**
     * The pixels, a large picture thinned out while it is read.
     *
     * @param longest the longest side of what is wanted; what comes back may be longer
     * @throws Refused if it is too large, no picture, or damaged
     */
    static BufferedImage decoded(byte[] bytes, int longest) throws Refused {
        String format = format(bytes);
        if (format.equals(JPEG) && scans(bytes) > MOST_SCANS) {
            throw new Refused(Refusal.UNREADABLE);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int thin = thinning(reader.getWidth(0), reader.getHeight(0), longest);
            param.setSourceSubsampling(thin, thin, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            throw new Refused(Refusal.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    /** Of how many pixels in a row one is read. */
    private static int thinning(int width, int height, int longest) throws Refused {
        long pixels = (long) width * height;
        int side = Math.max(width, height);
        if (pixels > Photo.MOST_PIXELS || side > MOST_SIDE) {
            throw new Refused(Refusal.TOO_MANY_PIXELS);
        }
        double forRoom = Math.ceil(Math.sqrt((double) pixels / MOST_HELD));
        double forSharpness = Math.floor(side / (2.0 * longest));
        return (int) Math.max(1, Math.max(forRoom, forSharpness));
    }

    /** Within the pixels themselves the byte that begins a marker is always followed by one that is none. */
    private static long scans(byte[] bytes) {
        long scans = 0;
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == SCAN && bytes[i - 1] == MARKER) {
                scans++;
            }
        }
        return scans;
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}

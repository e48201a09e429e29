package nl.bloei.paper;

import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;

/**
 * A picture that travels inside a workbook: taken from disk, made small enough and freed of everything but its pixels.
 * Slow, so never on the UI thread.
 */
public final class Photo {
    /** The largest file that is looked at, in bytes. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;
    /** The most pixels that are decoded. */
    public static final long MOST_PIXELS = 40_000_000;
    /** The longest side of what is kept, in pixels. */
    public static final int LONGEST = 1600;
    /** The most bytes of what is kept. */
    public static final int MOST_KEPT = 2 * 1024 * 1024;

    private static final List<Float> QUALITIES = List.of(0.88f, 0.7f, 0.5f);

    private Photo() {
    }

    /** Why a picture was not taken. */
    public enum Refusal {
        /** The file is larger than {@link #MOST_BYTES}. */
        TOO_HEAVY,
        /** It has more pixels than {@link #MOST_PIXELS}. */
        TOO_MANY_PIXELS,
        /** It is neither a JPEG nor a PNG. */
        NO_PICTURE,
        /** It is damaged, or cannot be read. */
        UNREADABLE
    }

    /** A picture was not taken. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal why;

        Refused(Refusal why) {
            super(why.name());
            this.why = why;
        }

        /** Why. */
        public Refusal why() {
            return why;
        }
    }

    /**
     * Takes a picture from disk: upright, at most {@value #LONGEST} pixels long and {@value #MOST_KEPT} bytes heavy.
     *
     * @throws Refused if it is too large, no picture, or unreadable
     */
    public static Answer.Picture take(Path file) throws Refused {
        try {
            byte[] bytes = bytes(file);
            BufferedImage upright = Upright.turned(decoded(bytes), Upright.orientation(bytes));
            boolean png = PictureDecoder.PNG.equals(PictureDecoder.format(bytes));
            byte[] kept = png ? png(upright) : new byte[0];
            if (kept.length == 0 || kept.length > MOST_KEPT) {
                png = false;
                kept = jpeg(upright);
            }
            return new Answer.Picture(String.valueOf(file.getFileName()), png ? "image/png" : "image/jpeg",
                    Base64.getEncoder().encodeToString(kept), Extras.NONE);
        } catch (IOException e) {
            throw new Refused(Refusal.UNREADABLE);
        }
    }

    /** A folder has no bytes, and a device may have no end of them. */
    private static byte[] bytes(Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused(Refusal.UNREADABLE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refused(Refusal.TOO_HEAVY);
            }
            return bytes;
        }
    }

    /**
     * The pixels of a picture in a workbook, to be shown.
     *
     * @throws Refused if it is too large or damaged
     */
    public static Pages.Picture pixels(Answer.Picture picture) throws Refused {
        BufferedImage image = image(picture);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pages.Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /**
     * A picture in a workbook, decoded within the limits: whoever wrote the file may not have kept them.
     *
     * @throws Refused if it is too large or damaged
     */
    static BufferedImage image(Answer.Picture picture) throws Refused {
        try {
            return decoded(Base64.getDecoder().decode(picture.data()));
        } catch (IllegalArgumentException e) {
            throw new Refused(Refusal.UNREADABLE);
        }
    }

    /** An image as a JPEG on white, as good as fits in {@value #MOST_KEPT} bytes. */
    static byte[] jpeg(BufferedImage image) {
        BufferedImage white = drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        byte[] bytes = new byte[0];
        for (float quality : QUALITIES) {
            bytes = jpeg(white, quality);
            if (bytes.length <= MOST_KEPT) {
                break;
            }
        }
        return bytes;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(PictureDecoder.JPEG).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, PictureDecoder.PNG, out);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage decoded(byte[] bytes) throws Refused {
        BufferedImage image = PictureDecoder.decoded(bytes, LONGEST);
        double factor = Math.min(1, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        boolean clear = image.getColorModel().hasAlpha();
        return drawn(image, width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        // On some systems the first use of AWT must not happen in the middle of painting off the main thread.
        GraphicsEnvironment.getLocalGraphicsEnvironment();
        var result = new BufferedImage(width, height, type);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (type == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(java.awt.Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }
}

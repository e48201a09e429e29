package nl.bloei.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;

/** Small files that claim to be pictures, and would keep a program busy or fill its memory if it believed them. */
public final class HostilePictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_AND_ALPHA = 4;
    private static final int COLOUR_AND_ALPHA = 6;

    private HostilePictures() {
    }

    /** Those that cannot be shown, by what is wrong with them. */
    public static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("60,000 by 60,000 dots in a few bytes", png(60_000, 60_000, 1, GREY, zeros(4096)));
        all.put("two billion by two billion", png(Integer.MAX_VALUE, Integer.MAX_VALUE, 16, COLOUR_AND_ALPHA,
                zeros(64)));
        all.put("one endless row", png(39_000_000, 1, 16, COLOUR_AND_ALPHA, zeros(4096)));
        all.put("one endless column", png(1, 39_000_000, 16, COLOUR_AND_ALPHA, zeros(4096)));
        all.put("no width", png(0, 10, 8, GREY, zeros(64)));
        all.put("a negative height", png(10, -10, 8, GREY, zeros(64)));
        all.put("just within the limits, and most of it missing", png(6_320, 6_320, 16, COLOUR_AND_ALPHA,
                zeros(100_000)));
        all.put("rows that are no rows", png(10, 10, 8, GREY, new byte[]{1, 2, 3, 4, 5}));
        all.put("a PNG that ends at once", Arrays.copyOf(PNG, 20));
        all.put("a JPEG that ends at once", new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        all.put("a JPEG of 65,000 by 65,000", sized(jpeg(), 65_000, 65_000));
        all.put("a JPEG that goes over its dots a thousand times", scans(1000));
        all.put("a GIF", "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1));
        all.put("an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
        all.put("a BMP", "BM\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        all.put("nothing but one byte", new byte[]{7});
        return all;
    }

    /** A sound picture as large as one may be: 80 MB of dots. */
    public static byte[] largest() {
        int side = 6_320;
        return png(side, side, 8, GREY_AND_ALPHA, zeros(side * (2 * side + 1)));
    }

    /** A picture of one dot with a remark of 500 million characters, packed to half a million bytes. */
    public static byte[] packedRemark() {
        var remark = new ByteArrayOutputStream();
        remark.writeBytes("x\0\0".getBytes(StandardCharsets.US_ASCII));
        remark.writeBytes(zeros(500_000_000));
        var file = new ByteArrayOutputStream();
        file.writeBytes(PNG);
        chunk(file, "IHDR", header(1, 1, 8, PALETTE));
        chunk(file, "PLTE", new byte[]{0, 64, 0});
        chunk(file, "zTXt", remark.toByteArray());
        chunk(file, "iCCP", remark.toByteArray());
        chunk(file, "IDAT", zeros(2));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** A picture in a workbook. */
    public static Answer.Picture answer(byte[] bytes) {
        return new Answer.Picture("strand.png", "image/png", Base64.getEncoder().encodeToString(bytes), Extras.NONE);
    }

    private static byte[] png(int width, int height, int depth, int colours, byte[] rows) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(PNG);
        chunk(file, "IHDR", header(width, height, depth, colours));
        chunk(file, "IDAT", rows);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(int width, int height, int depth, int colours) {
        return ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) depth)
            .put((byte) colours)
            .array();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** So many zeros, packed. */
    private static byte[] zeros(int count) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            var some = new byte[1 << 16];
            var out = new byte[1 << 16];
            for (int left = count; left > 0; left -= some.length) {
                deflater.setInput(some, 0, Math.min(left, some.length));
                while (!deflater.needsInput()) {
                    packed.write(out, 0, deflater.deflate(out));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(out, 0, deflater.deflate(out));
            }
        }
        return packed.toByteArray();
    }

    /** A JPEG of 64 by 64 dots that becomes sharper as it comes in. */
    private static byte[] jpeg() {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new javax.imageio.IIOImage(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), null,
                    null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same JPEG, saying that it is of another size. */
    private static byte[] sized(byte[] jpeg, int width, int height) {
        int frame = marker(jpeg, 0xC2);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    /** A large JPEG whose last pass comes back so many times. */
    private static byte[] scans(int times) {
        byte[] jpeg = sized(jpeg(), 6_000, 6_000);
        int last = jpeg.length - 2;
        while ((jpeg[last] & 0xFF) != 0xFF || (jpeg[last + 1] & 0xFF) != 0xDA) {
            last--;
        }
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, last);
        for (int i = 0; i < times; i++) {
            file.write(jpeg, last, jpeg.length - 2 - last);
        }
        file.write(jpeg, jpeg.length - 2, 2);
        return file.toByteArray();
    }

    private static int marker(byte[] jpeg, int code) {
        int at = 0;
        while ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != code) {
            at++;
        }
        return at;
    }
}

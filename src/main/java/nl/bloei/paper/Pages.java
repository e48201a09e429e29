package nl.bloei.paper;

import java.io.Closeable;

/** The pages of a PDF as pictures: the preview shows exactly what will be printed. Slow; not thread-safe. */
public final class Pages implements Closeable {

    /**
     * A picture of a page.
     *
     * @param width pixels across
     * @param height pixels down
     * @param argb the pixels, row by row, not premultiplied
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(int width, int height, int[] argb) {
    }

    /** The pages of a PDF made by {@link Press}. */
    public static Pages of(byte[] pdf) {
        throw new UnsupportedOperationException("" + pdf.length);
    }

    private Pages() {
    }

    /** How many there are. */
    public int count() {
        throw new UnsupportedOperationException();
    }

    /** A picture of a page, counted from 0, at a number of pixels per point (1 is 72 dpi). */
    public Picture picture(int page, double scale) {
        throw new UnsupportedOperationException(page + " " + scale);
    }

    /** The text of a page, counted from 0, for screen readers. */
    public String text(int page) {
        throw new UnsupportedOperationException("" + page);
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}

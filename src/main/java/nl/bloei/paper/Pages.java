package nl.bloei.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The pages of a PDF as pictures: the preview shows exactly what will be printed. Slow; not thread-safe. */
public final class Pages implements Closeable {
    private final PDDocument document;
    private final PDFRenderer renderer;

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

    /**
     * The pages of a PDF made by {@link Press}.
     *
     * @throws UncheckedIOException if it is not a PDF
     */
    public static Pages of(byte[] pdf) {
        Quiet.please();
        // On some systems the first use of AWT must not happen in the middle of painting off the main thread.
        GraphicsEnvironment.getLocalGraphicsEnvironment();
        try {
            return new Pages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Pages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** A picture of a page, counted from 0, at a number of pixels per point (1 is 72 dpi). */
    public Picture picture(int page, double scale) {
        try {
            BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a page, counted from 0, for screen readers. */
    public String text(int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

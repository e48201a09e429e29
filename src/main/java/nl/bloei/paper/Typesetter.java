package nl.bloei.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns a finished page tree into a PDF that is tagged (PDF/UA) and fit to be kept (PDF/A). Not thread-safe. */
final class Typesetter {
    private static final String PRODUCER = "Bloei";

    private final Typefaces typefaces;
    private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * A finished document.
     *
     * @param pdf its bytes
     * @param pages how many pages it has
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Printed(byte[] pdf, int pages) {
    }

    /** Makes the PDF. */
    Printed print(Html page, Figures figures) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withW3cDocument(page.document(), null);
            builder.withProducer(PRODUCER);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
            builder.useColorProfile(profile);
            builder.useObjectDrawerFactory(figures);
            builder.useReplacementText(Character.toString(Typefaces.BOX));
            typefaces.register(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            document.save(bytes);
            return new Printed(bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF could not be made", e);
        }
    }
}

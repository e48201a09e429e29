package nl.bloei.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader finds in a PDF. */
final class Pdf implements AutoCloseable {
    static final Offset<Double> HALF_POINT = Offset.offset(0.5);

    private final PDDocument document;

    private Pdf(PDDocument document) {
        this.document = document;
    }

    static Pdf of(byte[] bytes) {
        try {
            return new Pdf(Loader.loadPDF(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    /** The text of all pages, with single spaces. */
    String text() {
        return text(1, pages());
    }

    /** The text of a page, counted from 0, with single spaces. */
    String text(int page) {
        return text(page + 1, page + 1);
    }

    private String text(int from, int to) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that stand nearer to the edge of their page than this many points, or on no page at all. */
    List<String> outside(double margin) {
        var outside = new ArrayList<String>();
        try {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    boolean in = letters.stream()
                        .allMatch(each -> each.getXDirAdj() >= margin && each.getYDirAdj() >= margin
                                && each.getXDirAdj() + each.getWidthDirAdj() <= each.getPageWidth() - margin
                                && each.getYDirAdj() <= each.getPageHeight() - margin);
                    if (!in) {
                        outside.add(text);
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outside;
    }

    String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    boolean tagged() {
        var catalog = document.getDocumentCatalog();
        return catalog.getMarkInfo().isMarked() && !catalog.getStructureTreeRoot().getKids().isEmpty();
    }

    PDDocumentInformation information() {
        return document.getDocumentInformation();
    }

    List<PDFont> fonts() {
        var fonts = new ArrayList<PDFont>();
        try {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    /** How many bitmaps there are, also within drawings. */
    int images() {
        int images = 0;
        for (PDPage page : document.getPages()) {
            images += images(page.getResources());
        }
        return images;
    }

    private static int images(PDResources resources) {
        int images = 0;
        try {
            for (COSName name : resources.getXObjectNames()) {
                PDXObject object = resources.getXObject(name);
                images += object instanceof PDImageXObject
                        ? 1
                        : object instanceof PDFormXObject form && form.getResources() != null
                                ? images(form.getResources())
                                : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return images;
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

package nl.bloei.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import nl.bloei.drawing.Font;

/**
 * The fonts of the paper, read once and shared by all documents. Not thread-safe: a font file has one reading position.
 */
final class Typefaces {
    /** What stands in for a character that no font has. */
    static final int BOX = 0x25A1;
    /** How far a line of text reaches above its baseline, in ems; the same for all fonts, so that they line up. */
    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.3;
    private static final double EM_UNITS = 1000;

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> characters = new EnumMap<>(Face.class);
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    /** A cut of a font. */
    enum Face {
        SANS("Bloei Sans", 400, FontStyle.NORMAL, "BloeiSans-Regular"), SANS_ITALIC("Bloei Sans", 400, FontStyle.ITALIC,
                "BloeiSans-Italic"), SANS_BOLD("Bloei Sans", 700, FontStyle.NORMAL, "BloeiSans-SemiBold"), SERIF(
                        "Bloei Serif", 400, FontStyle.NORMAL, "BloeiSerif-Regular"), SERIF_ITALIC("Bloei Serif", 400,
                                FontStyle.ITALIC, "BloeiSerif-Italic"), SERIF_BOLD("Bloei Serif", 700, FontStyle.NORMAL,
                                        "BloeiSerif-Medium"),
        /** For the scripts and signs that the others lack. */
        SPARE("Bloei Spare", 400, FontStyle.NORMAL, "DejaVuSans");

        private final String family;
        private final int weight;
        private final FontStyle style;
        private final String file;

        Face(String family, int weight, FontStyle style, String file) {
            this.family = family;
            this.weight = weight;
            this.style = style;
            this.file = file;
        }

        /** The cut that a drawing asks for. */
        static Face of(Font font) {
            return switch (font.family()) {
                case SERIF -> font.bold() ? SERIF_BOLD : font.italic() ? SERIF_ITALIC : SERIF;
                case SANS -> font.bold() ? SANS_BOLD : font.italic() ? SANS_ITALIC : SANS;
            };
        }

        /** Where the font lies among the resources. */
        String path() {
            return "/nl/bloei/fonts/" + file + ".ttf";
        }

        private String metricsKey() {
            return "font-metrics:" + family + ":" + weight + ":" + style.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads all fonts. */
    Typefaces() {
        var line = new PdfBoxRawPDFontMetrics((float) (ASCENT * EM_UNITS), (float) (DESCENT * EM_UNITS),
                (float) (-ASCENT * EM_UNITS / 3), 100f, (float) (DESCENT * EM_UNITS), 50f);
        for (Face face : Face.values()) {
            TrueTypeFont font = read(face);
            fonts.put(face, font);
            characters.put(face, lookup(font));
            metrics.put(face.metricsKey(), line);
        }
    }

    /** How far below the top of a line of the given height its baseline lies. */
    static double baseline(double lineHeight, double size) {
        return (lineHeight - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    }

    /** Whether a character can be printed in this face or in the spare one. */
    boolean has(Face face, int codePoint) {
        return glyph(face, codePoint) != 0 || glyph(Face.SPARE, codePoint) != 0;
    }

    /** How wide a character is in ems; one that no font has is as wide as the box in its place. */
    double advance(Face face, int codePoint) {
        if (glyph(face, codePoint) != 0) {
            return advanceOf(face, glyph(face, codePoint));
        }
        int spare = glyph(Face.SPARE, codePoint);
        return advanceOf(Face.SPARE, spare != 0 ? spare : glyph(Face.SPARE, BOX));
    }

    /** Makes the fonts known to a document; each is embedded only if the document uses it. */
    void register(PdfRendererBuilder builder, PDDocument document) {
        fonts
            .forEach((face, font) -> builder.useFont(new Supplier(document, font), face.family, face.weight, face.style,
                    true));
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    }

    private int glyph(Face face, int codePoint) {
        CmapLookup lookup = characters.get(face);
        return lookup == null ? 0 : lookup.getGlyphId(codePoint);
    }

    private double advanceOf(Face face, int glyph) {
        TrueTypeFont font = fonts.get(face);
        if (font == null) {
            return 0;
        }
        try {
            return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read(Face face) {
        String path = face.path();
        try (InputStream in = Typefaces.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + path);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // A ligature would be one glyph that no longer says which letters it stands for.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a font that is already read into a document, at the moment that the document first needs it. */
    private static final class Supplier extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;

        Supplier(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

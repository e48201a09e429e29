package nl.bloei.paper;

import java.util.Locale;

/** A size of paper, in points of 1/72 inch, standing. */
public enum PaperSize {
    /** 210 x 297 mm. */
    A4(595.28, 841.89),
    /** 8.5 x 11 in. */
    LETTER(612, 792);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Its short side. */
    public double width() {
        return width;
    }

    /** Its long side. */
    public double height() {
        return height;
    }

    /** What is used in the country of a locale. */
    public static PaperSize of(Locale locale) {
        return switch (locale.getCountry()) {
            case "US", "CA", "MX", "PH", "CL", "CO", "VE" -> LETTER;
            default -> A4;
        };
    }
}

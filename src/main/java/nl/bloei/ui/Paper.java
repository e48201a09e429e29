package nl.bloei.ui;

import java.util.Locale;

import nl.bloei.paper.PaperSize;
import nl.bloei.storage.Settings;

/** Which paper somebody uses. */
public final class Paper {
    private Paper() {
    }

    /** The size of paper that the settings ask for; what they leave to the system follows the country. */
    public static PaperSize size(Settings settings, Locale country) {
        return switch (settings.paper()) {
            case A4 -> PaperSize.A4;
            case LETTER -> PaperSize.LETTER;
            case SYSTEM -> PaperSize.of(country);
        };
    }
}

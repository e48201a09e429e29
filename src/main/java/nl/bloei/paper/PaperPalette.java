package nl.bloei.paper;

import java.awt.Color;
import java.util.Locale;

import nl.bloei.drawing.Tone;

/** What each tone looks like in print. Grey printers must do too, so colour never says anything by itself. */
final class PaperPalette {
    /** The accents of the parts, 0 for the introduction: dark enough for text. */
    private static final int[] ACCENTS = {0x26463D, 0x474B99, 0x8A5A0B, 0x116B66, 0x7A3A68, 0xAD4230, 0x2D5D3F,
            0x4B5965};
    /** Their middle tones: for lines. */
    private static final int[] MIDS = {0x6A8A7F, 0x8386BF, 0xB4802A, 0x4A928D, 0xAC7A9E, 0xCC7565, 0x6A9478, 0x83909B};

    private PaperPalette() {
    }

    /** How many accents there are. */
    static int parts() {
        return ACCENTS.length;
    }

    /**
     * The colour of a tone.
     *
     * @param accent which accent the part wears, as {@link nl.bloei.content.Part#accent()}
     */
    static Color colour(Tone tone, int accent) {
        return new Color(switch (tone) {
            case PAPER, CARD, ON_ACCENT -> 0xFFFFFF;
            case SUNK, TINT, TINT_SOFT -> 0xF2F2F0;
            case INK -> 0x1C1C1C;
            case INK_2 -> 0x3C3C3C;
            case INK_3, LINE_2 -> 0x565656;
            case PEN -> 0x1E3F66;
            case LINE -> 0xBDBDBD;
            case RULE -> 0xA8A8A8;
            case ACCENT, FOCUS -> ACCENTS[accent];
            case MID -> MIDS[accent];
        });
    }

    /** The colour of a tone as style sheets write it. */
    static String css(Tone tone, int accent) {
        return String.format(Locale.ROOT, "#%06X", colour(tone, accent).getRGB() & 0xFFFFFF);
    }
}

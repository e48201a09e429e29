package nl.bloei.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import nl.bloei.drawing.Tone;

/**
 * The colours of a drawing on the screen: one styleable property per {@link Tone}, named {@code -bloei-tone-paper},
 * {@code -bloei-tone-ink-2} and so on. Without a theme a drawing is black on white.
 */
public final class Palette {
    private static final double SOFT = 0.55;
    private static final Map<Tone, CssMetaData<DrawingCanvas, Color>> META = meta();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = withRegion();

    private final Map<Tone, StyleableObjectProperty<Color>> colours = new EnumMap<>(Tone.class);

    Palette(DrawingCanvas canvas) {
        META.forEach((tone, meta) -> colours.put(tone,
                new SimpleStyleableObjectProperty<>(meta, canvas, meta.getProperty(), meta.getInitialValue(canvas)) {
                    @Override
                    protected void invalidated() {
                        canvas.requestLayout();
                    }
                }));
    }

    /** The colour for a tone; the soft tint is the tint at a bit more than half its strength. */
    public Color color(Tone tone) {
        return tone == Tone.TINT_SOFT
                ? color(Tone.TINT).deriveColor(0, 1, 1, SOFT)
                : property(tone).get();
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return ALL;
    }

    private StyleableObjectProperty<Color> property(Tone tone) {
        StyleableObjectProperty<Color> property = colours.get(tone);
        if (property == null) {
            throw new IllegalArgumentException("No property for " + tone);
        }
        return property;
    }

    private static Map<Tone, CssMetaData<DrawingCanvas, Color>> meta() {
        var meta = new EnumMap<Tone, CssMetaData<DrawingCanvas, Color>>(Tone.class);
        for (Tone tone : Tone.values()) {
            if (tone != Tone.TINT_SOFT) {
                meta.put(tone, new ToneMetaData(tone));
            }
        }
        return meta;
    }

    private static List<CssMetaData<? extends Styleable, ?>> withRegion() {
        var all = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
        all.addAll(META.values());
        return List.copyOf(all);
    }

    private static Color unstyled(Tone tone) {
        return switch (tone) {
            case PAPER, CARD, SUNK, TINT, TINT_SOFT, ON_ACCENT -> Color.WHITE;
            case INK, INK_2, INK_3, PEN, LINE, LINE_2, RULE, ACCENT, MID, FOCUS -> Color.BLACK;
        };
    }

    private static final class ToneMetaData extends CssMetaData<DrawingCanvas, Color> {
        private final Tone tone;

        ToneMetaData(Tone tone) {
            super("-bloei-tone-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getColorConverter(), unstyled(tone));
            this.tone = tone;
        }

        @Override
        public boolean isSettable(DrawingCanvas canvas) {
            return !canvas.palette().property(tone).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(DrawingCanvas canvas) {
            return canvas.palette().property(tone);
        }
    }
}

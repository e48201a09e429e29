package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;

/** What is to be read can be read in every look, and the looks follow the system and the settings. */
class ThemeTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^(\\.root[.a-z]*) \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-bloei-([a-z0-9-]+): (#[0-9A-F]{6});");
    private static final List<String> SURFACES = List.of("paper", "rail", "card", "sunk", "hover");
    private static final List<String> TEXTS = List.of("ink", "ink-2", "pen");

    @ParameterizedTest
    @CsvSource({".root, 4.5, 3", ".root.donker, 4.5, 3", ".root.sterk, 7, 4.5", ".root.donker.sterk, 7, 4.5"})
    void wordsAndLinesStandOutFromWhatTheyLieOn(String look, double text, double line) throws IOException {
        Map<String, Color> tokens = tokens(look);
        for (String surface : SURFACES) {
            TEXTS.forEach(ink -> stands(tokens, ink, surface, text));
        }
        for (String surface : List.of("paper", "card", "sunk")) {
            stands(tokens, "ink-3", surface, text);
            stands(tokens, "line-2", surface, line);
            stands(tokens, "focus", surface, line);
        }
        for (int part = 1; part <= 7; part++) {
            String accent = "d" + part;
            for (String surface : List.of("paper", "card", accent + "-t")) {
                stands(tokens, accent, surface, text);
            }
            stands(tokens, accent + "-m", "paper", line);
            stands(tokens, "on-accent", accent, text);
            stands(tokens, "pen", accent + "-t", text);
        }
        stands(tokens, "on-primary", "primary", text);
        stands(tokens, "on-toast", "toast", text);
        stands(tokens, "danger", "danger-t", text);
        stands(tokens, "on-cover", "cover", text);
    }

    @Test
    void inStrongContrastCardsHaveALineThatCanBeSeen() throws IOException {
        for (String look : List.of(".root.sterk", ".root.donker.sterk")) {
            Map<String, Color> tokens = tokens(look);
            stands(tokens, "line", "paper", 4.5);
            stands(tokens, "rule", "card", 4.5);
        }
    }

    @Test
    void theContrastFollowsTheSystemUntilTheSettingsSayOtherwise() {
        var settings = new SimpleObjectProperty<>(Settings.FIRST);
        var system = FXCollections.<String, Object>observableHashMap();
        Scene scene = Fx.call(() -> {
            var made = new Scene(new StackPane());
            new Theme(settings, () -> system).dress(made);
            return made;
        });
        assertThat(strong(scene)).isFalse();

        Fx.run(() -> system.put("Windows.SPI.HighContrast", true));
        assertThat(strong(scene)).isTrue();
        Fx.run(() -> system.put("Windows.SPI.HighContrast", false));
        assertThat(strong(scene)).isFalse();
        Fx.run(() -> system.put("GTK.theme_name", "HighContrastInverse"));
        assertThat(strong(scene)).isTrue();
        Fx.run(() -> settings.set(Settings.FIRST.withContrast(Settings.Contrast.USUAL)));
        assertThat(strong(scene)).isFalse();
        Fx.run(() -> system.put("GTK.theme_name", "Adwaita"));
        Fx.run(() -> settings.set(Settings.FIRST.withContrast(Settings.Contrast.STRONG)));
        assertThat(strong(scene)).isTrue();
    }

    private static boolean strong(Scene scene) {
        return Fx.call(() -> scene.getRoot().getStyleClass().contains("sterk"));
    }

    private static void stands(Map<String, Color> tokens, String front, String back, double least) {
        assertThat(ratio(token(tokens, front), token(tokens, back))).as("%s on %s", front, back)
            .isGreaterThanOrEqualTo(least);
    }

    private static Color token(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The colours of a look: its own, over those of every look with fewer names. */
    private static Map<String, Color> tokens(String look) throws IOException {
        String sheet;
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream("theme.css"))) {
            sheet = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        var names = List.of(look.substring(1).split("\\."));
        var tokens = new HashMap<String, Color>();
        BLOCK.matcher(sheet)
            .results()
            .filter(block -> names.containsAll(List.of(block.group(1).substring(1).split("\\."))))
            .forEach(block -> TOKEN.matcher(block.group(2))
                .results()
                .forEach(token -> tokens.put(token.group(1), Color.web(token.group(2)))));
        return tokens;
    }
}

package nl.bloei.ui;

import atlantafx.base.theme.PrimerLight;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import nl.bloei.content.Part;
import nl.bloei.storage.Settings;

/**
 * The look of every window: fonts, style sheets, light or dark, how strong the contrast is, the size of text and how
 * much moves. A scene that was
 * dressed follows the settings, and the system where the settings say so, for as long as it lives.
 *
 * <p>Whether things may move is asked of the scene itself: {@link #calm(Node)}.
 */
public final class Theme {
    private static final double FONT_SIZE = 16;
    private static final String DARK = "donker";
    private static final String STRONG = "sterk";
    private static final List<String> FONTS = List.of("BloeiSans-Regular", "BloeiSans-Italic", "BloeiSans-SemiBold",
            "BloeiSerif-Regular", "BloeiSerif-Italic", "BloeiSerif-Medium");
    private static final List<String> SHEETS = List.of("theme.css", "controls.css", "pieces.css", "shell/shell.css",
            "library/library.css", "overview/overview.css", "part/part.css", "reading/reading.css", "guide/guide.css",
            "example/example.css",
            "settings/settings.css", "data/data.css",
            "thread/thread.css", "compare/compare.css", "versions/versions.css", "search/search.css",
            "protection/protection.css",
            "sheet/sheet.css", "preview/preview.css", "/nl/bloei/control/control.css");

    private final ObservableValue<Settings> settings;
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    private final SystemContrast system;

    Theme(ObservableValue<Settings> settings) {
        this(settings, Platform::getPreferences);
    }

    /** A look that follows a system that says this of itself. */
    Theme(ObservableValue<Settings> settings, Supplier<? extends ObservableMap<String, Object>> preferences) {
        this.settings = settings;
        system = new SystemContrast(preferences, () -> dressed.forEach(this::paint));
        settings.addListener((_, _, _) -> dressed.forEach(this::follow));
    }

    /** Gives a scene the look of the program. */
    public void dress(Scene scene) {
        FontsAndBase.load();
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::address).flatMap(Stream::ofNullable).toList());
        if (dressed.add(scene)) {
            system.follow();
            scene.getPreferences().colorSchemeProperty().addListener((_, _, _) -> paint(scene));
            scene.rootProperty().addListener((_, _, _) -> paint(scene));
        }
        follow(scene);
    }

    /** Whether nothing may move by itself where this node is. */
    public static boolean calm(Node node) {
        Scene scene = node.getScene();
        return scene == null || scene.getPreferences().isReducedMotion();
    }

    /** The style class that gives everything below a node the colours of a part. */
    public static String accentOf(Part part) {
        return "deel-" + part.accent();
    }

    private void follow(Scene scene) {
        Scene.Preferences preferences = scene.getPreferences();
        preferences.setReducedMotion(motion(settings.getValue().calm()));
        preferences.setColorScheme(scheme(settings.getValue().theme()));
        paint(scene);
    }

    private void paint(Scene scene) {
        Parent root = scene.getRoot();
        boolean dark = scene.getPreferences().getColorScheme() == ColorScheme.DARK;
        wear(root, DARK, dark);
        wear(root, STRONG, strong(settings.getValue().contrast()));
        root.setStyle("-fx-font-size: " + FONT_SIZE * settings.getValue().textPercent() / 100 + "px;");
    }

    private static void wear(Parent root, String style, boolean worn) {
        if (!worn) {
            root.getStyleClass().remove(style);
        } else if (!root.getStyleClass().contains(style)) {
            root.getStyleClass().add(style);
        }
    }

    private boolean strong(Settings.Contrast contrast) {
        return switch (contrast) {
            case SYSTEM -> system.strong();
            case USUAL -> false;
            case STRONG -> true;
        };
    }

    private static @Nullable ColorScheme scheme(Settings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static @Nullable Boolean motion(Settings.Motion motion) {
        return switch (motion) {
            case SYSTEM -> null;
            case USUAL -> false;
            case REDUCED -> true;
        };
    }

    private static @Nullable String address(String sheet) {
        var url = Theme.class.getResource(sheet);
        return url == null ? null : url.toExternalForm();
    }

    /** Loaded once, by the first window. */
    private static final class FontsAndBase {
        private static final boolean LOADED = loadAll();

        private FontsAndBase() {
        }

        static void load() {
            Objects.checkIndex(LOADED ? 0 : 1, 1);
        }

        private static boolean loadAll() {
            for (String name : FONTS) {
                try (InputStream in = Theme.class.getResourceAsStream("/nl/bloei/fonts/" + name + ".ttf")) {
                    Objects.requireNonNull(Font.loadFont(in, FONT_SIZE), name);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            return true;
        }
    }
}

package nl.bloei.ui;

import java.util.Map;
import java.util.function.Supplier;

import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.WeakMapChangeListener;

/**
 * Whether the system asks for strong contrast. The toolkit has no word of its own for it, but passes on what the system
 * says: Windows has a switch, and on Linux it is one of the themes. On other systems one chooses it in the settings.
 */
final class SystemContrast {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String LINUX = "GTK.theme_name";
    private static final String STRONG_THEME = "HighContrast";

    private final Supplier<? extends ObservableMap<String, Object>> preferences;
    private final MapChangeListener<String, Object> listener;
    private boolean followed;

    /**
     * What a system passes on.
     *
     * @param preferences asked for only while windows are dressed: the toolkit has none before it started
     * @param changed is run when anything the system says becomes other, for as long as this object is held
     */
    SystemContrast(Supplier<? extends ObservableMap<String, Object>> preferences, Runnable changed) {
        this.preferences = preferences;
        this.listener = _ -> changed.run();
    }

    /** Begins to hear of changes; once is enough, more does no harm. */
    void follow() {
        if (!followed) {
            followed = true;
            preferences.get().addListener(new WeakMapChangeListener<>(listener));
        }
    }

    /** Whether it is asked for now. */
    boolean strong() {
        return strong(preferences.get());
    }

    private static boolean strong(Map<String, Object> said) {
        return Boolean.TRUE.equals(said.get(WINDOWS))
                || (said.get(LINUX) instanceof String theme && theme.startsWith(STRONG_THEME));
    }
}

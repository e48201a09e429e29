package nl.bloei.ui.shell;

import java.util.List;

import nl.bloei.storage.Settings;

/** The sizes of text that the keys step through. */
final class TextSizes {
    private static final List<Integer> ALL = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private TextSizes() {
    }

    /** The settings with text one size larger (1) or smaller (-1), or the usual size (0). */
    static Settings step(Settings settings, int direction) {
        int now = settings.textPercent();
        return settings.withTextPercent(switch (direction) {
            case 1 -> ALL.stream().filter(size -> size > now).findFirst().orElse(now);
            case -1 -> ALL.reversed().stream().filter(size -> size < now).findFirst().orElse(now);
            default -> Settings.FIRST.textPercent();
        });
    }
}

package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import nl.bloei.workbook.Extras;

/**
 * What the program remembers about how it is used. Never anything that a person wrote in a workbook.
 *
 * @param theme light, dark or as the system is
 * @param contrast usual, strong or as the system is
 * @param textPercent the size of text, 80 to 200
 * @param calm whether nothing moves by itself
 * @param paper the size of paper
 * @param window where the window stood, or {@code null} at the first start
 * @param library the folder of new workbooks, or {@code null} for the usual one
 * @param recent workbook files last opened, newest first, at most {@link #MOST_RECENT}
 * @param welcomed whether the first start is over
 * @param lock when a protected workbook locks itself
 * @param extras settings of a later version
 */
public record Settings(Theme theme, Contrast contrast, int textPercent, Motion calm, Paper paper,
        @Nullable Window window, @Nullable Path library, List<Path> recent, boolean welcomed, Lock lock,
        Extras extras) {

    /** How many recent files are remembered. */
    public static final int MOST_RECENT = 12;

    /** What the program starts with. */
    public static final Settings FIRST = new Settings(Theme.SYSTEM, Contrast.SYSTEM, 100, Motion.SYSTEM, Paper.SYSTEM,
            null, null, List.of(), false, Lock.AFTER_15, Extras.NONE);

    /** The looks one can choose. */
    public enum Theme {
        /** As the system is set. */
        SYSTEM,
        /** Light. */
        LIGHT,
        /** Dark. */
        DARK
    }

    /** How far colours lie apart. */
    public enum Contrast {
        /** As the system is set. */
        SYSTEM,
        /** The colours of the book. */
        USUAL,
        /** Black and white wherever something is to be read, and stronger lines. */
        STRONG
    }

    /** How much may move. */
    public enum Motion {
        /** As the system is set. */
        SYSTEM,
        /** Short movements. */
        USUAL,
        /** None. */
        REDUCED
    }

    /** The sizes of paper. */
    public enum Paper {
        /** As the country of the system has it. */
        SYSTEM,
        /** 210 x 297 mm. */
        A4,
        /** 8.5 x 11 in. */
        LETTER
    }

    /** When a protected workbook locks itself, because nobody does anything. */
    public enum Lock {
        /** Only when somebody asks for it. */
        NEVER(0),
        /** After five minutes. */
        AFTER_5(5),
        /** After a quarter of an hour. */
        AFTER_15(15),
        /** After half an hour. */
        AFTER_30(30);

        private final int minutes;

        Lock(int minutes) {
            this.minutes = minutes;
        }

        /** After how much time; nothing if never. */
        public Optional<Duration> after() {
            return minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
        }
    }

    /** Where the window stood, in screen units. */
    public record Window(double x, double y, double width, double height, boolean maximized) {
    }

    /** Keeps the text size in range and the list short. */
    public Settings {
        textPercent = Math.clamp(textPercent, 80, 200);
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /** The same settings with another look. */
    public Settings withTheme(Theme changed) {
        return new Settings(changed, contrast, textPercent, calm, paper, window, library, recent, welcomed, lock,
                extras);
    }

    /** The same settings with colours that lie further apart, or less far. */
    public Settings withContrast(Contrast changed) {
        return new Settings(theme, changed, textPercent, calm, paper, window, library, recent, welcomed, lock, extras);
    }

    /** The same settings with another text size. */
    public Settings withTextPercent(int changed) {
        return new Settings(theme, contrast, changed, calm, paper, window, library, recent, welcomed, lock, extras);
    }

    /** The same settings with more or less movement. */
    public Settings withCalm(Motion changed) {
        return new Settings(theme, contrast, textPercent, changed, paper, window, library, recent, welcomed, lock,
                extras);
    }

    /** The same settings with another size of paper. */
    public Settings withPaper(Paper changed) {
        return new Settings(theme, contrast, textPercent, calm, changed, window, library, recent, welcomed, lock,
                extras);
    }

    /** The same settings with the window somewhere else. */
    public Settings withWindow(Window changed) {
        return new Settings(theme, contrast, textPercent, calm, paper, changed, library, recent, welcomed, lock,
                extras);
    }

    /** The same settings with another library folder. */
    public Settings withLibrary(@Nullable Path changed) {
        return new Settings(theme, contrast, textPercent, calm, paper, window, changed, recent, welcomed, lock, extras);
    }

    /** The same settings with this file as the one last opened. */
    public Settings withRecent(Path file) {
        var changed = new java.util.ArrayList<Path>();
        changed.add(file);
        changed.addAll(recent);
        return new Settings(theme, contrast, textPercent, calm, paper, window, library, changed, welcomed, lock,
                extras);
    }

    /** The same settings without a file that is no longer there under this name. */
    public Settings withoutRecent(Path file) {
        var changed = recent.stream().filter(each -> !each.equals(file)).toList();
        return new Settings(theme, contrast, textPercent, calm, paper, window, library, changed, welcomed, lock,
                extras);
    }

    /** The same settings with another time after which a protected workbook locks itself. */
    public Settings withLock(Lock changed) {
        return new Settings(theme, contrast, textPercent, calm, paper, window, library, recent, welcomed, changed,
                extras);
    }

    /** The same settings after the first start. */
    public Settings afterWelcome() {
        return new Settings(theme, contrast, textPercent, calm, paper, window, library, recent, true, lock, extras);
    }
}

package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The settings on disk. A missing or damaged file means the first settings; a damaged one is kept beside it under
 * another name.
 */
public final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Disk disk = new RealDisk();
    private final Path file;

    /** The settings in the usual file of these places. */
    public SettingsFile(Places places) {
        this.file = places.settings().resolve("settings.json");
    }

    /** What was last saved. Never fails. */
    public Settings load() {
        try {
            return read(disk.read(file, Json.MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            return Settings.FIRST; // The first start.
        } catch (IOException | Unfit e) {
            LOG.log(Logger.Level.WARNING, "The settings cannot be read", e);
            keepAside();
            return Settings.FIRST;
        }
    }

    /** Saves the settings; a failure is logged and otherwise harmless. What is as at the first start needs no file. */
    public void save(Settings settings) {
        try {
            if (settings.equals(Settings.FIRST)) {
                disk.delete(file);
                return;
            }
            disk.folder(SafeWriter.folderOf(file));
            byte[] bytes = write(settings);
            new SafeWriter(disk).write(file, bytes, readBack -> Arrays.equals(write(read(readBack)), bytes));
        } catch (IOException | Problem e) {
            LOG.log(Logger.Level.WARNING, "The settings cannot be saved", e);
        }
    }

    private void keepAside() {
        try {
            disk.move(file, file.resolveSibling("settings.damaged.json"));
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "The damaged settings cannot be kept aside", e);
        }
    }

    private static Settings read(byte[] bytes) throws Unfit {
        var fields = new Fields(Json.object(bytes));
        return new Settings(fields.choice("theme", Settings.Theme.class),
                fields.choice("contrast", Settings.Contrast.SYSTEM),
                fields.integer("textPercent"),
                fields.choice("motion", Settings.Motion.class), fields.choice("paper", Settings.Paper.class),
                window(fields), path(fields.optional("library")), paths(fields.texts("recent")),
                fields.optionalFlag("welcomed"), fields.choice("lock", Settings.FIRST.lock()), fields.rest());
    }

    private static Settings.@Nullable Window window(Fields fields) throws Unfit {
        Fields nested = fields.optionalObject("window");
        if (nested == null) {
            return null;
        }
        var window = new Settings.Window(nested.number("x"), nested.number("y"), nested.number("width"),
                nested.number("height"), nested.optionalFlag("maximized"));
        fields.keep("window", nested);
        return window;
    }

    /** A path, or none where this system cannot have it: settings may come from another one. */
    private static @Nullable Path path(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<Path> paths(List<String> texts) {
        var paths = new ArrayList<Path>();
        for (String text : texts) {
            Path path = path(text);
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static byte[] write(Settings settings) {
        try (var out = new JsonOut()) {
            out.object(settings.extras());
            out.choice("theme", settings.theme());
            out.choice("contrast", settings.contrast());
            out.number("textPercent", settings.textPercent());
            out.choice("motion", settings.calm());
            out.choice("paper", settings.paper());
            window(settings.window(), out);
            out.optional("library", settings.library() == null ? "" : settings.library().toString());
            out.array("recent");
            settings.recent().forEach(each -> out.text(each.toString()));
            out.endArray();
            out.flag("welcomed", settings.welcomed());
            out.choice("lock", settings.lock());
            out.end();
            return out.bytes();
        }
    }

    private static void window(Settings.@Nullable Window window, JsonOut out) {
        if (window == null) {
            out.absent("window");
            return;
        }
        out.nested("window");
        out.number("x", window.x());
        out.number("y", window.y());
        out.number("width", window.width());
        out.number("height", window.height());
        out.flag("maximized", window.maximized());
        out.end();
    }
}

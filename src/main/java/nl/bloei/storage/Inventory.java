package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Every file that the program keeps on this computer, by what it is for. A file is the program's by its place and its
 * name: what somebody else put in one of its folders, such as the program itself on some systems, is none of its own.
 *
 * @param files the files, by kind and then by name
 */
public record Inventory(List<Kept> files) {
    /** How the name of the file ends that says of a log that it is being written. */
    static final String MARK = ".lck";
    private static final Pattern HOME = Pattern.compile("\\..+\\.werkboek");
    private static final Pattern SETTINGS = Pattern.compile("settings(\\.damaged)?\\.json");
    private static final Pattern LOCK = Pattern.compile("[0-9a-f]{32}\\.(lock|owner)");
    private static final Pattern JOURNAL = Pattern.compile("[0-9a-f]{32}\\.journal(-.+)?");
    private static final Pattern LOG = Pattern.compile("bloei-\\d+\\.log(\\.\\d+)?(\\.lck)?");

    /** What a file is for. */
    public enum Kind {
        /** What somebody wrote. */
        WORKBOOK,
        /** How a workbook was before. */
        VERSION,
        /** What was written and does not stand in a workbook yet. */
        JOURNAL,
        /** How the program is set. */
        SETTINGS,
        /** Tells that a workbook is open. */
        LOCK,
        /** Where something went wrong. */
        LOG,
        /** What a save that was cut short left behind. */
        LEFTOVER
    }

    /**
     * A file that is kept.
     *
     * @param kind what it is for
     * @param file where it is
     * @param bytes how large it is
     */
    public record Kept(Kind kind, Path file, long bytes) {
    }

    /** The list stays as it is. */
    public Inventory {
        files = List.copyOf(files);
    }

    /**
     * What is kept now. Slow; what cannot be looked at is left out.
     *
     * @param places the folders of the program
     * @param settings tell where other workbooks are
     */
    public static Inventory of(Places places, Settings settings) {
        return of(Means.usual(places), settings.library(), settings.recent());
    }

    static Inventory of(Means means, @Nullable Path library, List<Path> recent) {
        return new Search(means.disk()).all(means.places(), library, recent);
    }

    /** Whether a file of the folder of locks is one of the program. */
    static boolean isLock(Path file) {
        return LOCK.matcher(file.getFileName().toString()).matches();
    }

    /** Whether a folder is the one beside a workbook that belongs to it. */
    static boolean isHome(Path folder) {
        return folder.getFileName() != null && HOME.matcher(folder.getFileName().toString()).matches();
    }

    /** The files of one kind. */
    public List<Kept> of(Kind kind) {
        return files.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Goes past all places. A file is found once, whichever way leads to it. */
    private static final class Search {
        private final Disk disk;
        private final Map<Path, Kept> found = new LinkedHashMap<>();

        Search(Disk disk) {
            this.disk = disk;
        }

        Inventory all(Places places, @Nullable Path library, List<Path> recent) {
            shelf(places.library());
            if (library != null) {
                shelf(library);
            }
            recent.forEach(this::workbook);
            named(Kind.SETTINGS, places.settings(), SETTINGS);
            named(Kind.JOURNAL, places.state().resolve("journals"), JOURNAL);
            named(Kind.LOCK, places.state().resolve("locks"), LOCK);
            named(Kind.LOG, places.state().resolve("logs"), LOG);
            var files = new ArrayList<>(found.values());
            files.sort(Comparator.comparing(Kept::kind).thenComparing(Kept::file));
            return new Inventory(files);
        }

        /** A folder of workbooks, also with what belonged to workbooks that are gone. */
        private void shelf(Path folder) {
            for (Path each : in(folder)) {
                if (Shelf.named(each)) {
                    workbook(each);
                } else if (isHome(each)) {
                    versions(each);
                }
            }
            leftovers(folder, SafeWriter.PREFIX);
        }

        /** A workbook and all that lies beside it; the file that a link leads to as well. */
        private void workbook(Path file) {
            Path whole = file.toAbsolutePath().normalize();
            Path real = Reading.realOrWhole(whole, disk);
            add(Kind.WORKBOOK, whole);
            add(Kind.WORKBOOK, real);
            versions(Backups.home(real));
            leftovers(SafeWriter.folderOf(real), SafeWriter.prefix(real));
        }

        private void versions(Path home) {
            Path backups = Backups.folder(home);
            named(Kind.VERSION, backups, Backups.NAME);
            leftovers(backups, SafeWriter.PREFIX);
        }

        private void named(Kind kind, Path folder, Pattern name) {
            addAll(kind, folder, each -> name.matcher(each).matches());
            leftovers(folder, SafeWriter.PREFIX);
        }

        private void leftovers(Path folder, String prefix) {
            addAll(Kind.LEFTOVER, folder, name -> name.startsWith(prefix) && name.endsWith(SafeWriter.SUFFIX));
        }

        private void addAll(Kind kind, Path folder, Predicate<String> name) {
            for (Path each : in(folder)) {
                if (name.test(each.getFileName().toString())) {
                    add(kind, each.toAbsolutePath().normalize());
                }
            }
        }

        private void add(Kind kind, Path file) {
            try {
                var attributes = disk.attributes(file);
                if (attributes.isRegularFile()) {
                    found.putIfAbsent(file, new Kept(kind, file, attributes.size()));
                }
            } catch (IOException e) {
                // Gone by now, or never there: a workbook opened last month may have been moved.
                return;
            }
        }

        private List<Path> in(Path folder) {
            try {
                return disk.find(folder, "");
            } catch (IOException e) {
                return List.of(); // Not made yet, or not ours to see.
            }
        }
    }
}

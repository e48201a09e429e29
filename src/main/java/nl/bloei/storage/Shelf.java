package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import nl.bloei.workbook.Workbook;

/** The library: the workbooks in a folder, without opening them for writing. Slow; never call it on the UI thread. */
public final class Shelf {
    private final Places places;

    /**
     * A workbook on the shelf.
     *
     * @param file where it is
     * @param workbook its contents, or {@code null} if it cannot be read
     * @param problem why not, or {@code null}
     * @param modified when the file last changed; {@link Instant#EPOCH} if that cannot be told
     */
    public record Entry(Path file, @Nullable Workbook workbook, @Nullable Problem problem, Instant modified) {
    }

    /** A shelf over these places. */
    public Shelf(Places places) {
        this.places = places;
    }

    /**
     * The workbooks in a folder and those among the given files that lie elsewhere, last changed first. A file that cannot
     * be read, or is no longer there, is an entry with its problem, a protected one with {@code LOCKED}; a folder that is not there has no workbooks.
     *
     * @param folder the folder, or {@code null} for the usual library
     * @param others files to add
     */
    public List<Entry> list(@Nullable Path folder, List<Path> others) {
        Set<Path> files = new LinkedHashSet<>();
        Path shelf = whole(folder == null ? places.library() : folder);
        files.addAll(workbooksIn(shelf));
        others.stream().map(Shelf::whole).filter(file -> !shelf.equals(file.getParent())).forEach(files::add);
        return files.stream()
            .map(Shelf::entry)
            .sorted(Comparator.comparing(Entry::modified).reversed().thenComparing(Entry::file))
            .toList();
    }

    /**
     * The name of the sync program that copies this folder elsewhere (OneDrive, Dropbox, Nextcloud, Google Drive, iCloud,
     * Syncthing), or {@code null} if there is no sign of one.
     */
    public static @Nullable String syncedBy(Path folder) {
        return SyncProgram.of(folder);
    }

    private static List<Path> workbooksIn(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.toList();
            List<Path> workbooks = files.stream().filter(Shelf::named).toList();
            return files.stream().filter(each -> named(each) || SyncCopy.isNamedAfter(each, workbooks)).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(); // Not there yet, or not ours to see.
        }
    }

    /** Whether a file in a folder is a workbook, by its name. */
    static boolean named(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && (name.endsWith(WorkbookFile.SUFFIX) || name.endsWith(WorkbookFile.PROTECTED_SUFFIX));
    }

    private static Entry entry(Path file) {
        Instant modified = Instant.EPOCH;
        try {
            modified = Files.getLastModifiedTime(file).toInstant();
            return new Entry(file, WorkbookFile.read(file), null, modified);
        } catch (Problem e) {
            return new Entry(file, null, e, modified);
        } catch (IOException e) {
            return new Entry(file, null, Problem.reading(e, file), modified);
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}

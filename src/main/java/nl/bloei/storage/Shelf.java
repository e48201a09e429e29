package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import nl.bloei.workbook.Workbook;

/** The library: the workbooks in a folder, without opening them for writing. Slow; never call it on the UI thread. */
public final class Shelf {

    /**
     * A workbook on the shelf.
     *
     * @param file where it is
     * @param workbook its contents, or {@code null} if it cannot be read
     * @param problem why not, or {@code null}
     * @param modified when the file last changed
     */
    public record Entry(Path file, @Nullable Workbook workbook, @Nullable Problem problem, Instant modified) {
    }

    /** A shelf over these places. */
    public Shelf(Places places) {
        throw new UnsupportedOperationException(places.toString());
    }

    /** The workbooks in a folder and those among the given files that lie elsewhere, last changed first. */
    public List<Entry> list(Path folder, List<Path> others) {
        throw new UnsupportedOperationException(folder + " " + others);
    }

    /**
     * The name of the sync program that copies this folder elsewhere (OneDrive, Dropbox, Nextcloud, Google Drive, iCloud,
     * Syncthing), or {@code null} if there is no sign of one.
     */
    public static @Nullable String syncedBy(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }
}

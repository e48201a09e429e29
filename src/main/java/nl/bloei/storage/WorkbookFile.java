package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.nio.file.Path;

import nl.bloei.workbook.Workbook;

/**
 * A workbook on disk, opened by this window. As long as it is open for writing it holds the lock: a second window opens
 * it for reading only. All methods are slow and belong on the storage thread.
 */
public final class WorkbookFile implements Closeable {
    /** The end of the name of every workbook. */
    public static final String SUFFIX = ".werkboek.json";

    private WorkbookFile() {
    }

    /**
     * Opens a workbook.
     *
     * @throws Problem if it cannot be read; the file is not touched
     */
    public static WorkbookFile open(Path file, Places places) throws Problem {
        throw new Problem(Problem.Kind.MISSING, file, places.toString());
    }

    /**
     * Makes a new file for a workbook in a folder, named after its title, and opens it.
     *
     * @throws Problem if it cannot be written
     */
    public static WorkbookFile create(Path folder, Workbook workbook, Places places) throws Problem {
        throw new Problem(Problem.Kind.MISSING, folder, places.toString() + workbook);
    }

    /** Reads a workbook without opening it for writing. */
    public static Workbook read(Path file) throws Problem {
        throw new Problem(Problem.Kind.MISSING, file, "");
    }

    /** Where it is. */
    public Path path() {
        throw new UnsupportedOperationException();
    }

    /** What was read, or what was last saved. */
    public Workbook workbook() {
        throw new UnsupportedOperationException();
    }

    /** Why it can only be read: {@code IN_USE}, {@code READ_ONLY} or {@code NEWER}; {@code null} if it can be written. */
    public Problem.@Nullable Kind readOnly() {
        throw new UnsupportedOperationException();
    }

    /** Who holds it when it is in use, in words like "venster op LAPTOP sinds 14.32 uur", or empty. */
    public String heldBy() {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves a workbook under the next generation number. When this returns, it is on the disk, verified and forced.
     *
     * @return what was saved: the workbook with its new generation number
     * @throws Problem if it was not saved; the file is as it was. After {@code CHANGED_OUTSIDE} the workbook stands in a
     *         conflict copy beside it, which {@link Problem#file()} names
     */
    public Workbook save(Workbook workbook) throws Problem {
        throw new Problem(Problem.Kind.MISSING, path(), workbook.toString());
    }

    /**
     * Saves a workbook to another file and goes on there.
     *
     * @throws Problem if it was not saved; this file stays open
     */
    public WorkbookFile saveAs(Path other, Workbook workbook) throws Problem {
        throw new Problem(Problem.Kind.MISSING, other, workbook.toString());
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}

package nl.bloei.ui;

import java.nio.file.Path;
import java.util.Optional;

/** The windows of the system itself. Tests and headless runs put their own in place. */
public interface Choosers {

    /** Asks for a workbook to open. */
    Optional<Path> workbook();

    /** Asks where to save a PDF, with a name to start from. */
    Optional<Path> pdf(String name);

    /** Asks where to save a workbook, with a name to start from. */
    Optional<Path> copy(String name);

    /** Asks where to save a drawing, as ".svg" or ".png", with a name to start from. */
    Optional<Path> drawing(String name);

    /** Asks for a picture. */
    Optional<Path> picture();

    /** Asks for a folder, starting at one. */
    Optional<Path> folder(Path start);

    /** Shows a file or folder in the file manager. */
    void show(Path file);
}

package nl.bloei.app;

import java.nio.file.Path;
import java.util.Optional;

import nl.bloei.ui.Choosers;

/** Where there is no screen, nobody chooses. */
final class NoChoosers implements Choosers {

    @Override
    public Optional<Path> workbook() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> pdf(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> copy(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> drawing(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> picture() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Path start) {
        return Optional.empty();
    }

    @Override
    public void show(Path file) {
        // There is no file manager either.
    }
}

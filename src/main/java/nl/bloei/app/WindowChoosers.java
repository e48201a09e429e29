package nl.bloei.app;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import nl.bloei.content.Texts;
import nl.bloei.storage.FileNames;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.ui.Choosers;

/** The windows of the system over the window of the program. */
final class WindowChoosers implements Choosers {
    private final Stage window;
    private final HostServices host;
    private Path last;

    /** Choosers that begin in a folder and then stay where one last chose. */
    WindowChoosers(Stage window, HostServices host, Path start) {
        this.window = window;
        this.host = host;
        this.last = start;
    }

    @Override
    public Optional<Path> workbook() {
        return chosen(chooser("app.choose.workbook", "", workbooks()).showOpenDialog(window));
    }

    @Override
    public Optional<Path> pdf(String name) {
        var pdfs = new ExtensionFilter(Texts.get("app.choose.pdfs"), "*.pdf");
        return chosen(chooser("app.choose.pdf", name, pdfs).showSaveDialog(window)).map(file -> ending(file, ".pdf"));
    }

    @Override
    public Optional<Path> copy(String name) {
        return chosen(chooser("app.choose.copy", name, workbooks()).showSaveDialog(window))
            .map(file -> workbookEnding(file, name.endsWith(WorkbookFile.PROTECTED_SUFFIX)));
    }

    @Override
    public Optional<Path> drawing(String name) {
        var vectors = new ExtensionFilter(Texts.get("app.choose.vectors"), "*.svg");
        FileChooser chooser = chooser("app.choose.drawing", name, vectors);
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.get("app.choose.pixels"), "*.png"));
        return chosen(chooser.showSaveDialog(window)).map(file -> {
            boolean named = file.toString().endsWith(".svg") || file.toString().endsWith(".png");
            return named ? file : ending(file, chooser.getSelectedExtensionFilter() == vectors ? ".svg" : ".png");
        });
    }

    @Override
    public Optional<Path> picture() {
        var pictures = new ExtensionFilter(Texts.get("app.choose.pictures"), "*.jpg", "*.jpeg", "*.png", "*.JPG",
                "*.JPEG", "*.PNG");
        return chosen(chooser("app.choose.picture", "", pictures).showOpenDialog(window));
    }

    @Override
    public Optional<Path> folder(Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.get("app.choose.folder"));
        chooser.setInitialDirectory(existing(start));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    @Override
    public void show(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        if (folder != null) {
            host.showDocument(folder.toUri().toString());
        }
    }

    private FileChooser chooser(String title, String name, ExtensionFilter filter) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get(title));
        chooser.setInitialDirectory(existing(last));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(filter);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.toPath();
        last = Objects.requireNonNullElse(path.toAbsolutePath().getParent(), last);
        return Optional.of(path);
    }

    private static ExtensionFilter workbooks() {
        return new ExtensionFilter(Texts.get("app.choose.workbooks"), "*" + WorkbookFile.SUFFIX,
                "*" + WorkbookFile.PROTECTED_SUFFIX);
    }

    /** A protected workbook stays one, whatever name it gets. */
    static Path workbookEnding(Path file, boolean isProtected) {
        String name = FileNames.withoutSuffix(String.valueOf(file.getFileName()));
        return file.resolveSibling(name + (isProtected ? WorkbookFile.PROTECTED_SUFFIX : WorkbookFile.SUFFIX));
    }

    private static Path ending(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    /** The system refuses a folder that is not there. */
    private static @Nullable File existing(Path folder) {
        return Files.isDirectory(folder) ? folder.toFile() : null;
    }
}

package nl.bloei.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;

import nl.bloei.ui.Desk;
import nl.bloei.ui.Screen;
import nl.bloei.ui.Sheets;
import nl.bloei.ui.Workbooks;
import nl.bloei.ui.compare.CompareController;
import nl.bloei.ui.data.DataController;
import nl.bloei.ui.example.ExampleController;
import nl.bloei.ui.guide.GuideController;
import nl.bloei.ui.library.LibraryController;
import nl.bloei.ui.overview.OverviewController;
import nl.bloei.ui.part.PartController;
import nl.bloei.ui.preview.Previewer;
import nl.bloei.ui.protection.LockedController;
import nl.bloei.ui.protection.PassphraseDialog;
import nl.bloei.ui.reading.ReadingController;
import nl.bloei.ui.settings.SettingsController;
import nl.bloei.ui.sheet.SheetController;
import nl.bloei.ui.shell.ShellController;
import nl.bloei.ui.thread.ThreadController;
import nl.bloei.ui.versions.TwoVersionsController;
import nl.bloei.ui.versions.VersionsController;

/** Puts the program together: who makes which controller, and the scene of the window. */
final class Bloei {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Desk desk;
    private final Workbooks workbooks;
    private final Map<Class<?>, Supplier<Object>> controllers;

    /**
     * What the window shows.
     *
     * @param scene the window, in its look, with the library in it
     * @param title what stands above it
     */
    record View(Scene scene, ObservableValue<String> title) {
    }

    /** The program around a desk. */
    Bloei(Desk desk) {
        this.desk = desk;
        this.workbooks = new Workbooks(desk, new PassphraseDialog(desk), Platform::runLater);
        desk.printDeskProperty().set(new Previewer(desk));
        var sheets = new Sheets(desk);
        this.controllers = Map.ofEntries(
                Map.entry(ShellController.class, () -> new ShellController(desk, workbooks, this::controller)),
                Map.entry(LibraryController.class, () -> new LibraryController(desk, workbooks)),
                Map.entry(LockedController.class, () -> new LockedController(desk, workbooks)),
                Map.entry(OverviewController.class, () -> new OverviewController(desk, sheets)),
                Map.entry(PartController.class, () -> new PartController(desk)),
                Map.entry(ReadingController.class, () -> new ReadingController(desk)),
                Map.entry(SheetController.class, () -> new SheetController(desk)),
                Map.entry(SettingsController.class, () -> new SettingsController(desk, workbooks)),
                Map.entry(DataController.class, () -> new DataController(desk, workbooks)),
                Map.entry(GuideController.class, () -> new GuideController(desk)),
                Map.entry(ExampleController.class, () -> new ExampleController(desk)),
                Map.entry(ThreadController.class, () -> new ThreadController(desk)),
                Map.entry(CompareController.class, () -> new CompareController(desk)),
                Map.entry(VersionsController.class, () -> new VersionsController(desk, workbooks)),
                Map.entry(TwoVersionsController.class, () -> new TwoVersionsController(desk, workbooks)));
    }

    /** What every screen works with. */
    Desk desk() {
        return desk;
    }

    /** Opens and closes workbooks. */
    Workbooks workbooks() {
        return workbooks;
    }

    /** Makes the window's contents. */
    View view(double width, double height) {
        Screen.Loaded shell = Screen.SHELL.load(this::controller);
        var scene = new Scene(shell.root(), width, height);
        desk.theme().dress(scene);
        return new View(scene, ((ShellController) shell.controller()).titleProperty());
    }

    /** The picture of the program in the bars of the system. */
    List<Image> icons() {
        return ICON_SIZES.stream()
            .map(size -> new Image(Bloei.class.getResource("/nl/bloei/icons/bloei-" + size + ".png").toExternalForm()))
            .toList();
    }

    /** Makes the controller of a screen. */
    Object controller(Class<?> kind) {
        Supplier<Object> maker = controllers.get(kind);
        if (maker == null) {
            throw new IllegalStateException("Nobody makes a " + kind.getName());
        }
        return maker.get();
    }
}

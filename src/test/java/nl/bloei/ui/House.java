package nl.bloei.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.util.Callback;

import nl.bloei.content.Content;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
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

/** The whole program but its window, in a folder of its own, on a Thursday in November at 14.32. */
public final class House implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Content CONTENT = Content.load();

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Path folder;
    private final Desk desk;
    private final Workbooks workbooks;
    private final Sheets sheets;
    private Optional<Path> answer = Optional.empty();
    private String asked = "";
    private Stage stage;
    private ShellController shell;

    public House(Path folder) {
        Fx.start();
        this.folder = folder;
        Executor ui = Platform::runLater;
        Instant now = LocalDateTime.of(2026, 11, 19, 14, 32).atZone(ZONE).toInstant();
        this.desk = new Desk(CONTENT, new Press(CONTENT), Places.under(folder), Clock.fixed(now, ZONE),
                new Work(background, ui),
                choosers(), Settings.FIRST.withCalm(Settings.Motion.REDUCED).withTheme(Settings.Theme.LIGHT));
        this.workbooks = new Workbooks(desk, new PassphraseDialog(desk), ui);
        this.sheets = new Sheets(desk);
        desk.printDeskProperty().set(new Previewer(desk));
    }

    public Desk desk() {
        return desk;
    }

    public Workbooks workbooks() {
        return workbooks;
    }

    public Path folder() {
        return folder;
    }

    /** What the next window of the system will answer. */
    public void answer(Path path) {
        answer = Optional.of(path);
    }

    /** The name that the window of the system was opened with to keep a PDF. */
    public String asked() {
        return asked;
    }

    public Object controller(Class<?> type) {
        if (type == ShellController.class) {
            return new ShellController(desk, workbooks, this::controller);
        } else if (type == LibraryController.class) {
            return new LibraryController(desk, workbooks);
        } else if (type == LockedController.class) {
            return new LockedController(desk, workbooks);
        } else if (type == OverviewController.class) {
            return new OverviewController(desk, sheets);
        } else if (type == PartController.class) {
            return new PartController(desk);
        } else if (type == ReadingController.class) {
            return new ReadingController(desk);
        } else if (type == SheetController.class) {
            return new SheetController(desk);
        } else if (type == GuideController.class) {
            return new GuideController(desk);
        } else if (type == ExampleController.class) {
            return new ExampleController(desk);
        } else if (type == SettingsController.class) {
            return new SettingsController(desk, workbooks);
        } else if (type == DataController.class) {
            return new DataController(desk, workbooks);
        } else if (type == ThreadController.class) {
            return new ThreadController(desk);
        } else if (type == CompareController.class) {
            return new CompareController(desk);
        } else if (type == VersionsController.class) {
            return new VersionsController(desk, workbooks);
        } else if (type == TwoVersionsController.class) {
            return new TwoVersionsController(desk, workbooks);
        }
        throw new IllegalArgumentException("No controller for " + type);
    }

    /** The controller of the window. */
    public ShellController shell() {
        return shell;
    }

    /** The window as a scene of this size. */
    public Scene window(double width, double height) {
        Callback<Class<?>, Object> controllers = this::controller;
        return Fx.call(() -> {
            Screen.Loaded loaded = Screen.SHELL.load(controllers);
            shell = (ShellController) loaded.controller();
            var scene = new Scene(loaded.root(), width, height);
            desk.theme().dress(scene);
            return scene;
        });
    }

    /** The window itself, open on the screen of the tests. */
    public Scene open(double width, double height) {
        Scene scene = window(width, height);
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        return scene;
    }

    public void run(Runnable deed) {
        Fx.run(deed);
        settle();
    }

    /** Waits until all work that was started is done and its outcome is shown. */
    public void settle() {
        for (int i = 0; i < 4; i++) {
            Future<?> done = background.submit(() -> {
            });
            try {
                done.get(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            Fx.run(() -> {
            });
        }
    }

    /** Waits until something is so, for work that other threads do. */
    public void until(BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Fx.call(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen");
            }
            settle();
        }
    }

    /** Lays the window out until nothing moves any more. */
    public void layout(Scene scene) {
        for (int i = 0; i < 3; i++) {
            Fx.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    /** All words that stand in the window, in the order of the screen tree. */
    public static List<String> words(Node node) {
        var found = new ArrayList<String>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<String> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            into.add(labeled.getText());
        } else if (node instanceof TextInputControl input) {
            into.add(input.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    @Override
    public void close() {
        try {
            if (desk.documentProperty().get() != null) {
                run(workbooks::close);
                until(() -> desk.documentProperty().get() == null);
            }
        } finally {
            Fx.run(() -> {
                if (stage != null) {
                    stage.close();
                }
            });
            background.shutdown();
        }
    }

    private Choosers choosers() {
        return new Choosers() {
            @Override
            public Optional<Path> workbook() {
                return answer;
            }

            @Override
            public Optional<Path> pdf(String name) {
                asked = name;
                return answer;
            }

            @Override
            public Optional<Path> drawing(String name) {
                return answer;
            }

            @Override
            public Optional<Path> copy(String name) {
                return answer;
            }

            @Override
            public Optional<Path> picture() {
                return answer;
            }

            @Override
            public Optional<Path> folder(Path start) {
                return answer;
            }

            @Override
            public void show(Path file) {
                // There is no file manager here.
            }
        };
    }

    /** Writes a file in the library, as another program would. */
    public Path file(String name, String text) {
        try {
            Path file = desk.places().library().resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

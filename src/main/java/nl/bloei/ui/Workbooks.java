package nl.bloei.ui;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Workbook;

/** Opens, makes and closes workbooks. One at a time: opening another one first saves and closes the one before. */
public final class Workbooks {
    private static final Logger LOG = Logger.getLogger(Workbooks.class.getName());

    private final Desk desk;
    private final Executor ui;
    private final Sheets sheets;

    /**
     * The workbooks of this desk.
     *
     * @param ui runs what must happen on the UI thread
     */
    public Workbooks(Desk desk, Executor ui) {
        this.desk = desk;
        this.ui = ui;
        this.sheets = new Sheets(desk);
    }

    /** The folder where new workbooks go. */
    public Path folder() {
        Path chosen = desk.settingsProperty().get().library();
        return chosen == null ? desk.places().library() : chosen;
    }

    /** Asks for a file and opens it. */
    public void choose() {
        desk.choosers().workbook().ifPresent(this::open);
    }

    /** Opens a workbook and goes to its overview. What cannot be opened is told; the open workbook then stays open. */
    public void open(Path file) {
        Document now = desk.documentProperty().get();
        if (now != null && now.path().equals(file)) {
            desk.navigator().go(new Route.Overview());
        } else {
            bring(() -> WorkbookFile.open(file, desk.places()), () -> {
            });
        }
    }

    /** Makes a workbook in the usual folder and goes to its overview. */
    public void create(Workbook workbook) {
        create(workbook, folder());
    }

    /** Makes a workbook in a folder and goes to its overview. */
    public void create(Workbook workbook, Path folder) {
        bring(() -> WorkbookFile.create(folder, workbook, desk.places()), () -> {
        });
    }

    /** Makes one's own workbook and begins a worksheet in it at once. */
    public void createWith(Worksheet worksheet) {
        var about = About.of(About.Kind.SELF, "", About.Cover.PLUM);
        var workbook = Workbook.of(Texts.get("ui.workbooks.own"), about, desk.clock().instant());
        bring(() -> WorkbookFile.create(folder(), workbook, desk.places()), () -> sheets.start(worksheet));
    }

    /** Opens a copy of the example as a workbook of one's own to try things in. */
    public void openSample() {
        bring(() -> {
            Workbook sample = sample();
            var copy = new Workbook(Ids.next(), sample.title(), sample.about(), sample.writtenBy(), sample.created(),
                    0, sample.sheets(), sample.steps(), sample.extras());
            return WorkbookFile.create(folder(), copy, desk.places());
        }, () -> {
        });
    }

    /** Saves and closes the open workbook and goes to the library. */
    public void close() {
        close(() -> {
        });
    }

    /** Saves and closes the open workbook, goes to the library, and goes on when the file is given back as well. */
    public void close(Runnable then) {
        boolean none = desk.documentProperty().get() == null;
        leaving(none ? then : () -> {
        }, () -> {
        }, then);
    }

    private void bring(Callable<WorkbookFile> work, Runnable then) {
        desk.work().run(work, file -> leaving(() -> show(file, then), () -> giveBack(file), () -> {
        }), this::tell);
    }

    private void show(WorkbookFile file, Runnable then) {
        var document = new Document(file, desk.clock(), ui);
        desk.documentProperty().set(document);
        Settings settings = desk.settingsProperty().get();
        desk.settingsProperty().set(settings.withRecent(file.path()).afterWelcome());
        desk.navigator().startAt(new Route.Overview());
        then.run();
    }

    /**
     * Saves what is open, leaves its screen, closes it and goes on; what cannot be saved stays open. The screen is left
     * while its workbook is still there, so that it can hand in what it holds.
     */
    private void leaving(Runnable then, Runnable stayed, Runnable closed) {
        Document open = desk.documentProperty().get();
        if (open == null) {
            then.run();
            return;
        }
        var _ = open.save().whenComplete((_, failure) -> {
            if (failure != null) {
                stayed.run();
                tell(failure);
                return;
            }
            desk.navigator().startAt(new Route.Library());
            desk.documentProperty().set(null);
            var _ = open.close().whenComplete((_, late) -> {
                if (late == null) {
                    closed.run();
                } else {
                    tell(late);
                }
            });
            then.run();
        });
    }

    private void giveBack(WorkbookFile file) {
        desk.work().run(() -> {
            file.close();
            return file.path();
        }, _ -> {
        }, this::tell);
    }

    private Workbook sample() throws Problem, IOException {
        try (InputStream packed = Content.sample(Content.SAMPLE);
                var file = WorkbookFile.packed(Content.SAMPLE, packed.readAllBytes(), desk.places())) {
            return file.workbook();
        }
    }

    private void tell(Throwable failure) {
        Throwable cause = failure instanceof Problem || failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof Problem problem) {
            desk.dialogs().tell(problem);
        } else {
            LOG.log(Level.SEVERE, "A workbook could not be opened", cause);
            desk.dialogs()
                .message(Texts.get("ui.workbooks.failed"), Texts.get("ui.workbooks.failed.text"),
                        Texts.get("ui.dialog.close"), () -> {
                        });
        }
    }

    /** What a workbook is called on a cover: its title, or whom it is about. */
    public static String nameOf(Workbook workbook) {
        String title = workbook.title().strip();
        return title.isEmpty() ? orElse(workbook.about().name(), Texts.get("ui.workbooks.own")) : title;
    }

    private static String orElse(@Nullable String name, String other) {
        return name == null || name.isBlank() ? other : name.strip();
    }
}

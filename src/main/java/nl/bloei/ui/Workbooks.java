package nl.bloei.ui;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.beans.property.ReadOnlyObjectProperty;

import nl.bloei.content.Content;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.editing.Document;
import nl.bloei.storage.Exhibit;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Protection;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Ids;
import nl.bloei.workbook.Workbook;

/** Opens, makes and closes workbooks. One at a time: opening another one first saves and closes the one before. */
public final class Workbooks {
    private static final Logger LOG = Logger.getLogger(Workbooks.class.getName());

    private final Desk desk;
    private final Doorkeeper doorkeeper;
    private final Executor ui;
    private final Sheets sheets;
    private final Vault vault;
    private final Set<Path> opening = new HashSet<>();

    /** A file that was opened, with the passphrase that opened it. */
    private record Opened(WorkbookFile file, @Nullable Passphrase key, boolean share) {
        Opened(WorkbookFile file) {
            this(file, null, false);
        }
    }

    /**
     * The workbooks of this desk.
     *
     * @param doorkeeper asks for passphrases
     * @param ui runs what must happen on the UI thread
     */
    public Workbooks(Desk desk, Doorkeeper doorkeeper, Executor ui) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.ui = ui;
        this.sheets = new Sheets(desk);
        this.vault = new Vault(desk);
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

    /**
     * Opens a workbook and goes to its overview, after asking for its passphrase if it has one. What cannot be opened is
     * told; the open workbook then stays open.
     */
    public void open(Path file) {
        Document now = desk.documentProperty().get();
        if (now != null && now.path().equals(file)) {
            desk.navigator().go(new Route.Overview());
            return;
        }
        if (!opening.add(file)) {
            return; // Somebody asked twice.
        }
        desk.work().run(() -> new Opened(WorkbookFile.open(file, desk.places())), opened -> {
            opening.remove(file);
            showOverview(opened);
        }, failure -> {
            opening.remove(file);
            if (is(failure, Problem.Kind.LOCKED)) {
                openProtected(file);
            } else {
                tell(failure);
            }
        });
    }

    /** Tries what opened other workbooks of this session; only if nothing fits one is asked. */
    private void openProtected(Path file) {
        List<Passphrase> known = desk.keyring().shared();
        if (known.isEmpty()) {
            askAndOpen(file);
            return;
        }
        opening.add(file);
        desk.tell(Texts.get("ui.workbooks.trying"));
        desk.work().run(() -> openWithOneOf(file, known), opened -> {
            opening.remove(file);
            showOverview(opened);
        }, failure -> {
            opening.remove(file);
            if (is(failure, Problem.Kind.WRONG_PASSPHRASE)) {
                askAndOpen(file);
            } else {
                tell(failure);
            }
        });
    }

    private Opened openWithOneOf(Path file, List<Passphrase> known) throws Problem {
        Problem last = null;
        for (Passphrase each : known) {
            try {
                return new Opened(Protection.open(file, each, desk.places()), each, true);
            } catch (Problem e) {
                if (!is(e, Problem.Kind.WRONG_PASSPHRASE)) {
                    throw e;
                }
                last = e;
            }
        }
        throw Objects.requireNonNull(last);
    }

    private void askAndOpen(Path file) {
        desk.toastProperty().set(null);
        doorkeeper.ask(file, (passphrase, share, opened, refused) -> {
            var wanted = new AtomicBoolean(true);
            openWith(file, passphrase, share, wanted, result -> {
                opened.run();
                showOverview(result);
            }, refused);
            return () -> wanted.set(false);
        });
    }

    /** Opens with a passphrase; what opens when nobody wants it any more is given back. */
    private void openWith(Path file, Passphrase passphrase, boolean share, AtomicBoolean wanted,
            Consumer<Opened> opened, Consumer<? super Throwable> refused) {
        desk.work()
            .run(() -> new Opened(Protection.open(file, passphrase, desk.places()), passphrase, share), result -> {
                if (wanted.get()) {
                    opened.accept(result);
                } else {
                    giveBack(result);
                }
            }, failure -> {
                if (wanted.get()) {
                    refused.accept(failure);
                }
            });
    }

    /**
     * Locks the open workbook: hides it at once, saves and closes it, and forgets the passphrases and what was read of it.
     * What cannot be saved stays in memory behind the door.
     */
    public void lock() {
        vault.lock();
    }

    /** How it stands behind the door of the workbook that was locked last. */
    public ReadOnlyObjectProperty<Vault.State> lockedProperty() {
        return vault.stateProperty();
    }

    /** Tries passphrases on a workbook that was locked, and goes on where one was in it. */
    public Doorkeeper.Attempt unlocking(Route.Locked door) {
        return (passphrase, share, opened, refused) -> {
            var wanted = new AtomicBoolean(true);
            vault.whenClosed(file -> openWith(file, passphrase, share, wanted, result -> {
                opened.run();
                leaving(() -> show(result, door.inside()), () -> giveBack(result));
            }, refused), kept -> {
                if (!wanted.get()) {
                    return;
                }
                if (kept.opensWith(passphrase)) {
                    opened.run();
                    vault.giveOut();
                    show(kept.document(), passphrase, share, door.inside());
                } else {
                    refused.accept(new Problem(Problem.Kind.WRONG_PASSPHRASE, door.file(), "kept in memory"));
                }
            });
            return () -> wanted.set(false);
        };
    }

    /** Makes a workbook in the usual folder and goes to its overview. */
    public void create(Workbook workbook) {
        create(workbook, folder());
    }

    /** Makes a workbook in a folder and goes to its overview. */
    public void create(Workbook workbook, Path folder) {
        bring(() -> new Opened(WorkbookFile.create(folder, workbook, desk.places())), () -> {
        });
    }

    /** Makes a workbook that this passphrase opens in a folder, and goes to its overview. */
    public void create(Workbook workbook, Path folder, Passphrase passphrase) {
        bring(() -> new Opened(Protection.create(folder, workbook, passphrase, desk.places()), passphrase, true),
                () -> {
                });
    }

    /** Makes one's own workbook and begins a worksheet in it at once. */
    public void createWith(Worksheet worksheet) {
        var about = About.of(About.Kind.SELF, "", About.Cover.PLUM);
        var workbook = Workbook.of(Texts.get("ui.workbooks.own"), about, desk.clock().instant());
        bring(() -> new Opened(WorkbookFile.create(folder(), workbook, desk.places())),
                () -> sheets.start(worksheet));
    }

    /** Opens a copy of the example as a workbook of one's own to try things in. */
    public void openSample() {
        bring(() -> {
            Workbook sample = sample();
            var copy = new Workbook(Ids.next(), sample.title(), sample.about(), sample.writtenBy(), sample.created(),
                    0, sample.sheets(), sample.steps(), sample.extras());
            return new Opened(WorkbookFile.create(folder(), copy, desk.places()));
        }, () -> {
        });
    }

    /** Saves and closes the open workbook and goes to the library. */
    public void close() {
        leaving(() -> desk.navigator().startAt(new Route.Library()), () -> {
        });
    }

    /** Saves and closes the open workbook, goes to the library, and goes on when the file is given back as well. */
    public void close(Runnable then) {
        boolean none = desk.documentProperty().get() == null;
        leaving(none ? then : () -> {
        }, () -> {
        }, then);
    }

    /**
     * Saves and closes what is open, or is kept behind the door because it could not be saved: for the end of the program.
     * Completes on the UI thread, exceptionally when it is still not saved.
     */
    public CompletableFuture<Void> closeForGood() {
        Document open = desk.documentProperty().get();
        return open == null ? vault.close() : open.close();
    }

    /** Saves what is open, or is kept behind the door; completes on the UI thread, exceptionally when that fails. */
    public CompletableFuture<Void> save() {
        Document open = desk.documentProperty().get();
        if (open == null) {
            return vault.close();
        }
        return open.writable() ? open.save() : CompletableFuture.completedFuture(null);
    }

    private void bring(Callable<Opened> work, Runnable then) {
        desk.work().run(work, opened -> leaving(() -> {
            show(opened, new Route.Overview());
            then.run();
        }, () -> giveBack(opened)), this::tell);
    }

    private void showOverview(Opened opened) {
        leaving(() -> show(opened, new Route.Overview()), () -> giveBack(opened));
    }

    private void show(Opened opened, Route at) {
        show(new Document(opened.file(), desk.clock(), ui), opened.key(), opened.share(), at);
    }

    private void show(Document document, @Nullable Passphrase key, boolean share, Route at) {
        desk.toastProperty().set(null);
        if (key == null) {
            desk.keyring().openedWithout();
        } else {
            desk.keyring().opened(key, share);
        }
        desk.documentProperty().set(document);
        Settings settings = desk.settingsProperty().get();
        desk.settingsProperty().set(settings.withRecent(document.path()).afterWelcome());
        boolean gone = at instanceof Route.SheetPage(String sheet) && document.workbook().sheet(sheet).isEmpty();
        desk.navigator().startAt(gone ? new Route.Overview() : at);
    }

    private void leaving(Runnable then, Runnable stayed) {
        leaving(then, stayed, () -> {
        });
    }

    /**
     * Saves what is open, leaves its screen, closes it and goes on; what cannot be saved stays open. The screen is left
     * while its workbook is still there, so that it can hand in what it holds.
     */
    private void leaving(Runnable then, Runnable stayed, Runnable closed) {
        Document open = desk.documentProperty().get();
        CompletableFuture<Void> saved = open == null ? vault.close() : open.save();
        var _ = saved.whenComplete((_, failure) -> {
            if (failure != null && !savedBeside(failure)) {
                stayed.run();
                tell(failure);
                return;
            }
            if (open != null) {
                desk.navigator().startAt(new Route.Library());
                desk.documentProperty().set(null);
                desk.keyring().openedWithout();
                var _ = open.close().whenComplete((_, late) -> {
                    if (late == null) {
                        closed.run();
                    } else {
                        tell(late);
                    }
                });
            }
            then.run();
        });
    }

    /** Whether all of it stands in a conflict copy, of which the next opening tells. */
    private static boolean savedBeside(Throwable failure) {
        return cause(failure) instanceof Problem problem && problem.kind() == Problem.Kind.CHANGED_OUTSIDE;
    }

    private void giveBack(Opened opened) {
        desk.work().run(() -> {
            opened.file().close();
            return opened.file().path();
        }, _ -> {
        }, this::tell);
    }

    private static boolean is(Throwable failure, Problem.Kind kind) {
        return failure instanceof Problem problem && problem.kind() == kind;
    }

    private Workbook sample() throws Problem, IOException {
        try (InputStream packed = Content.sample(Content.SAMPLE);
                var file = Exhibit.packed(Content.SAMPLE, packed.readAllBytes(), desk.places())) {
            return file.workbook();
        }
    }

    private void tell(Throwable failure) {
        Throwable cause = cause(failure);
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

    private static Throwable cause(Throwable failure) {
        return failure instanceof Problem || failure.getCause() == null ? failure : failure.getCause();
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

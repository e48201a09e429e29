package nl.bloei.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import nl.bloei.storage.EarlierVersions;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Protection;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** An open document gets a passphrase, another one, and none, and stays what it was in every other way. */
class ProtectingTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Passphrase TULIP = Passphrase.of("tulp kajak zolder");
    private static final Passphrase ROSE = Passphrase.of("roos kano kelder");

    @TempDir
    Path home;
    private final HandThread thread = new HandThread();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private Path plain;
    private Document document;

    @BeforeEach
    void open() throws Problem {
        var about = About.of(About.Kind.PERSON, "Samira", About.Cover.MOSS);
        var file = WorkbookFile.create(home, Workbook.of("Noor", about, START), Places.under(home));
        plain = file.path();
        document = new Document(file, Clock.fixed(START, ZoneOffset.UTC), ui::add, thread);
    }

    @Test
    void whatWasNotSavedYetGoesAlongAndCanStillBeTakenBack() throws Exception {
        title("Een");
        var done = document.protect(TULIP, EarlierVersions.KEEP);
        title("Twee");
        assertThat(document.isProtected()).as("not before it is so").isFalse();
        settle(done);

        assertThat(document.isProtected()).isTrue();
        assertThat(document.path()).isEqualTo(home.resolve("Noor.werkboek.json.age"));
        assertThat(plain).doesNotExist();
        assertThat(document.saveStateProperty().get()).isEqualTo(new SaveState.Saved(START));
        assertThat(document.undoNameProperty().get()).isEqualTo("titel wijzigen");
        document.undo();
        settle(document.close());
        assertThat(read(TULIP)).isEqualTo("Een");
    }

    @Test
    void anotherPassphraseOpensItAndThenNoneIsNeeded() throws Exception {
        settle(document.protect(TULIP, EarlierVersions.REMOVE));
        settle(document.protect(ROSE, EarlierVersions.KEEP));
        assertThat(document.path()).isEqualTo(home.resolve("Noor.werkboek.json.age"));
        Path file = document.path();
        assertThat(catchThrowableOfType(Problem.class, () -> Protection.open(file, TULIP, Places.under(home))).kind())
            .isEqualTo(Problem.Kind.WRONG_PASSPHRASE);

        settle(document.unprotect(EarlierVersions.KEEP));
        assertThat(document.isProtected()).isFalse();
        assertThat(document.path()).isEqualTo(plain);
        title("Open");
        settle(document.close());
        assertThat(WorkbookFile.read(plain).title()).isEqualTo("Open");
        assertThat(home.resolve("Noor.werkboek.json.age")).doesNotExist();
    }

    @Test
    void aPlaceThatIsTakenLeavesEverythingAsItWasAndIsNotCalledUnsaved() throws Exception {
        Path taken = Files.writeString(home.resolve("Noor.werkboek.json.age"), "van een ander");
        title("Een");

        assertThat(failure(document.protect(TULIP, EarlierVersions.KEEP)).kind()).isEqualTo(Problem.Kind.EXISTS);

        assertThat(taken).hasContent("van een ander");
        assertThat(document.isProtected()).isFalse();
        assertThat(document.path()).isEqualTo(plain);
        assertThat(document.saveStateProperty().get()).isEqualTo(new SaveState.Saved(START));
        assertThat(WorkbookFile.read(plain).title()).isEqualTo("Een");
        title("Twee");
        settle(document.save());
        assertThat(WorkbookFile.read(plain).title()).isEqualTo("Twee");
    }

    @Test
    void whatCannotBeSavedIsToldAndKeptInMemory() throws Exception {
        Files.move(plain, home.resolve("aside"));
        Files.createDirectory(plain);
        title("Een");

        assertThat(failure(document.protect(TULIP, EarlierVersions.KEEP)).kind())
            .isEqualTo(Problem.Kind.UNWRITABLE);

        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Failed.class);
        assertThat(document.isProtected()).isFalse();
        assertThat(document.workbook().title()).isEqualTo("Een");
        Files.delete(plain);
        Files.move(home.resolve("aside"), plain);
        settle(document.protect(TULIP, EarlierVersions.KEEP));
        settle(document.close());
        assertThat(read(TULIP)).isEqualTo("Een");
    }

    @Test
    void whatCanOnlyBeReadIsNotProtected() throws Exception {
        var second = new Document(WorkbookFile.open(plain, Places.under(home)), document.clock(), ui::add, thread);

        assertThat(failure(second.protect(TULIP, EarlierVersions.KEEP)).kind()).isEqualTo(Problem.Kind.IN_USE);

        assertThat(second.saveStateProperty().get()).isInstanceOf(SaveState.ReadOnly.class);
        assertThat(plain).exists();
    }

    @Test
    void aSecondWindowReadsAProtectedWorkbookAndMayWriteWhenTheFirstCloses() throws Exception {
        settle(document.protect(TULIP, EarlierVersions.KEEP));
        var otherThread = new HandThread();
        var second = new Document(Protection.open(document.path(), TULIP, Places.under(home)), document.clock(),
                ui::add, otherThread);
        assertThat(second.saveStateProperty().get()).isInstanceOf(SaveState.ReadOnly.class);
        title("Een");
        settle(document.close());

        otherThread.pass(Saver.LOOK);
        letTimePass();

        assertThat(second.writable()).isTrue();
        assertThat(second.isProtected()).isTrue();
        assertThat(second.workbook().title()).isEqualTo("Een");
        var closed = second.close();
        otherThread.untilIdle();
        settle(closed);
    }

    private void title(String title) {
        document.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle(title)));
    }

    private String read(Passphrase passphrase) throws Problem {
        try (var file = Protection.open(home.resolve("Noor.werkboek.json.age"), passphrase, Places.under(home))) {
            return file.workbook().title();
        }
    }

    private void settle(CompletableFuture<Void> future) {
        letTimePass();
        assertThat(future).isCompleted();
    }

    private Problem failure(CompletableFuture<Void> future) {
        letTimePass();
        return (Problem) catchThrowableOfType(ExecutionException.class, future::get).getCause();
    }

    /** Two seconds and no more: a window that may only read looks again and again. */
    private void letTimePass() {
        do {
            thread.pass(java.time.Duration.ofSeconds(2));
            while (!ui.isEmpty()) {
                ui.remove().run();
            }
        } while (document.saveStateProperty().get() instanceof SaveState.Saving);
    }
}

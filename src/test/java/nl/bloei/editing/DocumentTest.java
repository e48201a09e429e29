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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

class DocumentTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path home;
    private final HandThread thread = new HandThread();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final List<SaveState> states = new ArrayList<>();
    private final Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private WorkbookFile file;
    private Document document;

    @BeforeEach
    void open() throws Problem {
        file = WorkbookFile.create(home, Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), START),
                Places.under(home));
        document = document(file);
    }

    @Test
    void anEditIsSavedWhenItIsCalmAndTheStateTellsIt() throws Problem {
        assertThat(document.saveStateProperty().get()).isEqualTo(new SaveState.Saved(START));
        title("Een");
        assertThat(document.saveStateProperty().get()).isEqualTo(new SaveState.Saving());
        assertThat(onDisk()).isEqualTo("Noor");

        letTimePass();

        assertThat(onDisk()).isEqualTo("Een");
        assertThat(states).containsExactly(new SaveState.Saving(), new SaveState.Saved(START));
    }

    @Test
    void manyEditsAreOneSave() throws Problem {
        for (int i = 0; i < 50; i++) {
            title("titel " + i);
        }
        letTimePass();

        assertThat(onDisk()).isEqualTo("titel 49");
        assertThat(WorkbookFile.read(file.path()).generation()).isEqualTo(2);
    }

    @Test
    void anEditDuringASaveIsNotCalledSaved() throws Problem {
        title("Een");
        thread.untilIdle();
        title("Twee");
        runUi();
        assertThat(document.saveStateProperty().get()).isEqualTo(new SaveState.Saving());
        assertThat(onDisk()).isEqualTo("Een");

        letTimePass();

        assertThat(onDisk()).isEqualTo("Twee");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void undoneBeforeTheSaveNothingIsWritten() throws Problem {
        title("Een");
        document.undo();
        letTimePass();

        assertThat(WorkbookFile.read(file.path()).generation()).isEqualTo(1);
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void undoAndRedoAreSavedToo() throws Problem {
        title("Een");
        letTimePass();
        assertThat(document.undoableProperty().get()).isTrue();
        assertThat(document.undoNameProperty().get()).isEqualTo("titel wijzigen");

        document.undo();
        letTimePass();
        assertThat(onDisk()).isEqualTo("Noor");
        assertThat(document.undoableProperty().get()).isFalse();
        assertThat(document.redoNameProperty().get()).isEqualTo("titel wijzigen");

        document.redo();
        letTimePass();
        assertThat(onDisk()).isEqualTo("Een");
        assertThat(WorkbookFile.read(file.path()).generation()).isEqualTo(4);
        assertThat(WorkbookFile.read(file.path()).id()).isEqualTo(document.workbook().id());
    }

    @Test
    void aFailedSaveKeepsTheEditsAndTheNextEditTriesAgain() throws Exception {
        blockSaving();
        title("Een");
        letTimePass();
        var failed = (SaveState.Failed) document.saveStateProperty().get();
        assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.UNWRITABLE);
        assertThat(document.workbook().title()).isEqualTo("Een");
        assertThat(thread.idle()).as("no endless tries").isTrue();

        title("Twee");
        assertThat(document.saveStateProperty().get()).as("still in sight").isInstanceOf(SaveState.Failed.class);
        unblockSaving();
        letTimePass();

        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(onDisk()).isEqualTo("Twee");
    }

    @Test
    void aFailedSaveCanBeTriedAgain() throws Exception {
        blockSaving();
        title("Een");
        letTimePass();
        assertThat(failure(document.save()).kind()).isEqualTo(Problem.Kind.UNWRITABLE);
        unblockSaving();

        assertThat(done(document.save())).isTrue();
        assertThat(onDisk()).isEqualTo("Een");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void aConflictIsToldAndOneCopyFollowsTheEdits() throws Exception {
        Files.writeString(file.path(), "{}");
        for (String title : List.of("Een", "Twee", "Drie")) {
            title(title);
            letTimePass();
            var failed = (SaveState.Failed) document.saveStateProperty().get();
            assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
            assertThat(WorkbookFile.read(failed.problem().file()).title()).isEqualTo(title);
        }
        List<Path> copies;
        try (var all = Files.list(home)) {
            copies = all.filter(each -> each.toString().contains("conflict")).toList();
        }
        assertThat(copies).hasSize(1);
        assertThat(done(document.saveAs(copies.getFirst()))).isTrue();
        assertThat(document.path()).isEqualTo(copies.getFirst());
        assertThat(file.path()).hasContent("{}");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void aRefusedPlaceIsToldWhileThereAreChangesThatAreNotOnDisk() throws Exception {
        Path taken = Files.writeString(home.resolve("bezet.werkboek.json"), "van een ander");
        blockSaving();
        title("Een");
        letTimePass();

        assertThat(failure(document.saveAs(taken)).kind()).isEqualTo(Problem.Kind.EXISTS);

        assertThat(document.saveStateProperty().get()).isInstanceOfSatisfying(SaveState.Failed.class,
                state -> assertThat(state.problem().kind()).isEqualTo(Problem.Kind.EXISTS));
        assertThat(taken).hasContent("van een ander");
        assertThat(done(document.saveAs(home.resolve("vrij.werkboek.json")))).isTrue();
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void closingSavesTheRestAndGivesTheFileBack() throws Exception {
        title("Een");
        var closed = document.close();
        title("te laat");
        assertThat(document.close()).as("asked twice").isSameAs(closed);

        assertThat(done(closed)).isTrue();
        assertThat(onDisk()).isEqualTo("Een");
        assertThat(thread.ended()).isTrue();
        try (var again = WorkbookFile.open(file.path(), Places.under(home))) {
            assertThat(again.readOnly()).isNull();
        }
    }

    @Test
    void closingThatCannotSaveLeavesTheDocumentOpen() throws Exception {
        blockSaving();
        title("Een");
        assertThat(failure(document.close()).kind()).isEqualTo(Problem.Kind.UNWRITABLE);
        assertThat(document.writable()).isTrue();
        assertThat(thread.ended()).isFalse();

        title("Twee");
        unblockSaving();
        assertThat(done(document.close())).isTrue();
        assertThat(onDisk()).isEqualTo("Twee");
    }

    @Test
    void aDocumentThatIsLetGoSavesNothingMore() throws Exception {
        title("Een");
        assertThat(done(document.abandon())).isTrue();
        letTimePass();

        assertThat(onDisk()).isEqualTo("Noor");
        WorkbookFile.open(file.path(), Places.under(home)).close();
    }

    @Test
    void aWorkbookThatAnotherWindowHasCanOnlyBeReadUntilItIsSavedElsewhere() throws Exception {
        var second = document(WorkbookFile.open(file.path(), Places.under(home)));
        assertThat(second.saveStateProperty().get()).isInstanceOfSatisfying(SaveState.ReadOnly.class, state -> {
            assertThat(state.why()).isEqualTo(Problem.Kind.IN_USE);
            assertThat(state.heldBy()).startsWith("venster op ");
        });
        second.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle("Een")));
        assertThat(second.workbook().title()).isEqualTo("Noor");
        assertThat(done(second.save())).isTrue();
        assertThat(second.saveStateProperty().get()).isInstanceOf(SaveState.ReadOnly.class);

        assertThat(done(second.saveAs(home.resolve("kopie.werkboek.json")))).isTrue();

        assertThat(second.writable()).isTrue();
        assertThat(second.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(failure(second.saveAs(file.path())).kind()).isEqualTo(Problem.Kind.EXISTS);
        assertThat(second.saveStateProperty().get()).as("nothing was lost").isInstanceOf(SaveState.Saved.class);
        assertThat(done(second.close())).isTrue();
    }

    @Test
    void onTheRealThreadAnEditIsSavedByItself() throws Exception {
        assertThat(done(document.close())).isTrue();
        var queue = new LinkedBlockingQueue<Runnable>();
        var real = new Document(WorkbookFile.open(file.path(), Places.under(home)), clock, queue::add);
        real.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle("Echt")));
        while (!(real.saveStateProperty().get() instanceof SaveState.Saved)) {
            queue.poll(10, TimeUnit.SECONDS).run();
        }
        assertThat(onDisk()).isEqualTo("Echt");
        var closed = real.close();
        while (!closed.isDone()) {
            queue.poll(10, TimeUnit.SECONDS).run();
        }
        assertThat(closed).isCompleted();
    }

    private Document document(WorkbookFile opened) {
        var made = new Document(opened, clock, ui::add, thread);
        made.saveStateProperty().addListener((_, _, state) -> states.add(state));
        return made;
    }

    private void title(String title) {
        document.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle(title)));
    }

    private String onDisk() throws Problem {
        return WorkbookFile.read(file.path()).title();
    }

    private void letTimePass() {
        thread.untilIdle();
        runUi();
    }

    private void runUi() {
        while (!ui.isEmpty()) {
            ui.remove().run();
        }
    }

    private boolean done(CompletableFuture<Void> future) {
        letTimePass();
        return future.isDone() && !future.isCompletedExceptionally();
    }

    private Problem failure(CompletableFuture<Void> future) {
        letTimePass();
        return (Problem) catchThrowableOfType(ExecutionException.class, future::get).getCause();
    }

    /** A folder in the place of the file cannot be read, so no save goes through. */
    private void blockSaving() throws Exception {
        Files.move(file.path(), home.resolve("aside"));
        Files.createDirectory(file.path());
    }

    private void unblockSaving() throws Exception {
        Files.delete(file.path());
        Files.move(home.resolve("aside"), file.path());
    }
}

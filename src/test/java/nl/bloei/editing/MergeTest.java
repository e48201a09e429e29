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

import nl.bloei.storage.Counterpart;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** The open workbook after another program changed its file: one workbook is made of both, and one goes on in the file. */
class MergeTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path home;
    private final HandThread thread = new HandThread();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private Path path;
    private Document document;

    @BeforeEach
    void aConflict() throws Exception {
        WorkbookFile file = WorkbookFile.create(home,
                Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), START), Places.under(home));
        path = file.path();
        document = new Document(file, Clock.fixed(START, ZoneOffset.UTC), ui::add, thread);
        Files.writeString(path, Files.readString(path).replace("Noor", "hun"));
        title("mijn");
        letTimePass();
        assertThat(kind()).isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
    }

    @Test
    void itGoesOnInTheFileAndIsSavedThere() throws Exception {
        CompletableFuture<Void> merged = merge(read());
        assertThat(document.workbook().title()).isEqualTo("beide");
        letTimePass();

        assertThat(merged).isCompleted();
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(onDisk()).isEqualTo("beide");
        title("verder");
        letTimePass();
        assertThat(onDisk()).isEqualTo("verder");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void itCanBeTakenBackAndThenMineStandsInTheFile() throws Exception {
        merge(read());
        letTimePass();
        assertThat(document.undoNameProperty().get()).isEqualTo("twee versies samennemen");
        document.undo();
        letTimePass();

        assertThat(onDisk()).isEqualTo("mijn");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void choosingAllOfMineEndsTheConflictToo() throws Exception {
        document.merge("twee versies samennemen", read(), document.workbook(), true);
        letTimePass();

        assertThat(onDisk()).isEqualTo("mijn");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void whatIsTypedJustBeforeAndDuringItIsNotLost() throws Exception {
        Counterpart theirs = read();
        title("mijn, net nog");
        merge(theirs);
        title("en daarna");
        letTimePass();

        assertThat(onDisk()).isEqualTo("en daarna");
        assertThat(versions()).contains("mijn, net nog", "hun");
    }

    @Test
    void whenItCannotBeSavedEverythingIsAsItWas() throws Exception {
        Counterpart theirs = read();
        Files.writeString(path, Files.readString(path).replace("hun", "nog nieuwer"));
        CompletableFuture<Void> merged = merge(theirs);
        letTimePass();

        assertThat(((Problem) catchThrowableOfType(ExecutionException.class, merged::get).getCause()).kind())
            .isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
        assertThat(document.workbook().title()).isEqualTo("mijn");
        assertThat(onDisk()).isEqualTo("nog nieuwer");
        merge(read());
        letTimePass();
        assertThat(onDisk()).as("laid beside once more").isEqualTo("beide");
    }

    @Test
    void oneCanCloseAndChooseLater() throws Exception {
        title("mijn, net nog");
        CompletableFuture<Void> closed = document.close();
        letTimePass();

        assertThat(closed).isCompleted();
        assertThat(onDisk()).isEqualTo("hun");
        try (var again = WorkbookFile.open(path, Places.under(home))) {
            assertThat(again.recovered()).isNull();
            assertThat(again.counterparts().copies(again.workbook())).singleElement()
                .satisfies(copy -> assertThat(copy.workbook().title()).isEqualTo("mijn, net nog"));
        }
    }

    private CompletableFuture<Void> merge(Counterpart theirs) {
        return document.merge("twee versies samennemen", theirs, document.workbook().withTitle("beide"), true);
    }

    private Counterpart read() throws Problem {
        return document.counterparts().read(path, document.workbook());
    }

    private Problem.Kind kind() {
        return ((SaveState.Failed) document.saveStateProperty().get()).problem().kind();
    }

    private String onDisk() throws Problem {
        return WorkbookFile.read(path).title();
    }

    private List<String> versions() throws Problem {
        var titles = new ArrayList<String>();
        for (var each : document.versions().list()) {
            titles.add(document.versions().read(each).title());
        }
        return titles;
    }

    private void title(String title) {
        document.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle(title)));
    }

    private void letTimePass() {
        thread.untilIdle();
        while (!ui.isEmpty()) {
            ui.remove().run();
        }
    }
}

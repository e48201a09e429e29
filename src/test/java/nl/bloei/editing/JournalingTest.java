package nl.bloei.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** What one wrote is on disk within a second, is saved when it is calm, and comes back after the program was cut short. */
class JournalingTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path home;
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private HandThread thread = new HandThread();
    private Places places;
    private Path path;
    private Document document;

    @BeforeEach
    void open() throws Problem {
        places = Places.under(home);
        var workbook = Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), START);
        var file = WorkbookFile.create(places.library(), workbook, places);
        path = file.path();
        document = document(file);
    }

    @Test
    void withinASecondAnEditIsWrittenDownAndTheFileWaits() throws Exception {
        title("Een");
        pass(SECOND);

        assertThat(WorkbookFile.read(path).title()).isEqualTo("Noor");
        assertThat(document.saveStateProperty().get()).isEqualTo(new SaveState.Saving());
        assertThat(afterACrash().workbook().title()).isEqualTo("Een");
    }

    @Test
    void everySecondOfTypingIsWrittenDownAndSavedAtTheLatestAfterTen() throws Exception {
        for (int i = 0; i < 120; i++) {
            title("letter " + i);
            pass(Duration.ofMillis(100));
        }
        assertThat(WorkbookFile.read(path).title()).as("saved though it was never calm").isNotEqualTo("Noor");
        assertThat(Integer.parseInt(afterACrash().workbook().title().substring("letter ".length())))
            .as("a second at most is lost")
            .isGreaterThanOrEqualTo(109);
    }

    @Test
    void whenItIsSavedNothingIsLeftInTheJournal() throws Exception {
        title("Een");
        pass(SECOND.multipliedBy(3));

        assertThat(WorkbookFile.read(path).title()).isEqualTo("Een");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(journals()).isZero();
    }

    @Test
    void whatComesBackIsToldIsSavedAndCanBeTakenBackFromTheEarlierVersions() throws Exception {
        title("Een");
        pass(SECOND);
        Document again = afterACrash();

        assertThat(again.recovered()).isNotNull();
        assertThat(again.recovered().from()).isBetween(Instant.now().minusSeconds(600), Instant.now());
        assertThat(again.recovered().file().title()).isEqualTo("Noor");
        assertThat(again.saveStateProperty().get()).isEqualTo(new SaveState.Saving());
        assertThat(journals()).as("kept until it is saved").isOne();

        pass(SECOND.multipliedBy(3));
        assertThat(WorkbookFile.read(path).title()).isEqualTo("Een");
        assertThat(journals()).isZero();
        assertThat(again.versions().read(again.versions().list().getFirst()).title()).isEqualTo("Noor");
    }

    @Test
    void cutShortTwiceNothingIsLost() throws Exception {
        title("Een");
        pass(SECOND);
        document = afterACrash();
        document.edit(Edit.single("x", workbook -> workbook.withAbout(workbook.about().withName("Sam"))));
        pass(SECOND);
        Document again = afterACrash();

        assertThat(again.workbook().title()).isEqualTo("Een");
        assertThat(again.workbook().about().name()).isEqualTo("Sam");
    }

    @Test
    void takenBackBeforeItWasSavedNothingComesBack() throws Exception {
        title("Een");
        pass(SECOND);
        document.undo();
        pass(SECOND.multipliedBy(3));

        assertThat(WorkbookFile.read(path).generation()).isEqualTo(1);
        assertThat(journals()).isZero();
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void whatOneLetsGoDoesNotComeBack() throws Exception {
        title("Een");
        pass(SECOND);
        var done = document.abandon();
        pass(SECOND);

        assertThat(done).isCompleted();
        try (var file = WorkbookFile.open(path, places)) {
            assertThat(file.recovered()).isNull();
            assertThat(file.workbook().title()).isEqualTo("Noor");
        }
    }

    @Test
    void whereNothingCanBeWrittenDownItIsSavedAtOnce() throws Exception {
        Files.writeString(places.state().resolve("journals"), "in de weg");
        title("Een");
        pass(SECOND);

        assertThat(WorkbookFile.read(path).title()).isEqualTo("Een");
        assertThat(document.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void aWindowThatCouldOnlyReadCanWriteOnceTheOtherHasClosed() throws Exception {
        var otherThread = new HandThread();
        var second = new Document(WorkbookFile.open(path, places), Clock.fixed(START, ZoneOffset.UTC), ui::add,
                otherThread);
        title("Een");
        otherThread.pass(SECOND.multipliedBy(10));
        assertThat(second.writable()).isFalse();
        var closed = document.close();
        pass(SECOND);
        assertThat(closed).isCompleted();

        otherThread.pass(SECOND.multipliedBy(3));
        runUi();

        assertThat(second.writable()).isTrue();
        assertThat(second.workbook().title()).as("read anew").isEqualTo("Een");
        assertThat(second.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        second.edit(Edit.single("x", workbook -> workbook.withTitle("Twee")));
        otherThread.pass(SECOND.multipliedBy(3));
        assertThat(WorkbookFile.read(path).title()).isEqualTo("Twee");
    }

    @Test
    void aWindowThatTakesOverFromOneThatWasCutShortGoesOnWithWhatThatOneHad() throws Exception {
        var otherThread = new HandThread();
        var second = new Document(WorkbookFile.open(path, places), Clock.fixed(START, ZoneOffset.UTC), ui::add,
                otherThread);
        title("Een");
        pass(SECOND);
        cutShort();

        otherThread.pass(SECOND.multipliedBy(3));
        runUi();
        assertThat(second.workbook().title()).isEqualTo("Een");
        assertThat(second.recovered()).isNotNull();
        otherThread.pass(SECOND.multipliedBy(3));
        runUi();
        assertThat(WorkbookFile.read(path).title()).isEqualTo("Een");
        assertThat(second.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    /** The workbook as the next start of the program opens it, when this one ends here. */
    private Document afterACrash() throws Exception {
        cutShort();
        return document(WorkbookFile.open(path, places));
    }

    private void cutShort() throws Exception {
        Path journal = onlyJournal();
        byte[] left = Files.readAllBytes(journal);
        byte[] file = Files.readAllBytes(path);
        var _ = document.abandon(); // Gives the lock back, as the system does when a program ends.
        thread.pass(Duration.ZERO);
        thread = new HandThread();
        Files.write(journal, left);
        assertThat(path).as("nothing was saved meanwhile").hasBinaryContent(file);
    }

    private Document document(WorkbookFile opened) {
        return new Document(opened, Clock.fixed(START, ZoneOffset.UTC), ui::add, thread);
    }

    private void title(String title) {
        document.edit(Edit.single("titel wijzigen", workbook -> workbook.withTitle(title)));
    }

    private void pass(Duration time) {
        thread.pass(time);
        runUi();
    }

    private void runUi() {
        while (!ui.isEmpty()) {
            ui.remove().run();
        }
    }

    private long journals() throws IOException {
        try (Stream<Path> all = Files.list(places.state().resolve("journals"))) {
            return all.count();
        }
    }

    private Path onlyJournal() throws IOException {
        try (Stream<Path> all = Files.list(places.state().resolve("journals"))) {
            return all.toList().getFirst();
        }
    }
}

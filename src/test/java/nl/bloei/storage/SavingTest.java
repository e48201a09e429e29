package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

class SavingTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private Path library;
    private Means means;

    @BeforeEach
    void places() {
        library = home.resolve("Bloei");
        means = new Means(disk, NOON, Places.under(home));
    }

    @Test
    void whatWasSavedIsReadAgainWithTheNextGeneration() throws Exception {
        try (var file = WorkbookFile.create(library, titled("Mijn jaar"), means, Envelope.PLAIN)) {
            assertThat(file.path()).isEqualTo(library.resolve("Mijn jaar.werkboek.json"));
            assertThat(file.workbook().generation()).isEqualTo(1);
            Workbook saved = file.save(withText(file.workbook(), "Een stilte mag duren"));

            assertThat(saved.generation()).isEqualTo(2);
            assertThat(WorkbookFile.read(file.path())).isEqualTo(saved).isEqualTo(file.workbook());
            assertThat(file.save(saved).generation()).isEqualTo(3);
        }
    }

    @Test
    void theFileAndItsFolderAreForTheOwnerOnly() throws Exception {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(library))).isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("state/locks"))))
                .isEqualTo("rwx------");
        }
    }

    @Test
    void whateverCallFailsTheFileIsOldOrNewAndNothingElseIsLeft() throws Exception {
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            disk.writeAtMost(7000);
            file.save(titled("Noor"));
            int call = 0;
            do {
                byte[] before = Files.readAllBytes(file.path());
                disk.fail(call, new IOException("Input/output error"));
                try {
                    file.save(withText(titled("Noor"), "call " + call + "x".repeat(20_000)));
                    assertThat(optional(call)).as("call %d of %s", call, disk.calls()).isTrue();
                } catch (Problem e) {
                    assertThat(disk.failed()).as("%s %s", e, disk.calls()).isTrue();
                    assertThat(e.kind()).as(disk.calls().get(call)).isEqualTo(Problem.Kind.UNWRITABLE);
                    if (!moved(call)) {
                        assertThat(file.path()).as(disk.calls().get(call)).hasBinaryContent(before);
                    }
                    assertThat(WorkbookFile.read(file.path()).id()).isNotEmpty();
                }
                assertThat(filesIn(library)).containsExactly("Noor.werkboek.json");
                call++;
            } while (call < 20); // Every call until the folder was forced, and some of the thinning out.
            disk.work();
            file.save(titled("Noor"));
            disk.work();
            file.save(withText(titled("Noor"), "x".repeat(20_000)));
            assertThat(disk.calls()).startsWith("read", "create", "write", "write", "write", "force", "close", "read",
                    "folder", "attributes", "link", "forceFolder", "move", "forceFolder", "find");
        }
    }

    /** Whether the new file had taken its place before the call with this number. */
    private boolean moved(int call) {
        return disk.calls().subList(0, call).contains("move");
    }

    /** Whether the call with this number may fail unnoticed: a second name, for which a copy can stand, or thinning out. */
    private boolean optional(int call) {
        List<String> calls = disk.calls();
        return !disk.failed() || calls.get(call).equals("link") || call > calls.indexOf("move") + 1;
    }

    @Test
    void whateverCallFailsWhileAFileIsMadeNothingIsLeft() throws Exception {
        int call = 0;
        while (true) {
            disk.fail(call, new IOException("Input/output error"));
            try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
                assertThat(file.readOnly()).isNull();
                if (!disk.failed()) {
                    break;
                }
                disk.work();
                Files.delete(file.path()); // A call failed that was not needed: saying who has it open, tidying.
            } catch (Problem e) {
                String failed = disk.calls().get(call);
                assertThat(e.kind()).as(failed).isIn(Problem.Kind.UNWRITABLE, Problem.Kind.UNREADABLE);
                if (failed.equals("forceFolder")) {
                    Files.delete(library.resolve("Noor.werkboek.json")); // Whole, but not sure to survive a power loss.
                }
                assertThat(Files.notExists(library) || filesIn(library).isEmpty()).as(failed).isTrue();
            }
            call++;
        }
        assertThat(call).isGreaterThan(15);
    }

    @Test
    void whateverCallFailsWhileAFileIsOpenedItStaysAsItIs() throws Exception {
        Path path;
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            path = file.path();
        }
        byte[] before = Files.readAllBytes(path);
        for (int call = 0;; call++) {
            disk.fail(call, new IOException("Input/output error"));
            try (var file = WorkbookFile.open(path, means, Envelope.PLAIN)) {
                assertThat(file.workbook().title()).isEqualTo("Noor");
                if (!disk.failed()) {
                    break;
                }
            } catch (Problem e) {
                assertThat(e.kind()).isEqualTo(Problem.Kind.UNREADABLE);
            }
            assertThat(path).hasBinaryContent(before);
        }
        disk.work();
        try (var file = WorkbookFile.open(path, means, Envelope.PLAIN)) {
            assertThat(file.readOnly()).as("no failure keeps the lock").isNull();
        }
    }

    @Test
    void afterAFailureAtTheVeryLastCallTheNextSaveSeesNoConflict() throws Exception {
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            disk.fail(13, new IOException("Input/output error"));
            assertThat(catchThrowableOfType(Problem.class, () -> file.save(withText(file.workbook(), "a"))))
                .isNotNull();
            assertThat(disk.calls()).endsWith("move", "forceFolder", "room");
            disk.work();

            Workbook saved = file.save(withText(file.workbook(), "b"));

            assertThat(WorkbookFile.read(file.path())).isEqualTo(saved);
            assertThat(filesIn(library)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded", "There is not enough space on the disk",
            "Geen ruimte meer over op apparaat"})
    void aFullDiskIsToldAsOne(String words) throws Exception {
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            disk.fail(2, new IOException(words));
            assertThat(catchThrowableOfType(Problem.class, () -> file.save(file.workbook())).kind())
                .isEqualTo(Problem.Kind.DISK_FULL);
        }
    }

    @Test
    void aFailureForWhichTheSystemHasNoWordsIsAFullDiskOnlyWhenThereIsNoRoom() {
        assertThat(failedWithRoom(10)).isEqualTo(Problem.Kind.UNWRITABLE);
        assertThat(failedWithRoom(9)).isEqualTo(Problem.Kind.DISK_FULL);
        assertThat(failedWithRoom(-1)).as("unknown").isEqualTo(Problem.Kind.UNWRITABLE);
    }

    /** What the failed save of ten bytes is told as; below zero the room cannot be told. */
    private Problem.Kind failedWithRoom(long room) {
        var crowded = new RealDisk() {
            @Override
            public void force(FileChannel file) throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public long room(Path folder) throws IOException {
                if (room < 0) {
                    throw new IOException("Input/output error");
                }
                return room;
            }
        };
        return catchThrowableOfType(Problem.class,
                () -> new SafeWriter(crowded).write(home.resolve("a"), new byte[10], bytes -> true))
            .kind();
    }

    @Test
    void aDiskThatIsReallyFullIsToldAsOneAndTheFileStays() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path path;
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            path = file.path();
        }
        byte[] before = Files.readAllBytes(path);
        var fullDisk = new RealDisk() {
            @Override
            public FileChannel create(Path file) throws IOException {
                return FileChannel.open(full, StandardOpenOption.WRITE);
            }
        };
        try (var file = WorkbookFile.open(path, new Means(fullDisk, NOON, means.places()), Envelope.PLAIN)) {
            assertThat(catchThrowableOfType(Problem.class, () -> file.save(file.workbook())).kind())
                .isEqualTo(Problem.Kind.DISK_FULL);
        }
        assertThat(path).hasBinaryContent(before);
    }

    @Test
    void aPlaceThatTakesNoChangesIsToldAsOne() throws Exception {
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            for (var refusal : List.of(new AccessDeniedException("a"), new IOException("Read-only file system"))) {
                disk.fail(1, refusal);
                assertThat(catchThrowableOfType(Problem.class, () -> file.save(file.workbook())).kind())
                    .isEqualTo(Problem.Kind.READ_ONLY);
            }
            disk.fail(12, new AtomicMoveNotSupportedException("a", "b", "other disk"));
            assertThat(catchThrowableOfType(Problem.class, () -> file.save(file.workbook())).kind())
                .isEqualTo(Problem.Kind.UNWRITABLE);
        }
        disk.work();
        disk.refuseWriting();
        try (var file = WorkbookFile.open(library.resolve("Noor.werkboek.json"), means, Envelope.PLAIN)) {
            assertThat(file.readOnly()).isEqualTo(Problem.Kind.READ_ONLY);
            assertThat(catchThrowableOfType(Problem.class, () -> file.save(file.workbook())).kind())
                .isEqualTo(Problem.Kind.READ_ONLY);
            try (var elsewhere = file.saveAs(home.resolve("b.werkboek.json"), file.workbook())) {
                assertThat(elsewhere.readOnly()).isNull();
            }
        }
    }

    @Test
    void aDiskThatLiesIsFoundOutBeforeTheFileIsTouched() throws Exception {
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            byte[] before = Files.readAllBytes(file.path());
            disk.readBackAs(file.path());

            assertThat(catchThrowableOfType(Problem.class, () -> file.save(withText(file.workbook(), "a"))).kind())
                .isEqualTo(Problem.Kind.NOT_VERIFIED);
            assertThat(file.path()).hasBinaryContent(before);
            assertThat(filesIn(library)).hasSize(1);
        }
    }

    @Test
    void aTextThatCouldNotBeReadAgainIsNotSaved() throws Exception {
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            for (int length : new int[]{5 << 20, 70 << 20}) {
                assertThat(catchThrowableOfType(Problem.class,
                        () -> file.save(withText(file.workbook(), "x".repeat(length))))
                    .kind())
                    .isEqualTo(Problem.Kind.TOO_LARGE);
            }
            assertThat(WorkbookFile.read(file.path())).isEqualTo(file.workbook());
        }
    }

    @Test
    void whoLooksWhileItIsSavedAlwaysSeesAWholeFile() throws Exception {
        int least = 300_000;
        try (var file = WorkbookFile.create(library, withText(titled("Noor"), "x".repeat(least)), means,
                Envelope.PLAIN)) {
            var saving = new AtomicBoolean(true);
            var smallest = CompletableFuture.supplyAsync(() -> {
                long size = Long.MAX_VALUE;
                while (saving.get()) {
                    size = Math.min(size, file.path().toFile().length()); // 0 when it is not there.
                }
                return size;
            });
            for (int save = 0; save < 20; save++) {
                file.save(file.workbook().withTitle("save " + save));
            }
            saving.set(false);
            assertThat(smallest.get()).isBetween((long) least, Long.MAX_VALUE - 1);
        }
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws Exception {
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            Files.delete(file.path());

            Workbook saved = file.save(withText(file.workbook(), "toch bewaard"));

            assertThat(WorkbookFile.read(file.path())).isEqualTo(saved);
        }
    }

    @Test
    void aLinkStaysALinkAndTheFileItLeadsToIsReplaced() throws Exception {
        Path elsewhere = Files.createDirectory(home.resolve("elders"));
        Path link = home.resolve("link.werkboek.json");
        Path path;
        try (var file = WorkbookFile.create(elsewhere, titled("Noor"), means, Envelope.PLAIN)) {
            path = file.path();
        }
        Files.createSymbolicLink(link, path);

        try (var file = WorkbookFile.open(link, means, Envelope.PLAIN)) {
            file.save(withText(file.workbook(), "via de link"));
        }

        assertThat(link).isSymbolicLink();
        assertThat(path).isRegularFile().content().contains("via de link");
        assertThat(filesIn(elsewhere)).hasSize(1);
    }

    @Test
    void whatASaveThatWasCutShortLeftIsTidiedWhenTheFileIsOpened() throws Exception {
        Path path;
        try (var file = WorkbookFile.create(library, titled("Noor"), means, Envelope.PLAIN)) {
            path = file.path();
            var cut = new RealDisk() {
                @Override
                public void delete(Path temporary) {
                    // The program ended before it could.
                }

                @Override
                public void move(Path from, Path to) throws IOException {
                    throw new IOException("cut");
                }
            };
            assertThat(catchThrowableOfType(Problem.class,
                    () -> new SafeWriter(cut).write(path, new byte[]{1}, bytes -> true)))
                .isNotNull();
        }
        assertThat(filesIn(library)).hasSize(2);
        WorkbookFile.open(path, means, Envelope.PLAIN).close();

        assertThat(filesIn(library)).containsExactly("Noor.werkboek.json");
    }

    private static Workbook titled(String title) {
        return Workbook.of(title, About.of(About.Kind.SELF, "Noor", About.Cover.MOSS), NOON.instant());
    }

    private static Workbook withText(Workbook workbook, String text) {
        return workbook.with(Sheet.of("ws.x", NOON.instant().atZone(ZoneOffset.UTC).toLocalDate(), NOON.instant())
            .withAnswer("a", Answer.Text.of(text), NOON.instant()));
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                .filter(name -> !name.equals(".Noor.werkboek"))
                .sorted()
                .toList();
        }
    }
}

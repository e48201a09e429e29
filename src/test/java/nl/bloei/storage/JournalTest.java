package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What was written down comes back as far as it was whole, and what the file says meanwhile is never lost for it. */
class JournalTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private Means means;
    private WorkbookFile file;
    private Path journal;

    @BeforeEach
    void aWorkbook() throws Exception {
        means = new Means(disk, NOON, Places.under(home));
        file = WorkbookFile.create(home, GeneratedWorkbooks.workbook(3).withTitle("Noor"), means, Envelope.PLAIN);
        journal = Journal.file(file.path().toRealPath(), means.places());
    }

    @Test
    void everyWorkbookComesBackWholeThroughEveryKindOfChange() throws Exception {
        Workbook last = file.workbook();
        for (int seed = 0; seed < 60; seed++) {
            Workbook other = GeneratedWorkbooks.workbook(seed);
            last = new Workbook(last.id(), other.title(), other.about(), other.writtenBy(), last.created(), 7,
                    mixed(last.sheets(), other.sheets(), seed), other.steps(), other.extras());
            file.note(last);
        }
        assertThat(reopened().recovered().workbook()).isEqualTo(last);
    }

    @Test
    void whatCameBackIsToldBySheetAndTime() throws Exception {
        file.save(file.workbook().with(sheet("a")).with(sheet("b")));
        Sheet changed = file.workbook().sheets().getLast().withAnswer("a", Answer.Text.of("c"), NOON.instant());
        file.note(file.workbook().with(changed));

        Recovered recovered = reopened().recovered();
        assertThat(recovered.sheets()).containsExactly(changed);
        assertThat(recovered.file()).isEqualTo(file.workbook());
        assertThat(List.of(recovered.from(), recovered.until())).containsOnly(NOON.instant());
        assertThat(recovered.beside()).isNull();
    }

    @Test
    void onlyTheSheetThatChangedIsWrittenDown() throws Exception {
        Workbook big = file.workbook();
        for (int i = 0; i < 100; i++) {
            big = big.with(sheet("x".repeat(2000)));
        }
        file.note(big);
        long before = Files.size(journal);
        Sheet changed = big.sheets().getLast().withAnswer("a", Answer.Text.of("kort"), NOON.instant());
        file.note(big.with(changed));

        assertThat(before).isGreaterThan(200_000);
        assertThat(Files.size(journal) - before).isLessThan(10_000);
        assertThat(reopened().recovered().workbook()).isEqualTo(big.with(changed));
    }

    @Test
    void whereverTheTailIsTornAllBeforeItComesBack() throws Exception {
        file.note(file.workbook().withTitle("een"));
        int one = (int) Files.size(journal);
        file.note(file.workbook().withTitle("twee"));
        byte[] whole = Files.readAllBytes(journal);
        file.close();

        for (int place = one; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            for (byte[] torn : List.of(Arrays.copyOf(whole, place), changed)) {
                assertThat(Replay.of(torn, Envelope.PLAIN).last().workbook().title()).isEqualTo("een");
            }
        }
        Files.write(journal, Arrays.copyOf(whole, whole.length - 1));
        try (var opened = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(opened.recovered().workbook().title()).isEqualTo("een");
        }
    }

    @Test
    void withoutAWholeFirstEntryTheFileIsWhatItIs() throws Exception {
        file.note(file.workbook().withTitle("een"));
        byte[] whole = Files.readAllBytes(journal);
        file.close();
        for (int length : new int[]{0, 3, 8, 20, whole.length / 2, whole.length - 1}) {
            Files.write(journal, Arrays.copyOf(whole, length));
            try (var opened = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
                assertThat(opened.recovered()).isNull();
                opened.note(opened.workbook().withTitle("verder"));
            }
            try (var again = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
                assertThat(again.recovered().workbook().title()).as("the journal works again").isEqualTo("verder");
                again.forget();
            }
        }
    }

    @Test
    void afterASaveThatWasCutShortBeforeTheJournalWasRemovedNothingComesBack() throws Exception {
        file.note(file.workbook().withTitle("een"));
        byte[] left = Files.readAllBytes(journal);
        file.save(file.workbook().withTitle("een"));
        file.close();
        Files.write(journal, left);

        try (var opened = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(opened.recovered()).isNull();
            assertThat(opened.workbook().title()).isEqualTo("een");
        }
        assertThat(journal).doesNotExist();
        assertThat(filesIn(home)).doesNotContain("Noor (teruggehaald 2026-11-22).werkboek.json");
    }

    @Test
    void whatIsSavedIsInTheJournalAlsoWhenNobodyWroteItDownBefore() throws Exception {
        var left = new byte[1][];
        var watching = new RealDisk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.equals(file.path())) {
                    left[0] = Files.readAllBytes(journal);
                }
                super.move(from, to);
            }
        };
        file.close();
        try (var opened = WorkbookFile.open(file.path(), new Means(watching, NOON, means.places()), Envelope.PLAIN)) {
            opened.note(opened.workbook().withTitle("een"));
            opened.save(opened.workbook().withTitle("twee"));
        }
        Files.write(journal, left[0]);

        try (var opened = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(opened.recovered()).as("the file is one of the moments of the journal").isNull();
        }
    }

    @Test
    void whenAnotherProgramChangedTheFileBothAreKept() throws Exception {
        file.note(file.workbook().withTitle("mijn versie"));
        file.close();
        String other = Files.readString(file.path()).replace("Noor", "Noor van de laptop");
        Files.writeString(file.path(), other);

        try (var opened = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            Recovered recovered = opened.recovered();
            assertThat(opened.workbook().title()).isEqualTo("Noor van de laptop");
            assertThat(recovered.beside()).hasFileName("Noor (teruggehaald 2026-11-22).werkboek.json");
            assertThat(WorkbookFile.read(recovered.beside()).title()).isEqualTo("mijn versie");
        }
        assertThat(file.path()).hasContent(other);
        assertThat(journal).doesNotExist();
    }

    @Test
    void whatAFileThatIsGoneHadIsKeptWhenANewOneTakesItsName() throws Exception {
        file.note(file.workbook().withTitle("van de oude"));
        file.close();
        Files.delete(file.path());
        Workbook other = GeneratedWorkbooks.workbook(4).withTitle("Noor");

        try (var fresh = WorkbookFile.create(home, other, means, Envelope.PLAIN)) {
            assertThat(fresh.path()).isEqualTo(file.path());
            assertThat(fresh.workbook().id()).isEqualTo(other.id());
            assertThat(WorkbookFile.read(fresh.recovered().beside()).title()).isEqualTo("van de oude");
            fresh.note(other.withTitle("van de nieuwe"));
        }
        try (var again = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(again.recovered().workbook().title()).isEqualTo("van de nieuwe");
        }
    }

    @Test
    void whateverCallFailsWhileAConflictIsKeptTheJournalStays() throws Exception {
        file.note(file.workbook().withTitle("mijn versie"));
        byte[] left = Files.readAllBytes(journal);
        file.close();
        Files.writeString(file.path(), Files.readString(file.path()).replace("Noor", "Noor van de laptop"));
        boolean failed = true;
        for (int call = 0; failed; call++) {
            Files.write(journal, left);
            disk.fail(call, new IOException("Input/output error"));
            try (var opened = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
                assertThat(opened.workbook().title()).isEqualTo("Noor van de laptop");
            } catch (Problem e) {
                assertThat(e.kind()).isIn(Problem.Kind.UNREADABLE, Problem.Kind.UNWRITABLE);
            }
            failed = disk.failed();
            disk.work();
            assertThat(Files.exists(journal) || besideIs("mijn versie")).as("call %d", call).isTrue();
            deleteBeside();
        }
    }

    @Test
    void whateverCallFailsWhileItIsWrittenDownTheNextOneStandsThere() throws Exception {
        disk.writeAtMost(100);
        for (int call = 0; call < 60; call++) {
            Workbook first = file.workbook().withTitle("eerste " + call);
            file.note(first);
            disk.fail(call % 30, new IOException("Input/output error"));
            Workbook second = first.withTitle("tweede " + call);
            Problem problem = noted(second);
            disk.work();
            assertThat(Replay.of(Files.readAllBytes(journal), Envelope.PLAIN).last().workbook())
                .isIn(problem == null ? List.of(second) : List.of(first, second));
            Workbook third = second.withTitle("derde " + call);
            file.note(third);
            assertThat(Replay.of(Files.readAllBytes(journal), Envelope.PLAIN).last().workbook()).isEqualTo(third);
        }
    }

    @Test
    void aJournalThatIsNotUnderstoodIsSetAsideAndNotInTheWay() throws Exception {
        file.close();
        byte[] later = Records.record(1, new byte[]{0, 0, 0, 2, '{', '}'});
        try (var out = Files.newOutputStream(journal(Files.createDirectories(journal.getParent())))) {
            out.write(Records.mark());
            out.write(Records.record(0, new byte[0]));
            out.write(later);
        }
        try (var opened = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
            assertThat(opened.recovered()).isNull();
            opened.note(opened.workbook().withTitle("verder"));
        }
        assertThat(filesIn(journal.getParent())).hasSize(2);
    }

    @Test
    void theJournalIsForTheOwnerOnlyAndItsNameTellsNothing() throws Exception {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        file.note(file.workbook().withTitle("een"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal.getParent())))
            .isEqualTo("rwx------");
        assertThat(journal.getFileName().toString()).matches("[0-9a-f]{32}\\.journal");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWrittenDown() throws Exception {
        file.note(file.workbook().withTitle("een"));
        assertThat(catchThrowableOfType(Problem.class,
                () -> file.note(file.workbook().with(sheet("x".repeat(5 << 20)))))
            .kind()).isEqualTo(Problem.Kind.TOO_LARGE);
        file.note(file.workbook().withTitle("twee"));

        assertThat(reopened().recovered().workbook().title()).isEqualTo("twee");
    }

    @Test
    void aClockThatIsOffByTenYearsLosesNothing() throws Exception {
        List<String> clocks = List.of("2036-11-22T12:00:00Z", "2016-11-22T12:00:00Z", "2026-11-22T12:00:00Z",
                "2016-11-22T12:00:00Z");
        for (String now : clocks) {
            file.close();
            var off = new Means(disk, Clock.fixed(Instant.parse(now), ZoneOffset.UTC), means.places());
            file = WorkbookFile.open(file.path(), off, Envelope.PLAIN);
            if (file.recovered() != null) {
                assertThat(file.recovered().workbook().title()).startsWith("in ");
                file.save(file.recovered().workbook());
            }
            Files.setLastModifiedTime(file.path(), FileTime.from(Instant.parse(now)));
            file.save(file.workbook().withTitle("bewaard " + now));
            file.note(file.workbook().withTitle("in " + now));
            try (var second = WorkbookFile.open(file.path(), off, Envelope.PLAIN)) {
                assertThat(second.readOnly()).as("no lock grows old").isEqualTo(Problem.Kind.IN_USE);
            }
        }
        assertThat(reopened().recovered().workbook().title()).isEqualTo("in " + clocks.getLast());
        assertThat(file.versions().list()).as("by number, and all of them: they are years apart")
            .hasSize(7)
            .isSortedAccordingTo(Comparator.comparingLong(Version::generation).reversed());
    }

    private Problem noted(Workbook workbook) {
        try {
            file.note(workbook);
            return null;
        } catch (Problem e) {
            assertThat(e.kind()).isEqualTo(Problem.Kind.UNWRITABLE);
            return e;
        }
    }

    private WorkbookFile reopened() throws Problem {
        file.close();
        file = WorkbookFile.open(file.path(), means, Envelope.PLAIN);
        return file;
    }

    private Path journal(Path folder) {
        return folder.resolve(journal.getFileName());
    }

    private boolean besideIs(String title) throws Exception {
        for (String name : filesIn(home)) {
            if (name.startsWith("Noor (teruggehaald")) {
                return WorkbookFile.read(home.resolve(name)).title().equals(title);
            }
        }
        return false;
    }

    private void deleteBeside() throws IOException {
        for (String name : filesIn(home)) {
            if (name.startsWith("Noor (teruggehaald")) {
                Files.delete(home.resolve(name));
            }
        }
    }

    /** Some of both, in another order. */
    private static List<Sheet> mixed(List<Sheet> old, List<Sheet> fresh, int seed) {
        List<Sheet> kept = old.subList(Math.min(seed % 3, old.size()), Math.min(6, old.size()));
        return Stream.concat(fresh.stream(), seed % 2 == 0 ? kept.reversed().stream() : kept.stream()).toList();
    }

    private static Sheet sheet(String text) {
        return Sheet.of("ws.x", NOON.instant().atZone(ZoneOffset.UTC).toLocalDate(), NOON.instant())
            .withAnswer("a", Answer.Text.of(text), NOON.instant());
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}

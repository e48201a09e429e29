package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.bloei.storage.protection.Seals;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** One workbook is made of two: whatever happens meanwhile, both of them are still somewhere. */
class MergingTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;
    private Path home;
    private Means means;

    /** The program is over; nothing in it happens any more. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void home() throws IOException {
        home = temporary.toRealPath();
        means = on(new RealDisk());
    }

    @Test
    void afterAConflictTheFileHoldsOneWorkbookAndBothOthersAreEarlierVersions() throws Exception {
        try (var file = conflict(means, Envelope.PLAIN)) {
            Counterpart theirs = file.counterparts().read(file.path(), file.workbook());

            Merging.merge(file, theirs, mine(file), both(file), true);

            assertThat(WorkbookFile.read(file.path()).title()).isEqualTo("beide");
            assertThat(titles(file.versions())).containsExactly("mijn", "hun", "Noor");
            assertThat(file.versions().list()).extracting(Version::pinned).containsExactly(true, true, false);
            assertThat(workbooks()).containsExactly("Noor.werkboek.json");
            file.save(file.workbook().withTitle("verder"));
            assertThat(WorkbookFile.read(file.path()).title()).isEqualTo("verder");
        }
    }

    @Test
    void oneWorkbookOfBothIsLaterThanBoth() throws Exception {
        try (var file = conflict(means, Envelope.PLAIN)) {
            String far = Files.readString(file.path()).replace("\"generation\": 2", "\"generation\": 400");
            Files.writeString(file.path(), far);
            Counterpart theirs = file.counterparts().read(file.path(), file.workbook());
            assertThat(theirs.workbook().generation()).isEqualTo(400);

            Merging.merge(file, theirs, mine(file), both(file).withGeneration(400), true);

            assertThat(file.workbook().generation()).isGreaterThan(400);
            assertThat(WorkbookFile.read(file.path())).isEqualTo(file.workbook());
        }
    }

    @Test
    void whatIsLeftOverCanStayWhereItIs() throws Exception {
        try (var file = conflict(means, Envelope.PLAIN)) {
            Counterpart theirs = file.counterparts().read(file.path(), file.workbook());

            Merging.merge(file, theirs, mine(file), both(file), false);

            assertThat(workbooks()).containsExactly("Noor (conflict 2026-11-22).werkboek.json", "Noor.werkboek.json");
            assertThat(titles(file.versions())).containsExactly("hun", "Noor");
        }
    }

    @Test
    void aFileThatChangedOnceMoreIsNotReplaced() throws Exception {
        try (var file = conflict(means, Envelope.PLAIN)) {
            Counterpart theirs = file.counterparts().read(file.path(), file.workbook());
            String newest = Files.readString(file.path()).replace("hun", "nog nieuwer");
            Files.writeString(file.path(), newest);

            var problem = catchThrowableOfType(Problem.class,
                    () -> Merging.merge(file, theirs, mine(file), both(file), true));

            assertThat(problem.kind()).isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
            assertThat(file.path()).hasContent(newest);
            assertThat(everything()).contains("mijn", "nog nieuwer").doesNotContain("beide");
        }
    }

    @Test
    void aCopyThatWasTakenInMovesToTheEarlierVersions() throws Exception {
        try (var file = withCopy(means, Envelope.PLAIN)) {
            SyncCopy copy = file.counterparts().copies(file.workbook()).getFirst();
            Counterpart other = file.counterparts().read(copy.file(), file.workbook());

            Merging.merge(file, other, mine(file), both(file), true);

            assertThat(WorkbookFile.read(file.path()).title()).isEqualTo("beide");
            assertThat(workbooks()).containsExactly("Noor.werkboek.json");
            assertThat(titles(file.versions())).contains("mijn", "hun");
            assertThat(file.versions().list()).filteredOn(Version::pinned).hasSize(2);
        }
    }

    @Test
    void aCopyThatAnotherWindowHasOpenStays() throws Exception {
        try (var file = withCopy(means, Envelope.PLAIN)) {
            Path copy = file.counterparts().copies(file.workbook()).getFirst().file();
            try (var _ = WorkbookFile.open(copy, means, Envelope.PLAIN)) {
                Counterpart other = file.counterparts().read(copy, file.workbook());

                Merging.merge(file, other, mine(file), both(file), true);

                assertThat(WorkbookFile.read(file.path()).title()).isEqualTo("beide");
                assertThat(WorkbookFile.read(copy).title()).isEqualTo("hun");
            }
        }
    }

    @Test
    void protectedWorkbooksStayProtected() throws Exception {
        Envelope sealed = new AgeEnvelope(Seals.cheap());
        try (var file = conflict(means, sealed)) {
            Counterpart theirs = file.counterparts().read(file.path(), file.workbook());

            Merging.merge(file, theirs, mine(file), both(file), true);

            assertThat(file.counterparts().read(file.path(), file.workbook()).workbook().title()).isEqualTo("beide");
            assertThat(titles(file.versions())).containsExactly("mijn", "hun", "Noor");
            for (Path each : files()) {
                assertThat(Files.readString(each, StandardCharsets.ISO_8859_1)).as(each.toString())
                    .doesNotContain("\"title\"");
            }
        }
    }

    @Test
    void aProtectedCopyIsRecognisedByWhatIsInItAndOneWithAnotherPassphraseIsTold() throws Exception {
        Envelope sealed = new AgeEnvelope(Seals.cheap());
        Envelope other = new AgeEnvelope(Seals.cheap("iets heel anders"));
        try (var file = withCopy(means, sealed)) {
            assertThat(file.counterparts().copies(file.workbook())).singleElement()
                .satisfies(copy -> assertThat(copy.workbook().title()).isEqualTo("hun"));
        }
        Path file = home.resolve("Noor.werkboek.json.age");
        try (var elsewhere = WorkbookFile.open(file, means, sealed)) {
            Counterparts strange = new Counterparts(file, means.disk(), other);
            assertThat(catchThrowableOfType(Problem.class, () -> strange.read(file, elsewhere.workbook())).kind())
                .isEqualTo(Problem.Kind.WRONG_PASSPHRASE);
            assertThat(strange.copies(elsewhere.workbook())).as("of a name that anybody could give").isEmpty();
        }
    }

    @Test
    void anotherWorkbookAndOneOfALaterVersionAreNotTakenIn() throws Exception {
        try (var file = conflict(means, Envelope.PLAIN)) {
            String theirs = Files.readString(file.path());
            Files.writeString(file.path(), theirs.replace("\"minWriterVersion\": 1", "\"minWriterVersion\": 2"));
            Counterpart later = file.counterparts().read(file.path(), file.workbook());
            assertThat(catchThrowableOfType(Problem.class,
                    () -> Merging.merge(file, later, mine(file), both(file), true))
                .kind())
                .isEqualTo(Problem.Kind.NEWER);
            Files.writeString(file.path(), theirs.replace(file.workbook().id(), "eenander"));
            assertThat(catchThrowableOfType(Problem.class,
                    () -> file.counterparts().read(file.path(), file.workbook()))
                .kind())
                .isEqualTo(Problem.Kind.OTHER_WORKBOOK);
        }
    }

    @Test
    void whateverCallFailsBothAreStillThere() throws Exception {
        for (boolean conflict : new boolean[]{true, false}) {
            boolean failed = true;
            for (int call = 0; failed; call++) {
                empty();
                var disk = new FaultyDisk();
                try (var file = conflict ? conflict(on(disk), Envelope.PLAIN) : withCopy(on(disk), Envelope.PLAIN)) {
                    Counterpart other = file.counterparts().read(other(file, conflict), file.workbook());
                    disk.fail(call, new IOException("Input/output error"));
                    boolean done = merge(file, other);
                    failed = disk.failed();
                    disk.work();
                    assertBoth(conflict, "call " + call);
                    assertThat(done || failed).isTrue();
                    assertThat(done).as("what was told after call %d", call)
                        .isEqualTo(WorkbookFile.read(file.path()).title().equals("beide") && file.workbook()
                            .title()
                            .equals("beide"));
                }
            }
        }
    }

    @Test
    void endedBeforeAnyChangeBothAreStillThereAndTheFileOpens() throws Exception {
        for (boolean conflict : new boolean[]{true, false}) {
            boolean ended = true;
            for (int change = 1; ended; change++) {
                empty();
                var disk = new HaltingDisk(() -> {
                    throw new Ended();
                });
                var file = conflict ? conflict(on(disk), Envelope.PLAIN) : withCopy(on(disk), Envelope.PLAIN);
                Counterpart other = file.counterparts().read(other(file, conflict), file.workbook());
                disk.haltAt(change);
                try {
                    merge(file, other);
                    ended = false;
                } catch (Ended e) {
                    assertThat(ended).isTrue();
                }
                disk.haltAt(0);
                file.close(); // Gives the lock back, as the system does for a program that ended.
                try (var again = WorkbookFile.open(file.path(), means, Envelope.PLAIN)) {
                    assertThat(again.readOnly()).isNull();
                    assertBoth(conflict, "change " + change);
                }
            }
        }
    }

    /** What stood in a file is in one still; what was not saved before is in one as soon as the file says another thing. */
    private void assertBoth(boolean conflict, String as) throws IOException {
        Set<String> titles = everything();
        assertThat(titles).as(as).contains("hun");
        if (conflict || titles.contains("beide")) {
            assertThat(titles).as(as).contains("mijn");
        }
    }

    private static boolean merge(WorkbookFile file, Counterpart other) {
        try {
            Merging.merge(file, other, mine(file), both(file), true);
            return true;
        } catch (Problem e) {
            return false;
        }
    }

    private static Path other(WorkbookFile file, boolean conflict) {
        return conflict ? file.path() : file.path().resolveSibling("Noor.werkboek (1).json");
    }

    /** An open workbook to which another program wrote meanwhile: this one stands in a conflict copy. */
    private WorkbookFile conflict(Means with, Envelope envelope) throws Exception {
        WorkbookFile file = WorkbookFile.create(home, titled("Noor"), with, envelope);
        Path elsewhere = home.resolve("elders" + envelope.ending());
        write(elsewhere, file.workbook().withGeneration(1).withTitle("hun"), envelope);
        // The file of before is an earlier version on the other computer as well, and comes along.
        file.backups().keep(1, false);
        Files.move(elsewhere, file.path(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(catchThrowableOfType(Problem.class, () -> file.save(mine(file))).kind())
            .isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
        return file;
    }

    /** An open workbook with a copy beside it that a sync program made. */
    private WorkbookFile withCopy(Means with, Envelope envelope) throws Exception {
        WorkbookFile file = WorkbookFile.create(home, titled("Noor"), with, envelope);
        String name = file.path().getFileName().toString().replace("werkboek.", "werkboek (1).");
        write(home.resolve(name), file.workbook().withTitle("hun"), envelope);
        return file;
    }

    private void write(Path file, Workbook workbook, Envelope envelope) throws Problem {
        Stored stored = Stored.of(workbook.withGeneration(workbook.generation() + 1));
        new SafeWriter(new RealDisk()).write(file, Sealed.of(stored, envelope, file).bytes(), _ -> true);
    }

    private static Workbook mine(WorkbookFile file) {
        return file.workbook().withTitle("mijn");
    }

    private static Workbook both(WorkbookFile file) {
        return file.workbook().withTitle("beide");
    }

    private static List<String> titles(Versions versions) throws Problem {
        var titles = new ArrayList<String>();
        for (Version each : versions.list()) {
            titles.add(versions.read(each).title());
        }
        return titles;
    }

    /** The titles of all workbooks in whatever file. */
    private Set<String> everything() throws IOException {
        var titles = new HashSet<String>();
        for (Path each : files()) {
            try {
                titles.add(Reading.workbook(Files.readAllBytes(each), each, Envelope.PLAIN).workbook().title());
            } catch (Problem e) {
                assertThat(each.toString()).as("no workbook is half").doesNotEndWith(".werkboek.json");
            }
        }
        return titles;
    }

    private List<String> workbooks() throws IOException {
        try (var all = Files.list(home)) {
            return all.map(each -> each.getFileName().toString())
                .filter(name -> name.startsWith("Noor"))
                .sorted()
                .toList();
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void empty() throws IOException {
        try (var all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!each.equals(home)) {
                    Files.delete(each);
                }
            }
        }
    }

    private Means on(Disk disk) {
        return new Means(disk, NOON, Places.under(home));
    }

    private static Workbook titled(String title) {
        return Workbook.of(title, About.of(About.Kind.SELF, "", About.Cover.MOSS), NOON.instant());
    }
}

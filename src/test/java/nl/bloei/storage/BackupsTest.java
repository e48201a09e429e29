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
import java.util.List;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Every save keeps the file of before as an earlier version, which can be looked at and put back. */
class BackupsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;
    private Means means;
    private WorkbookFile file;

    @BeforeEach
    void aWorkbook() throws Problem {
        means = new Means(new RealDisk(), NOON, Places.under(home));
        file = WorkbookFile.create(home, titled("een"), means, Envelope.PLAIN);
    }

    @Test
    void aFirstSaveHasNoEarlierVersion() throws Problem {
        assertThat(file.versions().list()).isEmpty();
        assertThat(Backups.home(file.path())).doesNotExist();
    }

    @Test
    void eachSaveKeepsTheFileOfBeforeUnderItsGeneration() throws Exception {
        byte[] first = Files.readAllBytes(file.path());
        file.save(file.workbook().withTitle("twee, en langer"));

        assertThat(home.resolve(".een.werkboek/backups/1")).hasBinaryContent(first);
        Version version = file.versions().list().getFirst();
        assertThat(version.generation()).isEqualTo(1);
        assertThat(version.size()).isEqualTo(first.length);
        assertThat(file.versions().read(version).title()).isEqualTo("een");
    }

    @Test
    void versionsAreListedByGenerationWithTheirChangeInSizeWhateverTheClockSays() throws Exception {
        longAgo(file.path(), "2036-01-01T00:00:00Z");
        file.save(file.workbook().withTitle("twee, en veel langer"));
        longAgo(file.path(), "2016-01-01T00:00:00Z");
        file.save(file.workbook().withTitle("3"));

        List<Version> versions = file.versions().list();
        assertThat(versions).extracting(Version::generation).containsExactly(2L, 1L);
        assertThat(versions).extracting(version -> version.saved().toString())
            .containsExactly("2016-01-01T00:00:00Z", "2036-01-01T00:00:00Z");
        assertThat(versions.getFirst().change()).isEqualTo("twee, en veel langer".length() - "een".length());
        assertThat(versions.getLast().change()).isEqualTo(versions.getLast().size());
    }

    @Test
    void versionsAreForTheOwnerOnly() throws Exception {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        file.save(file.workbook().withTitle("twee"));

        Path folder = home.resolve(".een.werkboek/backups");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("1"))))
            .isEqualTo("rw-------");
    }

    @Test
    void whereAFileHasOneNameOnlyAForcedCopyIsKept() throws Exception {
        var oneName = new RealDisk() {
            @Override
            public void link(Path existing, Path second) throws IOException {
                throw new IOException("Operation not permitted");
            }
        };
        longAgo(file.path(), "2026-05-01T10:00:00Z");
        file.close();
        try (var again = WorkbookFile.open(file.path(), new Means(oneName, NOON, means.places()), Envelope.PLAIN)) {
            again.save(again.workbook().withTitle("twee"));
            Version version = again.versions().list().getFirst();
            assertThat(again.versions().read(version).title()).isEqualTo("een");
            assertThat(version.saved()).as("as old as what it is a copy of")
                .isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
            assertThat(Files.isSameFile(version.file(), again.path())).isFalse();
        }
    }

    @Test
    void anEarlierVersionOfTheSameNumberIsNotReplaced() throws Exception {
        Path folder = Files.createDirectories(home.resolve(".een.werkboek/backups"));
        Files.writeString(folder.resolve("1"), "van een andere computer");
        file.save(file.workbook().withTitle("twee"));

        assertThat(folder.resolve("1")).hasContent("van een andere computer");
        assertThat(file.versions().read(file.versions().list().getFirst()).title()).isEqualTo("een");
        assertThat(file.versions().list()).extracting(Version::number).containsExactly(2, 1);
    }

    @Test
    void aSaveThatFailedAfterKeepingTheFileKeepsItOnce() throws Exception {
        var stuck = new RealDisk() {
            private boolean moves;

            @Override
            public void move(Path from, Path to) throws IOException {
                if (!moves && to.getFileName().toString().equals("een.werkboek.json")) {
                    throw new IOException("Input/output error");
                }
                super.move(from, to);
            }
        };
        file.close();
        try (var again = WorkbookFile.open(file.path(), new Means(stuck, NOON, means.places()), Envelope.PLAIN)) {
            assertThat(catchThrowableOfType(Problem.class, () -> again.save(again.workbook().withTitle("twee"))))
                .isNotNull();
            stuck.moves = true;
            again.save(again.workbook().withTitle("drie"));
            assertThat(again.versions().list()).extracting(Version::generation).containsExactly(1L);
        }
    }

    @Test
    void aVersionThatCannotBeKeptStopsTheSave() throws Exception {
        Files.writeString(home.resolve(".een.werkboek"), "in de weg");
        byte[] before = Files.readAllBytes(file.path());

        assertThat(catchThrowableOfType(Problem.class, () -> file.save(file.workbook().withTitle("twee")))).isNotNull();
        assertThat(file.path()).hasBinaryContent(before);
    }

    @Test
    void aVersionIsPutBackAsANewFileAndNothingIsReplaced() throws Exception {
        longAgo(file.path(), "2026-05-01T10:00:00Z");
        file.save(file.workbook().withTitle("twee"));
        byte[] now = Files.readAllBytes(file.path());
        Version version = file.versions().list().getFirst();

        Path first = file.versions().restore(version);
        Path second = Versions.of(file.path()).restore(version);

        assertThat(first).hasFileName("een (versie 2026-05-01).werkboek.json");
        assertThat(second).hasFileName("een (versie 2026-05-01 2).werkboek.json");
        assertThat(WorkbookFile.read(first).title()).isEqualTo("een");
        assertThat(file.path()).hasBinaryContent(now);
    }

    @Test
    void aDamagedVersionIsNotPutBack() throws Exception {
        file.save(file.workbook().withTitle("twee"));
        Version version = file.versions().list().getFirst();
        Files.writeString(version.file(), "{\"format\":");

        assertThat(catchThrowableOfType(Problem.class, () -> file.versions().restore(version)).kind())
            .isEqualTo(Problem.Kind.DAMAGED);
        assertThat(home.resolve("een (versie 2026-11-22).werkboek.json")).doesNotExist();
    }

    @Test
    void theVersionsOfAWorkbookThatIsGoneAreStillThereAndBelongToNoNewOne() throws Exception {
        file.save(file.workbook().withTitle("twee"));
        file.close();
        Files.delete(file.path());

        assertThat(Versions.of(file.path()).list()).hasSize(1);
        try (var other = WorkbookFile.create(home, titled("een"), means, Envelope.PLAIN)) {
            assertThat(other.path()).hasFileName("een 2.werkboek.json");
            assertThat(other.versions().list()).isEmpty();
        }
    }

    @Test
    void versionsAreThinnedOutAfterASaveAndWhatASaveLeftIsTidied() throws Exception {
        Path folder = Files.createDirectories(home.resolve(".een.werkboek/backups"));
        Files.writeString(folder.resolve(".bloei-abc.tmp"), "afgebroken");
        Files.writeString(folder.resolve("aantekening.txt"), "van iemand");
        for (int i = 0; i < 40; i++) {
            longAgo(file.path(), NOON.instant().plusSeconds(i).toString());
            file.save(file.workbook().withTitle("save " + i));
        }
        assertThat(file.versions().list()).extracting(Version::generation).containsExactly(40L, 1L);
        assertThat(folder.resolve(".bloei-abc.tmp")).doesNotExist();
        assertThat(folder.resolve("aantekening.txt")).exists();
    }

    @Test
    void aSaveThatFailsThinsOutNothing() throws Exception {
        Path folder = Files.createDirectories(home.resolve(".een.werkboek/backups"));
        for (int generation = 100; generation < 140; generation++) {
            Files.writeString(folder.resolve(String.valueOf(generation)), "van eerder");
        }
        var full = new RealDisk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        file.close();
        try (var again = WorkbookFile.open(file.path(), new Means(full, NOON, means.places()), Envelope.PLAIN)) {
            assertThat(catchThrowableOfType(Problem.class, () -> again.save(again.workbook().withTitle("twee")))
                .kind()).isEqualTo(Problem.Kind.DISK_FULL);
            assertThat(again.versions().list()).hasSize(41);
        }
    }

    private static void longAgo(Path path, String when) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse(when)));
    }

    private static Workbook titled(String title) {
        return Workbook.of(title, About.of(About.Kind.SELF, "Noor", About.Cover.MOSS), NOON.instant());
    }
}

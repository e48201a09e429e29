package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import nl.bloei.storage.protection.Seals;

class ShelfTest {
    @TempDir
    Path home;

    @Test
    void theWorkbooksStandWithTheLastChangedFirst() throws Exception {
        Path old = workbook(home.resolve("Bloei"), "Oud", 100);
        Path recent = workbook(home.resolve("Bloei"), "Nieuw", 300);
        Path elsewhere = workbook(home.resolve("stick"), "Elders", 200);

        var entries = shelf().list(home.resolve("Bloei"), List.of(elsewhere, recent, elsewhere));

        assertThat(entries).extracting(Shelf.Entry::file).containsExactly(recent, elsewhere, old);
        assertThat(entries).extracting(each -> each.workbook().title()).containsExactly("Nieuw", "Elders", "Oud");
        assertThat(entries).allMatch(each -> each.problem() == null);
        assertThat(shelf().list(null, List.of())).as("the usual library").hasSize(2);
    }

    @Test
    void whatCannotBeReadStandsThereWithTheReason() throws Exception {
        Path good = workbook(home, "Goed", 400);
        Path empty = dated(Files.createFile(home.resolve("leeg.werkboek.json")), 300);
        Path folder = dated(Files.createDirectory(home.resolve("map.werkboek.json")), 200);
        Path missing = home.resolve("stick").resolve("weg.werkboek.json");
        Files.writeString(home.resolve("ander.json"), "{}");
        Files.writeString(home.resolve(".verborgen.werkboek.json"), "{}");

        var entries = shelf().list(home, List.of(missing));

        assertThat(entries).extracting(Shelf.Entry::file).containsExactly(good, empty, folder, missing);
        assertThat(entries.subList(1, 4)).allMatch(each -> each.workbook() == null)
            .extracting(each -> each.problem().kind())
            .containsExactly(Problem.Kind.EMPTY, Problem.Kind.NOT_A_FILE, Problem.Kind.MISSING);
    }

    @Test
    void aProtectedWorkbookStandsThereLockedAndNothingOfItIsRead() throws Exception {
        Path locked = Files.write(home.resolve("Noor.werkboek.json.age"), Seals.cheap().seal(new byte[100]));
        Files.writeString(home.resolve("brief.age"), "age-encryption.org/v1\n");

        assertThat(shelf().list(home, List.of())).singleElement().satisfies(entry -> {
            assertThat(entry.file()).isEqualTo(locked);
            assertThat(entry.workbook()).isNull();
            assertThat(entry.problem().kind()).isEqualTo(Problem.Kind.LOCKED);
        });
    }

    @Test
    void copiesOfSyncProgramsStandThereThoughTheyDoNotEndAsWorkbooksDo() throws Exception {
        Path original = workbook(home, "Noor", 400);
        Path copy = dated(Files.copy(original,
                home.resolve("Noor.werkboek (conflicted copy 2026-11-22 143205).json")), 300);
        Files.copy(original, home.resolve("Samira.werkboek (conflicted copy 2026-11-22 143205).json"));

        var entries = shelf().list(home, List.of());

        assertThat(entries).extracting(Shelf.Entry::file).containsExactly(original, copy);
        assertThat(SyncCopy.among(entries)).containsExactly(
                Map.entry(copy, new SyncCopy.Of(original, "Nextcloud")));
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyShelfAndIsNotMade() {
        assertThat(shelf().list(null, List.of())).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"OneDrive,OneDrive", "OneDrive - Gemeente Ergens,OneDrive", "Dropbox,Dropbox",
            "Dropbox (Persoonlijk),Dropbox",
            "Nextcloud,Nextcloud", "Google Drive,Google Drive", "GoogleDrive-noor@example.org,Google Drive",
            "Mijn Drive,Google Drive", "com~apple~CloudDocs,iCloud", "iCloudDrive,iCloud"})
    void aSyncedFolderIsKnownByItsName(String name, String program) throws IOException {
        assertThat(Shelf.syncedBy(home.resolve(name).resolve("Documenten").resolve("Bloei"))).isEqualTo(program);
        assertThat(Shelf.syncedBy(Files.createDirectories(home.resolve(name).resolve("Bloei")))).isEqualTo(program);
    }

    @ParameterizedTest
    @CsvSource({".stfolder,Syncthing", ".sync_1a2b.db,Nextcloud", "._sync_1a2b.db,Nextcloud", ".dropbox.cache,Dropbox",
            ".tmp.drivedownload,Google Drive"})
    void aSyncedFolderIsKnownByWhatLiesInIt(String marker, String program) throws IOException {
        Files.createFile(home.resolve(marker));

        assertThat(Shelf.syncedBy(Files.createDirectories(home.resolve("Documenten/Bloei")))).isEqualTo(program);
    }

    @ParameterizedTest
    @CsvSource({"Documenten", "Dropbox-oud", "Over OneDrive", "Nextcloud notities"})
    void anOrdinaryFolderIsNotSynced(String name) {
        assertThat(Shelf.syncedBy(home.resolve(name).resolve("Bloei"))).isNull();
    }

    @Test
    void aLinkIntoASyncedFolderIsSynced() throws IOException {
        Path real = Files.createDirectories(home.resolve("Dropbox/Bloei"));
        Path link = Files.createSymbolicLink(home.resolve("Bloei"), real);

        assertThat(Shelf.syncedBy(link)).isEqualTo("Dropbox");
    }

    private Shelf shelf() {
        return new Shelf(Places.under(home));
    }

    private Path workbook(Path folder, String title, long second) throws Exception {
        try (var file = WorkbookFile.create(folder, TwoWritersTest.workbook(title), Places.under(home))) {
            return dated(file.path(), second);
        }
    }

    private static Path dated(Path file, long second) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }
}

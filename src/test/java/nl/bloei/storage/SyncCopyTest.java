package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** The styles in which sync programs name the copies that they make of a conflict. */
class SyncCopyTest {
    @TempDir
    Path home;
    private WorkbookFile file;

    @BeforeEach
    void aWorkbook() throws Problem {
        var about = About.of(About.Kind.SELF, "", About.Cover.MOSS);
        file = WorkbookFile.create(home, Workbook.of("Noor", about, Instant.EPOCH), Places.under(home));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {
            "Noor.werkboek (conflicted copy 2026-11-22 143205).json, Nextcloud",
            "Noor (conflicted copy noor 2026-11-22 143205).werkboek.json, Nextcloud",
            "Noor.werkboek_conflict-20261122-143205.json, Nextcloud",
            "Noor.werkboek.sync-conflict-20261122-143205-ABCD234.json, Syncthing",
            "Noor.sync-conflict-20261122-143205.werkboek.json, Syncthing",
            "Noor.werkboek (Sam's conflicted copy 2026-11-22).json, Dropbox",
            "Noor.werkboek (conflicterende kopie van Sam 2026-11-22).json, Dropbox",
            "Noor.werkboek (Case Conflict 1).json, Dropbox", "Noor.werkboek-LAPTOP-7F3K2.json, OneDrive",
            "Noor.werkboek-LAPTOP-7F3K2-2.json, OneDrive", "Noor-Kantoor.werkboek.json, OneDrive",
            "Noor.werkboek (1).json, Google Drive", "Noor.werkboek [Conflict].json, Google Drive",
            "Noor.werkboek 2.json, iCloud", "Noor (conflict 2026-11-22).werkboek.json, Bloei",
            "Noor (teruggehaald 2026-11-22 2).werkboek.json, Bloei"})
    void aCopyIsRecognisedByItsNameAndOffered(String name, String program) throws IOException {
        Path copy = Files.copy(file.path(), home.resolve(name));

        assertThat(SyncCopy.beside(file.path(), file.workbook())).containsExactly(
                new SyncCopy(copy.toRealPath(), program, file.workbook()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noortje.werkboek.json", "Noor (versie 2026-11-22).werkboek.json",
            "Noor.werkboek.json.bak", "Andere (1).werkboek.json"})
    void anotherFileIsNoCopy(String name) throws IOException {
        Files.copy(file.path(), home.resolve(name));

        assertThat(SyncCopy.beside(file.path(), file.workbook())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor 2.werkboek.json", "Noor (1).werkboek.json", "Noor-Groningen.werkboek.json",
            "Noor (conflicted copy 2026-11-22 143205).werkboek.json"})
    void anotherWorkbookIsNoCopyWhateverItIsCalled(String name) throws IOException {
        String other = Files.readString(file.path()).replace(file.workbook().id(), "anderwerkboek");
        Files.writeString(home.resolve(name), other);

        assertThat(SyncCopy.beside(file.path(), file.workbook())).isEmpty();
    }

    @Test
    void aCopyThatCannotBeReadIsOfferedOnlyWhenItsNameIsSure() throws IOException {
        Files.writeString(home.resolve("Noor.werkboek (1).json"), "{");
        Files.writeString(home.resolve("Noor.werkboek (conflicted copy 2026-11-22 143205).json"), "{");

        assertThat(SyncCopy.beside(file.path(), file.workbook())).singleElement()
            .satisfies(copy -> assertThat(copy.workbook()).isNull())
            .satisfies(copy -> assertThat(copy.program()).isEqualTo("Nextcloud"));
    }

    @Test
    void copiesAreOfferedInTheOrderOfTheirNames() throws IOException {
        for (int day : new int[]{24, 22, 28, 21, 26}) {
            Files.copy(file.path(), home.resolve("Noor (conflict 2026-11-" + day + ").werkboek.json"));
        }

        assertThat(SyncCopy.beside(file.path(), file.workbook()))
            .extracting(copy -> copy.file().getFileName().toString().replaceAll("\\D", ""))
            .containsExactly("20261121", "20261122", "20261124", "20261126", "20261128");
    }

    @Test
    void onAShelfACopyOfACopyIsOneOfTheFirst() throws IOException {
        Path copy = Files.copy(file.path(), home.resolve("Noor (conflict 2026-11-22).werkboek.json"));
        Path again = Files.copy(copy, home.resolve("Noor (conflict 2026-11-22) (conflict 2026-11-23).werkboek.json"));

        var copies = SyncCopy.among(new Shelf(Places.under(home)).list(home, List.of()));

        assertThat(copies).containsOnlyKeys(copy, again);
        assertThat(copies.values()).extracting(SyncCopy.Of::original).containsOnly(file.path());
    }

    @Test
    void onAShelfWhatLiesElsewhereOrIsAnotherWorkbookIsNoCopy() throws IOException {
        Path stick = Files.createDirectory(home.resolve("stick"));
        Path elsewhere = Files.copy(file.path(), stick.resolve("Noor (conflict 2026-11-22).werkboek.json"));
        Files.writeString(home.resolve("Noor (conflict 2026-11-23).werkboek.json"),
                Files.readString(file.path()).replace(file.workbook().id(), "anderwerkboek"));
        Path damaged = Files.writeString(home.resolve("Noor (conflict 2026-11-24).werkboek.json"), "{");

        assertThat(SyncCopy.among(new Shelf(Places.under(home)).list(home, List.of(elsewhere))))
            .containsOnlyKeys(damaged);
    }
}

package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class FileNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"Mijn jaar|Mijn jaar",
            "Zoë & Daan: wat nu?|Zoë & Daan- wat nu-", "  spaties   overal  |spaties overal", "a/b\\c|a-b-c",
            "..verborgen..|verborgen", "../../etc/passwd|-..-etc-passwd", "CON|Werkboek CON",
            "nul.txt|Werkboek nul.txt",
            "Conny|Conny", "...|Werkboek", "שלום|שלום", "team 👩‍🌾 🌱|team 👩‍🌾 🌱", "één|één"})
    void aTitleBecomesAReadableNameThatEverySystemTakes(String title, String name) {
        assertThat(FileNames.of(title)).isEqualTo(name);
    }

    @Test
    void charactersThatCannotBeSeenAreLeftOut() {
        assertThat(FileNames.of("jaar\u202Enosj\u0000\u0007\u200B\uD83D.exe")).isEqualTo("jaarnosj.exe");
        assertThat(FileNames.of("\u200F\n\t\uDE00")).isEqualTo("Werkboek");
        assertThat(FileNames.of("e\u0301e\u0301n\tregel\ntwee")).isEqualTo("\u00e9\u00e9n regel twee");
    }

    @Test
    void aLongTitleIsCutBetweenCharactersAsAReaderSeesThem() {
        for (String piece : List.of("a", "ë", "שלום ", "👩‍🌾", "一", "e\u0301\u0323")) {
            String name = FileNames.of(piece.repeat(10_000));
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(60, 100);
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(100);
            assertThat(Surrogates.alone(name)).isFalse();
        }
        assertThat(FileNames.of("👩‍🌾".repeat(100))).endsWith("👩‍🌾");
    }

    @Test
    void anEndingIsTakenOffWhateverItsCase() {
        assertThat(FileNames.withoutSuffix("a.werkboek.json")).isEqualTo("a");
        assertThat(FileNames.withoutSuffix("a.Werkboek.JSON")).isEqualTo("a");
        assertThat(FileNames.withoutSuffix("a.werkboek.json.Age")).isEqualTo("a");
        assertThat(FileNames.withoutSuffix("a.json")).isEqualTo("a");
        assertThat(FileNames.withoutSuffix("a")).isEqualTo("a");
    }

    @Test
    void whatStandsBesideAFileIsAsProtectedAsThatFile() {
        assertThat(FileNames.beside(folder.resolve("Noor.werkboek.json"), "conflict"))
            .isEqualTo(folder.resolve("Noor (conflict).werkboek.json"));
        assertThat(FileNames.beside(folder.resolve("Noor.Werkboek.JSON.age"), "conflict"))
            .isEqualTo(folder.resolve("Noor (conflict).werkboek.json.age"));
        assertThat(FileNames.withEnding(folder.resolve("Noor.werkboek.json.age"), ".pdf"))
            .isEqualTo(folder.resolve("Noor.pdf"));
    }

    @Test
    void everyTitleGivesAFileAndTheSecondOneANumber() throws Problem {
        for (String title : List.of("Noor", "👩‍🌾".repeat(10_000), "‮evil", "CON", "", "a/../b")) {
            var workbook = TwoWritersTest.workbook(title);
            try (var first = WorkbookFile.create(folder, workbook, Places.under(folder));
                    var second = WorkbookFile.create(folder, workbook, Places.under(folder))) {
                String name = FileNames.of(title);
                assertThat(first.path()).hasParent(folder).hasFileName(name + ".werkboek.json");
                assertThat(second.path()).hasParent(folder).hasFileName(name + " 2.werkboek.json");
                assertThat(WorkbookFile.read(first.path()).title()).isEqualTo(title);
            }
        }
    }

    @Test
    void aPathWithSpacesAndAccentsWorks() throws Problem {
        Path deep = folder.resolve("Mijn documenten").resolve("Zoë 🌱");
        try (var file = WorkbookFile.create(deep, TwoWritersTest.workbook("Ë"), Places.under(folder))) {
            assertThat(WorkbookFile.read(deep.resolve("Ë.werkboek.json"))).isEqualTo(file.workbook());
        }
    }
}

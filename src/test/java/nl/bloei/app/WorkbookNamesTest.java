package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** The names by which a workbook is known, protected or not. */
class WorkbookNamesTest {
    @TempDir
    Path folder;

    @Test
    void theProgramOpensAWorkbookThatIsNamedAndThere() throws Exception {
        for (String name : new String[]{"a.werkboek.json", "b.werkboek.json.age"}) {
            Path file = folder.resolve(name);
            assertThat(Launcher.isWorkbook(file.toString())).isFalse();
            Files.createFile(file);
            assertThat(Launcher.isWorkbook(file.toString())).isTrue();
        }
        assertThat(Launcher.isWorkbook(Files.createFile(folder.resolve("c.age")).toString())).isFalse();
        assertThat(Launcher.isWorkbook("check")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Noor, false, Noor.werkboek.json", "Noor, true, Noor.werkboek.json.age",
            "Noor.werkboek.json, true, Noor.werkboek.json.age", "Noor.werkboek.json.age, false, Noor.werkboek.json",
            "Noor.werkboek.json.age, true, Noor.werkboek.json.age"})
    void aCopyKeepsTheProtectionThatItHad(String typed, boolean isProtected, String named) {
        assertThat(WindowChoosers.workbookEnding(folder.resolve(typed), isProtected)).isEqualTo(folder.resolve(named));
    }
}

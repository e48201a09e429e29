package nl.bloei.storage.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

import nl.bloei.storage.EarlierVersions;
import nl.bloei.storage.Places;
import nl.bloei.storage.Protection;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Nobody is locked in: what this program seals opens without it, and the other way round. */
@Execution(ExecutionMode.CONCURRENT)
class AgeProgramTest {
    private static final String SKIPPED = "SKIPPED: the program age, or script to run it under, is not installed here; "
            + "on Debian: apt install age util-linux";

    @TempDir
    private Path folder;

    @Test
    void theProgramAgeOpensWhatIsSealedHere() throws Exception {
        assumeTrue(AgeProgram.isInstalled(), SKIPPED);
        byte[] content = TamperingTest.content(150_000, 5);
        Path sealed = Files.write(folder.resolve("werkboek.age"), Seals.usual().seal(content));
        Path opened = folder.resolve("werkboek.json");

        AgeProgram.open(sealed, opened, Seals.PASSPHRASE);

        assertThat(opened).hasBinaryContent(content);
    }

    @Test
    void theProgramAgeRefusesAnotherPassphrase() throws Exception {
        assumeTrue(AgeProgram.isInstalled(), SKIPPED);
        Path sealed = Files.write(folder.resolve("werkboek.age"), Seals.usual().seal(new byte[10]));

        assertThatThrownBy(() -> AgeProgram.open(sealed, folder.resolve("werkboek.json"), "anders"))
            .hasMessageContaining("incorrect passphrase");
    }

    @Test
    void whatTheProgramAgeSealsOpensHere() throws Exception {
        assumeTrue(AgeProgram.isInstalled(), SKIPPED);
        byte[] content = TamperingTest.content(150_000, 6);
        Path plain = Files.write(folder.resolve("werkboek.json"), content);
        Path sealed = folder.resolve("werkboek.age");

        AgeProgram.seal(plain, sealed, Seals.PASSPHRASE);

        assertThat(Seals.usual().open(Files.readAllBytes(sealed))).isEqualTo(content);
    }

    /** A workbook goes from one passphrase to another, and to none: what age opens goes along each time. */
    @Test
    void theProgramAgeFollowsAWorkbookToAnotherPassphraseAndToNone() throws Exception {
        assumeTrue(AgeProgram.isInstalled(), SKIPPED);
        Places places = Places.under(folder.resolve("thuis"));
        var noor = Workbook.of("Noor", About.of(About.Kind.PERSON, "Noor", About.Cover.MOSS), Instant.EPOCH);
        var first = Protection.create(folder, noor, Passphrase.of(Seals.PASSPHRASE), places);
        WorkbookFile second = Protection.protect(first, first.workbook(), Passphrase.of("kust en keur"),
                EarlierVersions.KEEP);
        Path opened = folder.resolve("open.json");

        assertThatThrownBy(() -> AgeProgram.open(second.path(), opened, Seals.PASSPHRASE))
            .hasMessageContaining("incorrect passphrase");
        AgeProgram.open(second.path(), opened, "kust en keur");
        assertThat(WorkbookFile.read(opened)).isEqualTo(second.workbook());

        try (WorkbookFile none = Protection.remove(second, second.workbook(), EarlierVersions.KEEP)) {
            assertThat(AgeSeal.isSealed(Files.readAllBytes(none.path()))).isFalse();
            assertThat(WorkbookFile.read(none.path())).isEqualTo(none.workbook());
            assertThat(second.path()).doesNotExist();
        }
    }

    /** The file was made by age 1.1.1 of Debian 12, with the passphrase of {@link Seals}. */
    @Test
    void aFileThatTheProgramAgeOnceSealedStillOpens() throws Exception {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("made-by-age-1.1.1.age"))) {
            assertThat(new String(Seals.usual().open(file.readAllBytes()), StandardCharsets.UTF_8))
                .isEqualTo("Noor durfde het te vragen.\n");
        }
    }
}

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
import java.util.Objects;

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

    /** The file was made by age 1.1.1 of Debian 12, with the passphrase of {@link Seals}. */
    @Test
    void aFileThatTheProgramAgeOnceSealedStillOpens() throws Exception {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("made-by-age-1.1.1.age"))) {
            assertThat(new String(Seals.usual().open(file.readAllBytes()), StandardCharsets.UTF_8))
                .isEqualTo("Noor durfde het te vragen.\n");
        }
    }
}

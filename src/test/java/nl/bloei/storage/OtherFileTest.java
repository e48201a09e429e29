package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OtherFileTest {
    private static final byte[] PDF = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void aPdfReplacesAnOlderOneWhenItMayAndLeavesNothingElseBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("blad.pdf"), "oud");

        OtherFile.write(file, PDF, true);

        assertThat(file).hasBinaryContent(PDF);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aFileThatIsThereStaysAsItIsUnlessItMayBeReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("blad.pdf"), "oud");

        assertProblem(file, Problem.Kind.EXISTS);

        assertThat(file).hasContent("oud");
    }

    @Test
    void aFileThatWasNotThereIsMade() throws Exception {
        Path file = folder.resolve("blad.pdf");

        OtherFile.write(file, PDF, false);
        assertThat(file).hasBinaryContent(PDF);
        OtherFile.write(folder.resolve("ander.pdf"), PDF, true);
        assertThat(folder.resolve("ander.pdf")).hasBinaryContent(PDF);
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThatThrownBy(() -> OtherFile.write(folder, PDF, true)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_A_FILE));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void inAFolderThatIsNotThereNothingIsMade() {
        assertThatThrownBy(() -> OtherFile.write(folder.resolve("weg/blad.pdf"), PDF, false))
            .isInstanceOf(Problem.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs rights there")
    void aLinkStaysAndItsTargetIsReplaced() throws Exception {
        Path target = Files.writeString(folder.resolve("echt.pdf"), "oud");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), target);

        OtherFile.write(link, PDF, true);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(PDF);
    }

    private static void assertProblem(Path file, Problem.Kind kind) throws IOException {
        assertThatThrownBy(() -> OtherFile.write(file, PDF, false)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}

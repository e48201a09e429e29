package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import nl.bloei.storage.Places;
import nl.bloei.testing.HostileFiles;
import nl.bloei.testing.HostileFiles.Hostile;

/** Files that are no workbook, on the command line: each gets its sentence, soon, and a code that says so. */
class HostileCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void everyCommandThatOpensAWorkbookAnswersPolitelyAndSoon() throws Exception {
        Path files = Files.createDirectory(folder.resolve("bestanden"));
        Path pdf = folder.resolve("x.pdf");
        Path back = folder.resolve("terug.werkboek.json");
        for (Hostile each : HostileFiles.in(files)) {
            String file = each.file().toString();

            assertThat(run("check", file)).startsWith(file + ": " + each.what() + " " + each.advice())
                .hasLineCount(1)
                .endsWith(" 1");
            assertThat(run("export", file, "--pdf", pdf.toString())).contains(each.what(), each.advice())
                .endsWith(" 1");
            assertThat(run("recover", file, "--to", back.toString())).contains("niets gevonden").endsWith(" 1");
        }
        assertThat(List.of(pdf, back)).allSatisfy(made -> assertThat(made).doesNotExist());
    }

    /** What a command says, and its code. */
    private String run(String... words) {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Places places = Places.under(folder.resolve("thuis"));
        var input = new PassphraseInput(_ -> {
            throw new AssertionError("Nobody is asked for what no passphrase opens");
        }, InputStream.nullInputStream());
        int code = assertTimeoutPreemptively(HostileFiles.AT_MOST, () -> new Commands(stream, stream,
                List.of(new CheckCommand(places, input), new RecoverCommand(places, input),
                        new ExportCommand(Clock.systemUTC(), places, input)))
            .run(words));
        return said.toString(StandardCharsets.UTF_8).strip() + " " + code;
    }
}

package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class LogTest {
    @TempDir
    Path home;

    @AfterEach
    void close() {
        Log.close();
    }

    @Test
    void aFailureIsWrittenDownWithoutAnybodysText() throws IOException {
        Path folder = Log.open(Places.under(home));

        Log.failure("Opening a workbook", new Problem(Problem.Kind.UNREADABLE, Path.of("Geheim.werkboek.json"),
                new IOException("Geheim", new IllegalStateException("Geheim"))));
        Log.close();

        String log = Files.readString(folder.resolve("bloei-0.log"));
        assertThat(log).contains("SEVERE nl.bloei: Opening a workbook", "nl.bloei.storage.Problem UNREADABLE",
                "because of java.io.IOException", "because of java.lang.IllegalStateException", "LogTest.java");
        assertThat(log).doesNotContain("Geheim");
    }

    @Test
    void everyFileOfTheLogIsForTheOwnerOnlyAlsoThoseThatFollow() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path folder = Log.open(Places.under(home));
        String line = "x".repeat(100_000);
        for (int i = 0; i < 12; i++) {
            Log.failure(line, new IOException());
        }

        assertThat(folder.resolve("bloei-2.log")).as("the oldest of three").exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each))).as("%s", each)
                    .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aLogThatGrowsIsKeptSmall() throws IOException {
        Path folder = Log.open(Places.under(home));
        for (int i = 0; i < 1000; i++) {
            Log.failure("Failure " + i, new IOException("x"));
        }
        Log.close();
        long bytes = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                bytes += Files.size(each);
            }
        }
        assertThat(bytes).isBetween(100_000L, 1_700_000L);
    }
}

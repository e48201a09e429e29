package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** No fault is put in here: the system itself lets no file grow any further, halfway through a write. */
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {
    @TempDir
    Path home;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no limit to the size of files there")
    void whatDoesNotFitIsToldAndKeptTheFileStaysAndLessCanBeSaved() throws Exception {
        Path library = home.resolve("Bloei");
        Path path;
        try (var file = WorkbookFile.create(library,
                Workbook.of("edit 0", About.of(About.Kind.SELF, "", About.Cover.MOSS), Instant.EPOCH),
                Places.under(home))) {
            path = file.path();
        }
        byte[] before = Files.readAllBytes(path);

        try (var child = Child.startWhereFilesStaySmall(Child.Work.OVERFLOW, home, path)) {
            assertThat(child.line()).isEqualTo("DISK_FULL");
            assertThat(child.line()).isEqualTo("kept");
            assertThat(path).hasBinaryContent(before);
            assertThat(library).isDirectoryNotContaining("glob:**.tmp");

            child.say("on");
            assertThat(child.line()).isEqualTo("saved");
        }
        assertThat(WorkbookFile.read(path).title()).isEqualTo("edit 1");
    }
}

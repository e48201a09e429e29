package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Two programs that open one workbook at the same moment: one of them writes, the other reads, and nothing is lost. */
@Execution(ExecutionMode.CONCURRENT)
class RaceTest {
    @TempDir
    Path home;

    @Test
    void oneWritesAndTheOtherReads() throws Exception {
        var workbook = Workbook.of("edit 0", About.of(About.Kind.SELF, "", About.Cover.MOSS), Instant.EPOCH);
        Path path;
        try (var file = WorkbookFile.create(home, workbook, Places.under(home))) {
            path = file.path();
        }
        int races = Dose.of(20, 200);
        try (var one = Child.start(Child.Work.RACE, home, path); var other = Child.start(Child.Work.RACE, home, path)) {
            assertThat(List.of(one.line(), other.line())).containsOnly("ready");
            for (int race = 0; race < races; race++) {
                one.say("open");
                other.say("open");
                assertThat(List.of(one.line(), other.line())).as("race %d", race)
                    .containsExactlyInAnyOrder("saved", "reads");
                one.say("close");
                other.say("close");
                assertThat(List.of(one.line(), other.line())).containsOnly("closed");
            }
        }
        assertThat(Child.number(WorkbookFile.read(path).title())).isEqualTo(races);
    }

    @Test
    void twoComputersWithALockOfTheirOwnKeepBoth() throws Exception {
        var workbook = Workbook.of("edit 0", About.of(About.Kind.SELF, "", About.Cover.MOSS), Instant.EPOCH);
        Path path;
        try (var file = WorkbookFile.create(home, workbook, Places.under(home))) {
            path = file.path();
        }
        try (var here = WorkbookFile.open(path, Places.under(home));
                var there = Child.start(Child.Work.RACE, home.resolve("other"), path)) {
            assertThat(there.line()).isEqualTo("ready");
            there.say("open");
            assertThat(there.line()).as("another computer knows nothing of our lock").isEqualTo("saved");
            there.say("close");
            assertThat(there.line()).isEqualTo("closed");
            Problem problem = org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class,
                    () -> here.save(here.workbook().withTitle("edit 100")));

            assertThat(problem.kind()).isEqualTo(Problem.Kind.CHANGED_OUTSIDE);
            assertThat(WorkbookFile.read(problem.file()).title()).isEqualTo("edit 100");
            assertThat(WorkbookFile.read(path).title()).isEqualTo("edit 1");
            assertThat(SyncCopy.beside(path, here.workbook())).extracting(SyncCopy::file)
                .containsExactly(problem.file().toRealPath());
        }
    }
}

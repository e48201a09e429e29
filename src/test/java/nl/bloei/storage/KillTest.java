package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** A program that ends at any moment, by itself or by force: nothing that it said to be on the disk is lost. */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;
    private Means means;
    private Path path;

    /** The program is over; nothing in it happens any more. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void aWorkbook() throws Problem {
        means = new Means(new RealDisk(), NOON, Places.under(home));
        var workbook = Workbook.of("edit 0", About.of(About.Kind.SELF, "", About.Cover.MOSS), NOON.instant());
        try (var file = WorkbookFile.create(home, workbook, means, Envelope.PLAIN)) {
            path = file.path();
        }
    }

    @Test
    void endedBeforeAnyChangeToTheDisk() throws Exception {
        boolean ended = true;
        for (int change = 1; ended; change++) {
            var disk = new HaltingDisk(() -> {
                throw new Ended();
            });
            int told = edit();
            var file = WorkbookFile.open(path, new Means(disk, NOON, means.places()), Envelope.PLAIN);
            disk.haltAt(change);
            try {
                for (int kind = 0; kind < 4; kind++) {
                    Workbook next = file.workbook().withTitle("edit " + (told + 1));
                    if (kind >= 2) {
                        file.save(next);
                    } else {
                        file.note(next);
                    }
                    told++;
                }
                ended = false;
            } catch (Ended e) {
                assertThat(ended).isTrue();
            }
            disk.haltAt(0);
            file.close(); // Gives the lock back, as the system does for a program that ended.
            assertThat(edit()).as("change %d", change).isIn(told, told + 1);
            assertTidy();
        }
    }

    @Test
    void endedAtEveryStepOfASave() throws Exception {
        var outcomes = new HashSet<Integer>();
        boolean ended = true;
        for (int change = 1; ended; change++) {
            int told = 0;
            try (var child = Child.start(Child.Work.SAVE_TWICE, home, path, change)) {
                for (String line = child.lineOrEnd(); line != null; line = child.lineOrEnd()) {
                    told = Integer.parseInt(line);
                }
                ended = told == 1;
            }
            int edit = edit();
            assertThat(edit).as("change %d", change).isBetween(told, 2);
            outcomes.add(edit);
            assertTidy();
        }
        assertThat(outcomes).as("it ended both before and after it was sure").containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void killedAtRandomMoments() throws Exception {
        var random = new Random(7);
        for (int kill = 0; kill < Dose.of(30, 500); kill++) {
            int told = edit();
            try (var child = Child.start(Child.Work.EDIT, home, path)) {
                for (int lines = 1 + random.nextInt(14); lines > 0; lines--) {
                    told = Integer.parseInt(child.line());
                }
            }
            assertThat(edit()).as("kill %d", kill).isGreaterThanOrEqualTo(told);
            assertTidy();
        }
    }

    /** The last edit that comes back; it is saved, as the program does. */
    private int edit() throws Problem {
        try (var file = WorkbookFile.open(path, means, Envelope.PLAIN)) {
            assertThat(file.readOnly()).isNull();
            Recovered recovered = file.recovered();
            if (recovered != null) {
                assertThat(recovered.beside()).as("no conflict with oneself").isNull();
                file.save(recovered.workbook());
            }
            for (Version each : file.versions().list()) {
                assertThat(file.versions().read(each).generation()).isEqualTo(each.generation());
            }
            return Child.number(file.workbook().title());
        }
    }

    private void assertTidy() throws IOException {
        for (Path folder : new Path[]{home, Backups.home(path).resolve("backups"), home.resolve("state/journals")}) {
            if (Files.isDirectory(folder)) {
                try (var left = Files.newDirectoryStream(folder, SafeWriter.PREFIX + "*")) {
                    assertThat(left).isEmpty();
                }
            }
        }
    }
}

package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/**
 * The plug is pulled at any moment. Whatever the disk then holds of what was not forced, the workbook opens, has everything
 * that was said to be saved or written down, and the version before it is kept.
 */
@Execution(ExecutionMode.CONCURRENT)
class PowerLossTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final int EDITS = 60;

    @TempDir
    Path temporary;
    private Path home;
    private Path path;
    /** By the number of changes on the disk: which edit was said to be on the disk by then. */
    private final NavigableMap<Integer, Integer> told = new TreeMap<>();

    @BeforeEach
    void home() throws IOException {
        home = temporary.toRealPath();
    }

    @Test
    void whateverIsLeftNothingThatWasToldIsLost() throws Exception {
        var disk = new RecordingDisk();
        live(new Means(disk, NOON, Places.under(home)), new Random(1));
        var random = new Random(2);
        for (int state = 0; state < Dose.of(250, 10_000); state++) {
            int after = told.firstKey() + random.nextInt(disk.changes() + 1 - told.firstKey());
            disk.losePower(home, after, random);
            look(told.floorEntry(after).getValue(), "state " + state + " after change " + after);
        }
    }

    /** Writes, saves and opens again as a day of work does, and remembers what was told when. */
    private void live(Means means, Random random) throws Exception {
        var file = WorkbookFile.create(home, edit(0), means, Envelope.PLAIN);
        path = file.path();
        var disk = (RecordingDisk) means.disk();
        told.put(disk.changes(), 0);
        for (int edit = 1; edit <= EDITS; edit++) {
            Workbook next = file.workbook().withTitle("edit " + edit);
            switch (random.nextInt(5)) {
                case 0 -> file.save(next);
                case 1 -> {
                    file.save(next);
                    file.close();
                    file = WorkbookFile.open(path, means, Envelope.PLAIN);
                }
                default -> file.note(next);
            }
            told.put(disk.changes(), edit);
        }
        file.close();
    }

    private void look(int edit, String as) throws Exception {
        try (var file = WorkbookFile.open(path, new Means(new RealDisk(), NOON, Places.under(home)), Envelope.PLAIN)) {
            Recovered recovered = file.recovered();
            Workbook now = recovered == null ? file.workbook() : recovered.workbook();
            assertThat(number(now)).as(as).isGreaterThanOrEqualTo(edit);
            assertThat(recovered == null ? null : recovered.beside()).as(as + ": no conflict with oneself").isNull();
            long generation = file.workbook().generation();
            if (generation > 1) {
                Version before = file.versions().list().getFirst();
                assertThat(before.generation()).as(as + ": the version before").isGreaterThanOrEqualTo(generation - 1);
                for (Version each : file.versions().list()) {
                    assertThat(file.versions().read(each).generation()).as(as).isEqualTo(each.generation());
                }
            }
        }
    }

    private static Workbook edit(int number) {
        return Workbook.of("edit " + number, About.of(About.Kind.SELF, "", About.Cover.MOSS), NOON.instant());
    }

    private static int number(Workbook workbook) {
        return Integer.parseInt(workbook.title().substring("edit ".length()));
    }
}

package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.bloei.storage.protection.Seals;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/**
 * The plug is pulled while a workbook is protected, gets another passphrase or is protected no longer. It opens as it was or
 * as it becomes, with all that was saved; and what was said to be protected never lies open again.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProtectionPowerLossTest {
    private static final String CANARY = "KANARIE-7f3a-piept";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Envelope FIRST = new AgeEnvelope(Seals.cheap("eerst"));
    private static final Envelope SECOND = new AgeEnvelope(Seals.cheap("daarna"));

    @TempDir
    Path temporary;
    private Path home;
    /** By the number of changes on the disk: what was said by then. */
    private final NavigableMap<Integer, Told> told = new TreeMap<>();

    /**
     * What was said.
     *
     * @param edit which edit is saved
     * @param sealed whether it is protected
     */
    private record Told(int edit, boolean sealed) {
    }

    @BeforeEach
    void home() throws IOException {
        home = temporary.toRealPath();
    }

    @Test
    void whateverIsLeftAProtectedWorkbookOpensAndNothingOfItLiesOpen() throws Exception {
        var disk = new RecordingDisk();
        live(disk);
        var random = new Random(3);
        for (int state = 0; state < Dose.of(120, 5_000); state++) {
            int after = told.firstKey() + random.nextInt(disk.changes() + 1 - told.firstKey());
            disk.losePower(home, after, random);
            look(told.floorEntry(after).getValue(), "state " + state + " after change " + after);
        }
    }

    private void live(RecordingDisk disk) throws Exception {
        var means = new Means(disk, NOON, Places.under(home));
        var file = WorkbookFile.create(home, edit(0), means, Envelope.PLAIN);
        tell(disk, 0, false);
        file.note(edit(1));
        file = Protection.change(file, edit(1), FIRST, EarlierVersions.KEEP);
        tell(disk, 1, true);
        file.note(edit(2));
        file.save(edit(2));
        tell(disk, 2, true);
        file.note(edit(3));
        file = Protection.change(file, edit(3), SECOND, EarlierVersions.KEEP);
        tell(disk, 3, true);
        file.note(edit(4));
        file.save(edit(4));
        tell(disk, 4, true);
        file.close();
    }

    private void tell(RecordingDisk disk, int edit, boolean sealed) {
        told.put(disk.changes(), new Told(edit, sealed));
    }

    private void look(Told told, String as) throws Exception {
        assertThat(Math.max(opened("0.werkboek.json", Envelope.PLAIN),
                Math.max(opened("0.werkboek.json.age", FIRST), opened("0.werkboek.json.age", SECOND))))
            .as(as)
            .isGreaterThanOrEqualTo(told.edit());
        if (told.sealed()) {
            try (Stream<Path> all = Files.walk(home)) {
                assertThat(all.filter(Files::isRegularFile)).as(as)
                    .allSatisfy(each -> assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .doesNotContain(CANARY));
            }
        }
    }

    /** Which edit a file holds, or -1 if there is none that opens so. */
    private int opened(String name, Envelope envelope) {
        try (var file = WorkbookFile.open(home.resolve(name), new Means(new RealDisk(), NOON, Places.under(home)),
                envelope)) {
            return Integer.parseInt(file.workbook().title());
        } catch (Problem e) {
            return -1;
        }
    }

    private static Workbook edit(int number) {
        var about = About.of(About.Kind.PERSON, CANARY, About.Cover.MOSS);
        return Workbook.of(String.valueOf(number), about, NOON.instant());
    }
}

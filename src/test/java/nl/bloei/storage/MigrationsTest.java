package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Files of every version that ever was, and what becomes of one that is older than the program. */
class MigrationsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    /** As a program of version 3 would have them. */
    private static final Migrations LATER = new Migrations(List.of(
            document -> document.put("title", document.get("title") + ", bij de tijd"),
            document -> document.put("mood", "rustig")));

    @TempDir
    Path home;

    @Test
    void aFileOfEveryVersionThatEverWasIsReadAndWrittenAsItShouldBe() throws Exception {
        assertThat(Migrations.CURRENT.version()).isEqualTo(Stored.VERSION);
        String now = golden(Stored.VERSION);
        for (int version : IntStream.rangeClosed(1, Stored.VERSION).toArray()) {
            Stored read = WorkbookReader.read(golden(version).getBytes(StandardCharsets.UTF_8));
            assertThat(read.workbook().sheets()).as("version %d", version).hasSize(12);
            assertThat(new String(WorkbookWriter.write(read), StandardCharsets.UTF_8)).isEqualTo(now);
        }
    }

    @Test
    void theStepsFromItsVersionOnAreTakenInOrder() throws Exception {
        String one = golden(1);
        assertThat(LATER.version()).isEqualTo(3);
        Stored fromOne = WorkbookReader.read(one.getBytes(StandardCharsets.UTF_8), LATER);
        Stored fromTwo = WorkbookReader.read(ofVersion(one, 2), LATER);
        Stored fromThree = WorkbookReader.read(ofVersion(one, 3), LATER);

        assertThat(fromOne.workbook().title()).endsWith(", bij de tijd");
        assertThat(fromTwo.workbook().title()).doesNotEndWith(", bij de tijd");
        assertThat(fromTwo.workbook().extras().fields()).containsEntry("mood", "rustig");
        assertThat(fromThree.workbook().extras().fields()).isEmpty();
        assertThat(List.of(fromOne, fromTwo, fromThree)).extracting(Stored::migrated)
            .containsExactly(true, true, false);
        assertThat(List.of(fromOne, fromTwo, fromThree)).extracting(Stored::formatVersion).containsOnly(3);
    }

    @Test
    void theFileOfBeforeIsKeptForGoodAndOnlyReplacedByASave() throws Exception {
        Path path = Files.writeString(home.resolve("oud.werkboek.json"), golden(1));
        var means = new Means(new RealDisk(), NOON, Places.under(home), LATER);
        try (var file = WorkbookFile.open(path, means, Envelope.PLAIN)) {
            assertThat(path).hasContent(golden(1));
            assertThat(file.versions().list()).isEmpty();
            for (int save = 0; save < 30; save++) {
                file.save(file.workbook().withTitle("save " + save));
            }
            Version pinned = file.versions().list().getLast();
            assertThat(pinned.pinned()).isTrue();
            assertThat(pinned.file()).hasContent(golden(1));
            assertThat(file.versions().list()).extracting(Version::pinned).containsOnlyOnce(true);
        }
        assertThat(path).content().contains("\"formatVersion\": 3", "\"mood\": \"rustig\"");
    }

    @Test
    void aVersionThatIsNoVersionIsLeftToTheReader() throws Exception {
        List<String> documents = List.of("{\"formatVersion\":0}", "{\"formatVersion\":\"1\"}", "{}");
        for (String each : documents) {
            assertThat(LATER.migrate(Json.object(each.getBytes(StandardCharsets.UTF_8)))).isFalse();
        }
    }

    private static byte[] ofVersion(String document, int version) {
        return document.replace("\"formatVersion\": 1", "\"formatVersion\": " + version)
            .getBytes(StandardCharsets.UTF_8);
    }

    private static String golden(int version) throws IOException {
        return Files.readString(Path.of("src/test/resources/nl/bloei/storage/format-" + version + ".werkboek.json"));
    }
}

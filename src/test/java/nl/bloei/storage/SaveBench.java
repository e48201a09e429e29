package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import nl.bloei.bench.Figures;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Saving a workbook beside the same protocol steps written straight down, and opening one beside the bare parser. */
class SaveBench {
    /** Makes a file of 1.6 MB. */
    private static final int SHEETS = 1_000;
    /** Makes a file of 200 kB: some years of a busy person. */
    private static final int USUAL = 125;
    private static final int RUNS = 40;
    private static final int WARM = 200;
    private static final String TEXT = "Ik nodigde twee vrijwilligers uit en liet ze zelf de agenda maken. ".repeat(4);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {USUAL, SHEETS})
    void savesAsFastAsTheStepsOfTheProtocolAllow(int sheets) throws Exception {
        Workbook workbook = filled(sheets);
        Path reference = folder.resolve("reference.json");
        try (WorkbookFile file = WorkbookFile.create(folder, workbook, Places.under(folder.resolve("home")))) {
            Files.copy(file.path(), reference);
            Figures.time(RUNS, _ -> file.save(workbook));
            Figures.time(RUNS, _ -> straightLine(reference, workbook));
            var ours = new double[RUNS];
            var floor = new double[RUNS];
            var raw = new double[RUNS];
            byte[] bytes = WorkbookWriter.write(Stored.of(workbook));
            for (int i = 0; i < RUNS; i++) { // In turn, so that a busy moment of the machine touches both.
                ours[i] = Figures.time(1, _ -> file.save(workbook))[0];
                floor[i] = Figures.time(1, _ -> straightLine(reference, workbook))[0];
                raw[i] = Figures.time(1, _ -> rawWrite(folder.resolve("raw.json"), bytes))[0];
            }
            double median = Figures.quantile(ours, 0.5);
            double line = Figures.quantile(floor, 0.5);
            Figures.report("Saving " + sheets + " filled sheets (" + bytes.length / 1024 + " kB)", Figures.ms(median)
                    + ", straight line " + Figures.ms(line) + ", " + Figures.ratio(median / line)
                    + "; straight line to raw write and force "
                    + Figures.ratio(line / Figures.quantile(raw, 0.5)), "at most 1.25 x");
            assertThat(WorkbookFile.read(reference).sheets()).hasSize(sheets);
        }
    }

    @Test
    void opensAsFastAsTheParserAllows() throws Exception {
        byte[] bytes = WorkbookWriter.write(Stored.of(filled(SHEETS * 5 / 4)));
        Path file = Files.write(folder.resolve("open.werkboek.json"), bytes);
        var mapper = JsonMapper.builder(Json.FACTORY).build();
        Figures.time(WARM, _ -> WorkbookFile.read(file));
        Figures.time(WARM, _ -> mapper.readTree(Files.readAllBytes(file)));
        var ours = new double[RUNS];
        var parse = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            ours[i] = Figures.time(1, _ -> WorkbookFile.read(file))[0];
            parse[i] = Figures.time(1, _ -> mapper.readTree(Files.readAllBytes(file)))[0];
        }
        double median = Figures.quantile(ours, 0.5);
        double floor = Figures.quantile(parse, 0.5);
        Figures.report("Opening a workbook of " + bytes.length / 1024 + " kB, beside Jackson's own parse of it",
                Figures.ms(median) + ", " + Figures.ms(floor) + ", " + Figures.ratio(median / floor), "at most 2 x");
        assertThat(WorkbookFile.read(file).sheets()).hasSize(SHEETS * 5 / 4);
    }

    @Test
    void hardlyKeepsTheScreenWaiting() throws Exception {
        Workbook workbook = filled(SHEETS);
        var file = WorkbookFile.create(folder, workbook, Places.under(folder.resolve("home")));
        var document = new Document(file, Clock.systemUTC(), Runnable::run);
        var times = new double[400];
        Sheet sheet = workbook.sheets().get(500);
        for (int i = -times.length; i < times.length; i++) { // The first half warms up.
            var text = new StringBuilder(TEXT).append(i).toString();
            times[Math.abs(i % times.length)] = Figures.time(1,
                    _ -> document.edit(Edit.typing("tekst", "a", w -> w.with(
                            sheet.withAnswer("importance", Answer.Text.of(text), Instant.now())))))[0];
        }
        CompletableFuture<Void> saved = document.save();
        saved.join();
        Figures.report("UI thread per edit while saving 1,000 sheets", "p99 "
                + Figures.ms(Figures.quantile(times, 0.99)) + ", most " + Figures.ms(Figures.quantile(times, 1)),
                "under 2 ms");
        document.close().join();
        assertThat(WorkbookFile.read(file.path()).sheets()).hasSize(SHEETS);
    }

    private static void straightLine(Path file, Workbook workbook) throws Exception {
        Stored next = Stored.of(workbook);
        byte[] bytes = WorkbookWriter.write(next);
        if (Digest.of(Files.readAllBytes(file)).isEmpty()) {
            throw new IllegalStateException("A digest is never empty");
        }
        Path temporary = file.resolveSibling("reference.tmp");
        rawWrite(temporary, bytes);
        if (!WorkbookReader.read(Files.readAllBytes(temporary)).equals(next)) {
            throw new IllegalStateException("Reads back differently");
        }
        keep(file);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.getParent());
    }

    /** The old file under a second name, of which there is one at a time here. */
    private static void keep(Path file) throws Exception {
        Path folder = Files.createDirectories(file.resolveSibling("reference.versions"));
        Path version = folder.resolve("1");
        Files.deleteIfExists(version);
        Files.createLink(version, file);
        force(folder);
    }

    private static void force(Path folder) throws Exception {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static void rawWrite(Path file, byte[] bytes) throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static Workbook filled(int count) {
        Instant now = Instant.parse("2026-11-22T09:00:00Z");
        var workbook = Workbook.of("Groot", About.of(About.Kind.SELF, "", About.Cover.MOSS), now);
        List<Sheet> sheets = java.util.stream.IntStream.range(0, count).mapToObj(i -> {
            Sheet sheet = Sheet.of("ws.reflection-values", LocalDate.of(2026, 1, 1).plusDays(i), now);
            for (String block : List.of("importance", "finest", "counter", "result")) {
                sheet = sheet.withAnswer(block, Answer.Text.of(TEXT + i), now);
            }
            return sheet;
        }).toList();
        return new Workbook(workbook.id(), workbook.title(), workbook.about(), "", now, 0, sheets, List.of(),
                Extras.NONE);
    }
}

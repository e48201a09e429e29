package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import nl.bloei.storage.protection.AgeSeal;
import nl.bloei.storage.protection.Seals;

/** The packaged program, as a script or a user starts it. */
class PackagedIT {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final Path PROGRAM = Path.of("target", "bloei", WINDOWS ? "bloei.exe" : "bin/bloei")
        .toAbsolutePath();
    private static final Path SAMPLE = Path.of("seeds", "samples", "voorbeeld.werkboek.json").toAbsolutePath();

    @TempDir
    private Path folder;
    private Path workbook = Path.of("");

    /** What a run of the program left behind. */
    private record Outcome(int code, String out, String err) {
    }

    @BeforeEach
    void copySample() throws IOException {
        workbook = Files.copy(SAMPLE, folder.resolve("Mijn jaar, één.werkboek.json"));
    }

    @Test
    void saysWhichVersionItIs() throws Exception {
        Outcome outcome = run("--version");

        assertThat(outcome.out()).matches("Bloei \\d+\\.\\d+\\.\\d+ \\(Java 25[^)]*\\)\\R");
        assertThat(outcome).extracting(Outcome::code, Outcome::err).containsExactly(0, "");
    }

    @Test
    void explainsItselfInDutchWithItsExitCodes() throws Exception {
        Outcome outcome = run("--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Gebruik: bloei", "Opdrachten:", "check", "export", "content", "pictures")
            .contains("0   Alles is gelukt", "3   Hier kan geen venster open")
            .doesNotContain("Usage", "Show this");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(run("vlieg")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("vlieg").contains("bloei --help");
            assertThat(outcome.out()).isEmpty();
        });
        assertThat(run("export", workbook.toString())).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("--pdf");
        });
    }

    @Test
    void listsTheWorksheetsWithTheirPrompts() throws Exception {
        Outcome outcome = run("content", "--json");

        JsonNode list = JsonMapper.shared().readTree(outcome.out());
        assertThat(outcome.code()).isZero();
        assertThat(list.findValuesAsString("id")).contains("ws.reflection-values", "ws.history-line",
                "ws.progress-circle");
        assertThat(list.valueStream()).allSatisfy(worksheet -> {
            assertThat(worksheet.propertyNames()).containsExactly("id", "part", "source", "printed", "inText",
                    "prompts");
            assertThat(worksheet.get("prompts").asInt())
                .isEqualTo(worksheet.get("printed").asInt() + worksheet.get("inText").asInt());
        });
        assertThat(run("content").out()).contains("werkblad", "ws.history-line");
    }

    @Test
    void saysOfEachFileWhetherItIsSoundAndTouchesNone() throws Exception {
        Path empty = Files.createFile(folder.resolve("leeg.werkboek.json"));
        Path photo = Files.write(folder.resolve("foto.werkboek.json"), new byte[]{(byte) 0xFF, (byte) 0xD8, 0, 1});
        Path other = Files.writeString(folder.resolve("ander.json"), "{\"name\": \"left-pad\"}");
        byte[] before = Files.readAllBytes(workbook);

        Outcome outcome = run("check", workbook.toString(), empty.toString(), photo.toString(), other.toString(),
                folder.resolve("weg.json").toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out().lines()).singleElement().asString().contains("één.werkboek.json: in orde");
        assertThat(outcome.err().lines()).hasSize(4).allMatch(line -> line.endsWith("."));
        assertThat(outcome.err()).contains("leeg.werkboek.json is leeg", "van een ander programma");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
        assertThat(empty).isEmptyFile();
        assertThat(run("check", workbook.toString()).code()).isZero();
    }

    @Test
    void writesAPdfOnceAndReplacesItOnlyWhenToldTo() throws Exception {
        Path pdf = folder.resolve("jaar één.pdf");

        Outcome first = run("export", workbook.toString(), "--pdf", pdf.toString(), "--sheet", "ws.history-line");

        assertThat(first).isEqualTo(new Outcome(0, pdf + System.lineSeparator(), ""));
        assertThat(text(pdf)).contains("Historielijn");
        byte[] written = Files.readAllBytes(pdf);
        Outcome second = run("export", workbook.toString(), "--pdf", pdf.toString());
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("jaar één.pdf");
        assertThat(Files.readAllBytes(pdf)).isEqualTo(written);
        assertThat(run("export", workbook.toString(), "--pdf", pdf.toString(), "--blank", "--force").code()).isZero();
        assertThat(Files.readAllBytes(pdf)).isNotEqualTo(written);
    }

    @Test
    void neverPutsAPdfInThePlaceOfTheWorkbook() throws Exception {
        Outcome outcome = run("export", workbook.toString(), "--pdf", workbook.toString(), "--force");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(workbook).hasSameBinaryContentAs(SAMPLE);
    }

    @Test
    void namesTheSheetsThereAreWhenAskedForAnother() throws Exception {
        Outcome outcome = run("export", workbook.toString(), "--pdf", folder.resolve("x.pdf").toString(), "--sheet",
                "ws.nergens");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("ws.nergens", "ws.history-line");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void opensAProtectedWorkbookWithAPassphraseFromStandardInputOrAFile() throws Exception {
        Path sealed = Files.write(folder.resolve("Zoë.werkboek.json.age"),
                Seals.quick().seal(Files.readAllBytes(SAMPLE)));
        Path key = Files.writeString(folder.resolve("sleutel"), Seals.PASSPHRASE);

        assertThat(run(sealed, "").code()).isEqualTo(5);
        assertThat(run(sealed, "anders").err()).contains("Dit wachtwoord past niet op Zoë.werkboek.json.age");
        assertThat(run(sealed, Seals.PASSPHRASE + "\n").out()).contains("Zoë.werkboek.json.age: in orde");
        Path back = folder.resolve("terug.werkboek.json.age");
        assertThat(run("recover", sealed.toString(), "--to", back.toString(), "--passphrase-file", key.toString()))
            .extracting(Outcome::code, Outcome::err)
            .containsExactly(0, "");
        assertThat(AgeSeal.isSealed(Files.readAllBytes(back))).isTrue();
    }

    private Outcome run(Path check, String input) throws Exception {
        return runWith(input, "check", check.toString());
    }

    @Test
    void saysInOneSentenceThatThereIsNoScreen() throws Exception {
        Outcome outcome = run();

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("geen scherm").contains("bloei --help").hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void makesPicturesOfItsScreensWithoutAScreen() throws Exception {
        Outcome outcome = run("pictures", "--to", folder.resolve("kijk je").toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        List<Path> files = outcome.out().lines().map(Path::of).toList();
        assertThat(files).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(files).anyMatch(file -> file.endsWith("library.png"))
            .anyMatch(file -> file.endsWith("werkboek.pdf"));
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Runs the program where there is no screen, in a terminal without a language. */
    private Outcome run(String... words) throws Exception {
        return runWith("", words);
    }

    /** The same with something to read on standard input. */
    private Outcome runWith(String input, String... words) throws Exception {
        var command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (var keys = process.getOutputStream()) {
            keys.write(input.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}

package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Protection;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.storage.protection.AgeSeal;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.storage.protection.Seals;

/** The command line with workbooks that have a passphrase. */
class ProtectedCommandsTest {
    private static final String RIGHT = Seals.PASSPHRASE;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void protect() throws IOException {
        file = Files.write(folder.resolve("Noor.werkboek.json.age"), sealed());
    }

    @Test
    void whoeverSitsAtTheTerminalMayTryThreeTimesAndIsNotAskedAgainForTheNextFile() throws IOException {
        Path second = Files.write(folder.resolve("Later.werkboek.json.age"), sealed());

        assertThat(typing(List.of("fout", "Fout", RIGHT), "check", file.toString(), second.toString())).isZero();
        assertThat(asked).hasSize(3).allMatch(words -> words.startsWith("Wachtwoord van ") && words.endsWith(": "));
        assertThat(text(err).lines()).hasSize(2).allMatch(line -> line.startsWith("Dit wachtwoord past niet."));
        assertThat(text(out).lines()).hasSize(2).allMatch(line -> line.contains("in orde"));
        assertThat(text(out) + text(err)).doesNotContain("fout", RIGHT);
    }

    @Test
    void afterThreeWrongOnesItEndsWithACodeOfItsOwn() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThat(typing(List.of("a", "b", "c", RIGHT), "check", file.toString())).isEqualTo(5);
        assertThat(asked).hasSize(3);
        assertThat(text(err)).contains("Dit wachtwoord past niet op Noor.werkboek.json.age");
        assertThat(text(out)).isEmpty();
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whoGivesNothingHearsHowItIsGiven() {
        assertThat(typing(List.of(""), "export", file.toString(), "--pdf", path("x.pdf"))).isEqualTo(5);
        assertThat(run("", "recover", file.toString(), "--to", path("terug.werkboek.json.age"))).isEqualTo(5);
        assertThat(text(err).lines()).hasSize(2)
            .allMatch(line -> line.contains("beveiligd met een wachtwoord") && line.contains("--passphrase-file"));
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "", "\nen nog een regel"})
    void withoutATerminalItIsTheFirstLineOfStandardInput(String end) {
        assertThat(run(RIGHT + end, "check", file.toString())).isZero();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aFileComesBeforeTheTerminalAndIsReadOnce() throws IOException {
        Path key = Files.writeString(folder.resolve("sleutel.txt"), RIGHT + "\n");
        Path wrong = Files.writeString(folder.resolve("verkeerd.txt"), "anders\n");

        assertThat(typing(List.of(), "check", file.toString(), PassphraseInput.OPTION, key.toString())).isZero();
        assertThat(typing(List.of(), "check", file.toString(), PassphraseInput.OPTION, wrong.toString())).isEqualTo(5);
        assertThat(run(RIGHT, "check", file.toString(), PassphraseInput.OPTION, "-")).isZero();
        assertThat(asked).isEmpty();
        assertThat(text(err).lines()).hasSize(1);
    }

    @Test
    void aFileThatHoldsNoPassphraseIsTold() throws IOException {
        Path photo = Files.write(folder.resolve("foto"), new byte[]{(byte) 0xFF, (byte) 0xD8, 0, 1});
        Path endless = Files.write(folder.resolve("lang"), new byte[5000]);

        assertThat(List.of(photo, endless, folder.resolve("weg"), folder)).allSatisfy(key -> {
            err.reset();
            assertThat(run("", "check", file.toString(), PassphraseInput.OPTION, key.toString())).isEqualTo(1);
            assertThat(text(err)).startsWith(key + ": ").hasLineCount(1);
        });
    }

    @Test
    void aPassphraseAsAnArgumentIsNotTakenAndTheHelpSaysWhy() {
        assertThat(run("", "check", file.toString(), "--passphrase", RIGHT)).isEqualTo(2);
        assertThat(List.of("check", "recover", "export")).allSatisfy(command -> {
            out.reset();
            assertThat(run("", command, "--help")).isZero();
            assertThat(text(out).replaceAll("\\s+", " ")).contains(PassphraseInput.OPTION,
                    "anderen op deze computer kunnen zien");
        });
    }

    @Test
    void itsSheetsGoToAPdf() throws IOException {
        assertThat(run(RIGHT, "export", file.toString(), "--pdf", path("x.pdf"))).isZero();

        try (var pdf = Loader.loadPDF(folder.resolve("x.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Voorleesfestival");
        }
    }

    @Test
    void ofADamagedOneAnEarlierVersionComesBackAndStaysProtected() throws Exception {
        Path versions = Files.createDirectories(folder.resolve(".Noor.werkboek/backups"));
        Files.write(versions.resolve("1"), sealed());
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length - 20] ^= 1;
        Files.write(file, damaged);

        assertThat(run(RIGHT, "check", file.toString())).isEqualTo(4);
        assertThat(text(err)).contains("is beschadigd", "1. een eerdere versie");
        assertThat(run("fout", "check", file.toString())).isEqualTo(5);
        Path back = folder.resolve("terug.werkboek.json.age");
        assertThat(run(RIGHT, "recover", file.toString(), "--to", back.toString())).isZero();
        assertThat(text(out)).contains("Het gaat open met hetzelfde wachtwoord.");
        assertThat(AgeSeal.isSealed(Files.readAllBytes(back))).isTrue();
        try (var opened = Protection.open(back, Passphrase.of(RIGHT), Places.under(folder))) {
            assertThat(opened.workbook().sheets()).hasSize(12);
        }
    }

    /** The few bytes that tell whether a passphrase fits are damaged: it seems wrong, and an earlier version knows better. */
    @Test
    void aPassphraseThatOpensAnEarlierVersionIsTheRightOne() throws Exception {
        Path versions = Files.createDirectories(folder.resolve(".Noor.werkboek/backups"));
        Files.write(versions.resolve("1"), sealed());
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int key = text.indexOf('\n', text.indexOf("scrypt")) + 1;
        Files.writeString(file,
                text.substring(0, key) + (text.charAt(key) == 'A' ? 'B' : 'A') + text.substring(key + 1),
                StandardCharsets.ISO_8859_1);

        assertThat(run(RIGHT, "check", file.toString())).isEqualTo(4);
        Files.delete(file);
        assertThat(run("fout", "check", file.toString())).isEqualTo(5);
        assertThat(run(RIGHT, "recover", file.toString(), "--to", path("terug.werkboek.json.age"))).isZero();
    }

    @Test
    void nobodyIsAskedForWhatNoPassphraseOpens() throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, text.replaceFirst(" 15\n", " 30\n"), StandardCharsets.ISO_8859_1);

        assertThat(typing(List.of(RIGHT), "check", file.toString())).isEqualTo(1);
        assertThat(typing(List.of(RIGHT), "check", path("weg.werkboek.json.age"))).isEqualTo(1);
        assertThat(asked).isEmpty();
        assertThat(text(err)).contains("op een manier die Bloei niet kan openen", "staat er niet meer");
    }

    @Test
    void oneThatLiesOpenNeedsNoPassphrase() throws Exception {
        Path open = folder.resolve("Open" + WorkbookFile.SUFFIX);
        try (InputStream in = Content.sample()) {
            Files.copy(in, open);
        }

        assertThat(typing(List.of(), "check", open.toString())).isZero();
        assertThat(WorkbookFile.read(open).sheets()).hasSize(12);
        assertThat(ExitCode.of(new Problem(Problem.Kind.DAMAGED, open, ""))).isEqualTo(1);
    }

    private static byte[] sealed() throws IOException {
        try (InputStream in = Content.sample()) {
            return Seals.quick().seal(in.readAllBytes());
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** Runs a command with somebody at the terminal who types these lines. */
    private int typing(List<String> lines, String... words) {
        Deque<String> left = new ArrayDeque<>(lines);
        return run(new PassphraseInput(question -> {
            asked.add(question);
            return left.removeFirst().toCharArray();
        }, InputStream.nullInputStream()), words);
    }

    /** Runs a command in a script, with this standard input. */
    private int run(String input, String... words) {
        return run(new PassphraseInput(null, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))), words);
    }

    private int run(PassphraseInput input, String... words) {
        Places places = Places.under(folder);
        return new Commands(stream(out), stream(err), List.of(new CheckCommand(places, input),
                new RecoverCommand(places, input), new ExportCommand(Clock.systemUTC(), places, input)))
            .run(words);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

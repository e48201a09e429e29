package nl.bloei.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.storage.Places;
import nl.bloei.storage.WorkbookFile;

class CommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void withoutACommandItShowsTheHelpAsAProblem() {
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).contains("Gebruik: bloei", "Opdrachten:");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void theHelpSaysWhatEachCommandDoes() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).containsPattern("check +Kijkt of werkboeken heel zijn")
            .containsPattern("export +Zet de werkbladen")
            .containsPattern("content +Noemt alle werkbladen");
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        assertThat(List.of("check", "recover", "export", "content", "pictures")).allSatisfy(command -> {
            out.reset();
            assertThat(run(command, "--help")).isZero();
            assertThat(text(out)).startsWith("Gebruik: bloei " + command).contains("--help");
        });
    }

    @Test
    void aNameThatCannotBeAFileIsAWrongUseAndNotACrash() {
        assertThat(run("check", "a\0b")).isEqualTo(2);
        assertThat(text(err)).contains("BESTAND");
    }

    @Test
    void tellsWhichSheetsAVersionDoesNotKnow() throws Exception {
        Path file = sample("later.werkboek.json", "ws.progress-circle", "ws.van-later");

        assertThat(run("check", file.toString())).isZero();
        assertThat(text(out)).contains("12 ingevulde werkbladen", "2 werkbladen kent deze versie niet; ze blijven");
    }

    @Test
    void sheetsThatAVersionDoesNotKnowAreExportedToButNotBlank() throws Exception {
        Path file = sample("vreemd.werkboek.json", "\"ws.", "\"ander.");
        Path pdf = folder.resolve("x.pdf");

        assertThat(run("export", file.toString(), "--pdf", pdf.toString(), "--blank")).isEqualTo(1);
        assertThat(text(err)).contains("vreemd.werkboek.json").contains("nog niets");
        assertThat(pdf).doesNotExist();

        assertThat(run("export", file.toString(), "--pdf", pdf.toString())).isZero();
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Voorleesfestival", "Een werkblad van eerder");
        }
    }

    @Test
    void ofADamagedWorkbookItSaysWhatIsLeftAndBringsThatBackInANewFile() throws Exception {
        Path file = sample("stuk.werkboek.json", "\"format\"", "\"format\"");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));

        assertThat(run("check", file.toString())).isEqualTo(4);
        assertThat(text(err)).contains("is beschadigd", "wat in het bestand nog heel is", "bloei recover");

        Path back = folder.resolve("terug.werkboek.json");
        assertThat(run("recover", file.toString(), "--to", back.toString())).isZero();
        assertThat(WorkbookFile.read(back).sheets()).hasSizeBetween(2, 11);
        assertThat(Files.readString(file)).hasSize(whole.length() / 2);
        assertThat(run("recover", file.toString(), "--to", back.toString())).as("nothing is replaced").isEqualTo(1);
    }

    @Test
    void anEarlierVersionIsWholeAndThereforeComesBeforeAPart() throws Exception {
        Path file = sample("stuk.werkboek.json", "\"format\"", "\"format\"");
        try (var opened = WorkbookFile.open(file, Places.under(folder))) {
            opened.save(opened.workbook().withTitle("Later"));
        }
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 10));

        assertThat(run("check", file.toString())).isEqualTo(4);
        assertThat(text(err).indexOf("een eerdere versie")).isBetween(0, text(err).indexOf("nog heel is"));
        Path back = folder.resolve("terug.werkboek.json");
        assertThat(run("recover", file.toString(), "--to", back.toString())).isZero();
        assertThat(WorkbookFile.read(back).sheets()).hasSize(12);

        Path part = folder.resolve("deel.werkboek.json");
        assertThat(text(err)).contains("2. wat in het bestand nog heel is");
        assertThat(run("recover", file.toString(), "--to", part.toString(), "--pick", "2")).isZero();
        assertThat(WorkbookFile.read(part).title()).isEqualTo("Later");
        assertThat(run("recover", file.toString(), "--to", part.toString(), "--pick", "3")).isEqualTo(2);
    }

    @Test
    void whatWasNotSavedYetIsTheFirstThingToBringBackAlsoWhenTheFileIsGone() throws Exception {
        Path file = sample("jaar.werkboek.json", "\"format\"", "\"format\"");
        try (var opened = WorkbookFile.open(file, Places.under(folder))) {
            opened.note(opened.workbook().withTitle("Nog niet bewaard"));
        }
        assertThat(run("check", file.toString())).isZero();
        assertThat(text(out)).contains("er is meer geschreven dan in het bestand staat");

        Files.delete(file);
        assertThat(run("check", file.toString())).isEqualTo(4);
        assertThat(run("recover", file.toString(), "--to", file.toString())).isZero();
        assertThat(WorkbookFile.read(file).title()).isEqualTo("Nog niet bewaard");
    }

    @Test
    void whereNothingIsLeftItSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("leeg.werkboek.json"), "");

        assertThat(run("check", file.toString())).isEqualTo(1);
        assertThat(run("recover", file.toString(), "--to", folder.resolve("x.json").toString())).isEqualTo(1);
        assertThat(text(err)).contains("niets gevonden");
        assertThat(folder.resolve("x.json")).doesNotExist();
    }

    @Test
    void aCopyOfASyncProgramIsTold() throws Exception {
        Path file = sample("jaar.werkboek.json", "\"format\"", "\"format\"");
        Files.copy(file, folder.resolve("jaar.werkboek (conflicted copy 2026-11-22 143205).json"));

        assertThat(run("check", file.toString())).isZero();
        assertThat(text(out)).contains("een kopie van Nextcloud: jaar.werkboek (conflicted copy");
    }

    private Path sample(String name, String replace, String with) throws Exception {
        try (InputStream in = Content.sample()) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve(name), json.replace(replace, with));
        }
    }

    private int run(String... words) {
        return run(new PassphraseInput(null, InputStream.nullInputStream()), words);
    }

    private int run(PassphraseInput input, String... words) {
        Places places = Places.under(folder);
        var commands = new Commands(stream(out), stream(err),
                List.of(new CheckCommand(places, input), new RecoverCommand(places, input),
                        new ExportCommand(CLOCK, places, input), new ContentCommand(), new PicturesCommand()));
        return commands.run(words);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

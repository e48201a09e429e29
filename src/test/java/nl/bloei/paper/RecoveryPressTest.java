package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Content;
import nl.bloei.testing.OtherJava;

/** The sheet that keeps a passphrase: all of it legible, and enough to open the workbook without the program. */
class RecoveryPressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String FILE = "Noor.werkboek.json.age";
    private static final Press PRESS = new Press(Content.load());

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void onePageHoldsThePassphraseTheFileAndHowToOpenIt(PaperSize size) throws IOException {
        byte[] bytes = PRESS.recovery(FILE, "tulp-kajak-maandag-zolder-vlieger", size, TODAY);
        keep("recovery-" + size, bytes);

        try (Pdf pdf = Pdf.of(bytes)) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.text()).contains("Herstelblad", FILE, "22 november 2026",
                    "tulp-kajak-maandag-zolder-vlieger", "age --decrypt --output werkboek.json \"" + FILE + "\"",
                    "streepje", "Bladzijde 1/1");
            assertThat(pdf.text()).doesNotContain("cijfer", "hoofdletter ");
            assertThat(pdf.tagged()).isTrue();
            assertThat(pdf.information().getTitle()).isEqualTo("Herstelblad");
        }
    }

    @Test
    void whatLooksLikeSomethingElseSaysWhatItIs() throws IOException {
        byte[] bytes = PRESS.recovery("", "O0l1I |", PaperSize.A4, TODAY);
        keep("recovery-alike", bytes);

        try (Pdf pdf = Pdf.of(bytes)) {
            assertThat(pdf.text()).contains("O hoofdletter 0 cijfer l 1 cijfer I hoofdletter \u2423 spatie | teken");
            assertThat(pdf.text()).contains("BESTAND");
        }
    }

    @ParameterizedTest
    @CsvSource({"\uD83C\uDF37, U+1F337", "a\u00A0b, U+00A0", "a\u200Bb, U+200B", "\u0627\u0628, ''", "\u00E9, ''"})
    void aCharacterThatCannotBePrintedIsToldByItsNumber(String passphrase, String told) throws IOException {
        try (Pdf pdf = Pdf.of(PRESS.recovery(FILE, passphrase, PaperSize.A4, TODAY))) {
            assertThat(pdf.text()).contains(told);
            assertThat(pdf.text().contains("U+")).isEqualTo(!told.isEmpty());
        }
    }

    @Test
    void aVeryLongOneLosesNothing() throws IOException {
        String passphrase = "Zo lang typt niemand 1 wachtwoord, ".repeat(30);
        byte[] bytes = PRESS.recovery("Een heel lange naam van een bestand ".repeat(6) + FILE, passphrase,
                PaperSize.A4, TODAY);
        keep("recovery-long", bytes);

        try (Pdf pdf = Pdf.of(bytes)) {
            String text = pdf.text().replaceAll("\\s+", "");
            assertThat(text).contains(passphrase.replace(" ", ""));
            assertThat(text.split("Zhoofdletter", -1)).hasSize(30 + 1);
        }
    }

    /** In a program that has no place for temporary files: whoever tries to make one fails. */
    @Test
    void noTemporaryFileIsMadeOnTheWayToThePreview() throws Exception {
        List<String> command = OtherJava.command(RecoveryPressTest.class, "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Path.of("target", "nergens").toAbsolutePath());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();

        assertThat(process.inputReader().lines()).endsWith("1 bladzijde");
        assertThat(process.waitFor()).isZero();
    }

    /** Makes a sheet and its picture. */
    public static void main(String[] arguments) throws IOException {
        try {
            Files.createTempFile("bloei", "");
            throw new IllegalStateException("There is a place for temporary files");
        } catch (NoSuchFileException expected) {
            try (Pages pages = Pages.of(PRESS.recovery(FILE, "tulp-kajak-zolder", PaperSize.A4, TODAY))) {
                pages.picture(0, 1);
                System.out.println(pages.count() + " bladzijde");
            }
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(name + ".pdf"), pdf);
    }
}

package nl.bloei.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import nl.bloei.content.Content;
import nl.bloei.testing.BadInput;
import nl.bloei.testing.HostilePictures;
import nl.bloei.testing.OtherJava;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Sheet;

/** Pictures that somebody chose, and pictures in workbooks that somebody else made. */
class PhotoTest {
    private static final Press PRESS = new Press(Content.load());

    @TempDir
    private Path folder;

    static Stream<Arguments> hostile() {
        return HostilePictures.all().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHostilePictureIsRefusedAndStaysAsItIs(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("strand.png"), bytes);

        assertThat(refusal(() -> Photo.pixels(HostilePictures.answer(bytes)))).isNotNull();
        assertThat(refusal(() -> Photo.take(file))).isNotNull();
        assertThat(file).hasBinaryContent(bytes);
    }

    /** In little more than the dots of the largest one take; what only claims to be large takes nothing. */
    @Test
    @Timeout(60)
    void soundOrHostileTheyAllFitInLittleMemory() throws Exception {
        List<String> command = OtherJava.command(PhotoTest.class, "-Xmx96m", "-Djava.awt.headless=true");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();

        assertThat(process.inputReader().lines()).containsExactly(HostilePictures.all().size() + " geweigerd",
                "1600 breed", "1 breed");
        assertThat(process.waitFor()).isZero();
    }

    /** Decodes them all. */
    public static void main(String[] arguments) throws Photo.Refused {
        long refused = HostilePictures.all()
            .values()
            .stream()
            .map(bytes -> refusal(() -> Photo.pixels(HostilePictures.answer(bytes))))
            .count();
        System.out.println(refused + " geweigerd");
        for (byte[] sound : List.of(HostilePictures.largest(), HostilePictures.packedRemark())) {
            System.out.println(Photo.pixels(HostilePictures.answer(sound)).width() + " breed");
        }
    }

    @Test
    void whatIsTooLargeIsToldAsThat() {
        var refusals = HostilePictures.all()
            .entrySet()
            .stream()
            .filter(each -> each.getKey().matches("(60,000|two billion|one endless|a JPEG of).*"))
            .map(each -> refusal(() -> Photo.pixels(HostilePictures.answer(each.getValue()))))
            .toList();

        assertThat(refusals).hasSize(5).containsOnly(Photo.Refusal.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "aGVsbG8=", "iVBORw0KGgo", "iVBORw0KGgo=\n"})
    void textThatHoldsNoPictureIsRefused(String data) {
        assertThat(refusal(() -> Photo.pixels(new Answer.Picture("x", "image/png", data, Extras.NONE)))).isNotNull();
    }

    @Test
    void onPaperASentenceStandsInItsPlaceAndTheOthersStay() {
        Sheet sheet = Sheet.of("ws.dream-question", BadInput.DAY, BadInput.NOW)
            .withAnswer("picture",
                    HostilePictures.answer(HostilePictures.all().get("60,000 by 60,000 dots in a few bytes")),
                    BadInput.NOW);
        byte[] bytes = PRESS.filled(BadInput.workbook(sheet), List.of(sheet), PaperSize.A4, LocalDate.EPOCH);

        try (Pdf pdf = Pdf.of(bytes)) {
            assertThat(pdf.text()).contains("strand.png is niet meer te lezen");
            assertThat(pdf.images()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aLargePhotoBecomesSmallEnoughToTravelAlong(String format) throws Exception {
        Path file = folder.resolve("strand." + format);
        ImageIO.write(new BufferedImage(5_000, 2_500, BufferedImage.TYPE_INT_RGB), format, file.toFile());

        Answer.Picture taken = Photo.take(file);

        assertThat(taken).extracting(Answer.Picture::name, Answer.Picture::type)
            .containsExactly("strand." + format, "image/" + format);
        assertThat(Base64.getDecoder().decode(taken.data()).length).isBetween(1, Photo.MOST_KEPT);
        assertThat(Photo.pixels(taken)).extracting(Pages.Picture::width, Pages.Picture::height)
            .containsExactly(Photo.LONGEST, Photo.LONGEST / 2);
    }

    @Test
    void aKindThatItsNameLiesAboutIsReadForWhatItIs() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);

        assertThat(Photo.pixels(HostilePictures.answer(bytes.toByteArray())).width()).isEqualTo(3);
    }

    @Test
    void whatIsNoFileOrTooHeavyIsNotReadToTheEnd() throws IOException {
        Path heavy = folder.resolve("zwaar.png");
        try (var sparse = new RandomAccessFile(heavy.toFile(), "rw")) {
            sparse.setLength(40L << 30);
        }

        assertThat(refusal(() -> Photo.take(heavy))).isEqualTo(Photo.Refusal.TOO_HEAVY);
        assertThat(refusal(() -> Photo.take(folder))).isEqualTo(Photo.Refusal.UNREADABLE);
        assertThat(refusal(() -> Photo.take(folder.resolve("weg.png")))).isEqualTo(Photo.Refusal.UNREADABLE);
        assertThat(refusal(() -> Photo.take(Path.of("/dev/zero")))).isEqualTo(Photo.Refusal.UNREADABLE);
    }

    private static Photo.Refusal refusal(Callable<?> attempt) {
        return catchThrowableOfType(Photo.Refused.class, attempt::call).why();
    }
}

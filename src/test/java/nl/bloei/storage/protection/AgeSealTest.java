package nl.bloei.storage.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

class AgeSealTest {
    private static final byte[] LETTER = "Noor durfde het te vragen.".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void whatIsSealedComesBackWhole(int length) throws SealException {
        byte[] content = TamperingTest.content(length, length);

        assertThat(Seals.cheap().open(Seals.cheap().seal(content))).isEqualTo(content);
    }

    @Test
    void everySealHasASaltAndAKeyOfItsOwn() {
        AgeSeal seal = Seals.cheap();
        byte[] first = seal.seal(LETTER);
        byte[] second = seal.seal(LETTER);

        assertThat(header(first).lines().toList()).hasSize(4)
            .zipSatisfy(header(second).lines().toList(), (one, other) -> assertThat(one.equals(other))
                .isEqualTo(one.equals("age-encryption.org/v1")));
        assertThat(IntStream.range(0, LETTER.length)
            .filter(i -> first[first.length - 1 - i] == second[second.length - 1 - i])
            .count()).as("bytes that happen to be the same").isLessThan(8);
    }

    @Test
    void newFilesCostAMillionCalculationsPerAttempt() throws SealException {
        byte[] sealed = Seals.usual().seal(LETTER);

        assertThat(AgeHeader.of(sealed).workFactor()).isEqualTo(17);
        assertThat(Seals.usual().open(sealed)).isEqualTo(LETTER);
    }

    @Test
    void lookingAtWhatWasJustSealedCostsNoKey() throws SealException {
        AgeSeal seal = Seals.usual();
        long start = System.nanoTime();
        byte[] sealed = seal.seal(LETTER);
        long sealing = System.nanoTime() - start;
        long opening = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) { // The fastest: a busy moment of the machine is no key.
            start = System.nanoTime();
            assertThat(seal.open(sealed)).isEqualTo(LETTER);
            opening = Math.min(opening, System.nanoTime() - start);
        }
        assertThat(opening).isLessThan(sealing / 4);
    }

    @Test
    void anotherPassphraseIsToldApartFromDamage() {
        byte[] sealed = Seals.cheap().seal(LETTER);
        byte[] damaged = sealed.clone();
        damaged[sealed.length - 1] ^= 1;

        assertThat(refusal(Seals.cheap("tulp kajak zolder een vlieger"), sealed))
            .isEqualTo(SealException.Reason.WRONG_PASSPHRASE);
        assertThat(refusal(Seals.cheap(), damaged)).isEqualTo(SealException.Reason.DAMAGED);
    }

    @Test
    void aLetterThatAnotherKeyboardMakesOfTwoCharactersIsTheSameLetter() throws SealException {
        String apart = Normalizer.normalize(Seals.PASSPHRASE, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(Seals.PASSPHRASE);
        assertThat(Seals.cheap(apart).open(Seals.cheap().seal(LETTER))).isEqualTo(LETTER);
    }

    @ParameterizedTest
    @CsvSource({"1", "14", "19", "30", "62", "999999999"})
    void aCostOutsideTheLimitsIsRefusedBeforeAnyOfItIsSpent(int workFactor) {
        byte[] file = file("-> scrypt " + "A".repeat(22) + " " + workFactor);

        assertThat(refusal(Seals.usual(), file)).isEqualTo(SealException.Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"15", "16", "18"})
    void whatOtherProgramsCostIsAcceptedWithinTheLimits(int workFactor) throws SealException {
        var passphrase = Passphrase.of(Seals.PASSPHRASE);
        byte[] sealed = new AgeSeal(passphrase, new WorkFactor(workFactor, workFactor, workFactor)).seal(LETTER);

        assertThat(Seals.usual().open(sealed)).isEqualTo(LETTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"-> scrypt SALT|4 without a cost",
            "-> scrypt SALT 04|a zero before it",
            "-> scrypt SALT +4|a sign", "-> scrypt SALT 0x4|hexadecimal", "-> scrypt SALT -4|below nothing",
            "-> scrypt SALT 0|nothing", "-> scrypt SALT 4 4|more arguments", "-> scrypt SALT 9999999999|too long",
            "-> scrypt SALT 4 |a space after it", "-> scrypt  SALT 4|two spaces", "-> scrypt SALTA 4|a longer salt",
            "-> scrypt A 4|a shorter salt", "-> scrypt SALT= 4|padding", "->scrypt SALT 4|no space",
            "-> scrypt SALT four|a word"})
    void aHeaderOfAnotherFormIsRefused(String stanza, String why) {
        byte[] file = file(stanza.replace("SALT", "A".repeat(22)));

        assertThat(refusal(Seals.cheap(), file)).as(why).isEqualTo(SealException.Reason.DAMAGED);
    }

    @Test
    void noSecondRecipientIsLetIn() {
        String good = header(Seals.cheap().seal(LETTER));
        String stanza = good.substring(good.indexOf("->"), good.indexOf("---"));

        assertThat(refusal(Seals.cheap(), good.replace(stanza, stanza + stanza).getBytes(StandardCharsets.ISO_8859_1)))
            .isEqualTo(SealException.Reason.DAMAGED);
    }

    @Test
    void whatIsNoPassphraseFileIsNamedForWhatItIs() {
        assertThat(refusal(Seals.cheap(), bytes("{\"format\": \"bloei-werkboek\"}")))
            .isEqualTo(SealException.Reason.NOT_SEALED);
        assertThat(refusal(Seals.cheap(), new byte[0])).isEqualTo(SealException.Reason.NOT_SEALED);
        assertThat(refusal(Seals.cheap(), bytes("age-enc"))).isEqualTo(SealException.Reason.DAMAGED);
        assertThat(refusal(Seals.cheap(), file("-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc")))
            .isEqualTo(SealException.Reason.UNSUPPORTED);
        assertThat(refusal(Seals.cheap(), bytes("age-encryption.org/v2\n-> scrypt x")))
            .isEqualTo(SealException.Reason.UNSUPPORTED);
        assertThat(refusal(Seals.cheap(), bytes("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl")))
            .isEqualTo(SealException.Reason.UNSUPPORTED);
    }

    @Test
    void nothingThatIsToldOfAFailureHoldsThePassphraseOrTheContent() {
        byte[] sealed = Seals.cheap().seal(LETTER);
        var failure = catchThrowableOfType(SealException.class, () -> Seals.cheap("verkeerd").open(sealed));

        assertThat(failure).hasMessage("WRONG_PASSPHRASE: WrongPassphrase");
        assertThat(Passphrase.of(Seals.PASSPHRASE)).hasToString("Passphrase");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Noor");
    }

    @Test
    void anEmptyPassphraseIsNone() {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Passphrase.of(""))).isNotNull();
        assertThat(Arrays.equals(Passphrase.of("a").bytes(), bytes("a"))).isTrue();
    }

    private static SealException.Reason refusal(AgeSeal seal, byte[] file) {
        return TamperingTest.refusal(seal, file);
    }

    /** A file with this line in its header, well-formed for the rest. */
    private static byte[] file(String stanza) {
        String line = "B".repeat(42) + "A";
        return bytes("age-encryption.org/v1\n" + stanza + "\n" + line + "\n--- " + line + "\n" + "x".repeat(60));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String header(byte[] sealed) {
        String text = new String(sealed, 0, Math.min(250, sealed.length), StandardCharsets.ISO_8859_1);
        return text.substring(0, text.indexOf('\n', text.indexOf("--- ")) + 1);
    }
}

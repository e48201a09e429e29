package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import nl.bloei.storage.protection.Seals;

class AgeEnvelopeTest {
    private static final byte[] DOCUMENT = "Noor durfde het te vragen.".getBytes(StandardCharsets.UTF_8);

    private final Envelope envelope = new AgeEnvelope(Seals.cheap());

    @Test
    void aDocumentComesBackAndOtherwiseTheReasonHasItsOwnKind() throws Unfit {
        byte[] sealed = envelope.seal(DOCUMENT);
        byte[] x25519 = "age-encryption.org/v1\n-> X25519 abc\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(envelope.open(sealed)).isEqualTo(DOCUMENT);
        assertThat(kind(() -> new AgeEnvelope(Seals.cheap("anders")).open(sealed)))
            .isEqualTo(Problem.Kind.WRONG_PASSPHRASE);
        assertThat(kind(() -> envelope.open(Arrays.copyOf(sealed, sealed.length - 1)))).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(kind(() -> envelope.open(DOCUMENT))).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(kind(() -> envelope.open(x25519))).isEqualTo(Problem.Kind.OTHER_LOCK);
    }

    @Test
    void theEntriesOfAJournalComeBackAfterACrash() throws Unfit {
        Envelope.Strip before = envelope.begin();
        byte[] sealed = before.seal(5, DOCUMENT);

        Envelope.Strip after = new AgeEnvelope(Seals.cheap()).resume(before.head());

        assertThat(after.head()).isEqualTo(before.head());
        assertThat(after.open(5, sealed)).isEqualTo(DOCUMENT);
        assertThat(kind(() -> after.open(6, sealed))).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(kind(() -> new AgeEnvelope(Seals.cheap("anders")).resume(before.head())))
            .isEqualTo(Problem.Kind.WRONG_PASSPHRASE);
        assertThat(before.head()).hasSizeLessThan(300);
    }

    @Test
    void anEntryOfAnEarlierJournalOfTheSameOpeningIsRefused() throws Unfit {
        Envelope.Strip earlier = envelope.begin();
        Envelope.Strip later = envelope.begin();
        byte[] sealed = earlier.seal(5, DOCUMENT);

        assertThat(kind(() -> later.open(5, sealed))).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(kind(() -> envelope.resume(later.head()).open(5, sealed))).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(envelope.resume(earlier.head()).open(5, sealed)).isEqualTo(DOCUMENT);
    }

    @Test
    void aHeadThatIsCutOffIsRefused() throws Unfit {
        byte[] head = envelope.begin().head();
        for (int length : new int[]{0, 15, 16, head.length - 1}) {
            assertThat(kind(() -> envelope.resume(Arrays.copyOf(head, length)))).isEqualTo(Problem.Kind.DAMAGED);
        }
    }

    private static Problem.Kind kind(ThrowingCallable call) {
        return catchThrowableOfType(Unfit.class, call).kind();
    }
}

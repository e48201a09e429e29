package nl.bloei.storage.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class EntryKeyTest {
    private static final byte[] ENTRY = "Noor durfde het te vragen.".getBytes(StandardCharsets.UTF_8);

    private static final byte[] JOURNAL = {1, 2, 3};

    private final EntryKey key = EntryKey.fresh();

    @Test
    void anEntryComesBackUnderItsOwnNumberOnly() throws SealException {
        byte[] sealed = key.seal(JOURNAL, 7, ENTRY);

        assertThat(sealed).hasSize(ENTRY.length + EntryKey.EXTRA_BYTES);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Noor");
        assertThat(key.open(JOURNAL, 7, sealed)).isEqualTo(ENTRY);
        for (long other : new long[]{6, 8, 0, -7, 7L << 32}) {
            assertThat(refusal(key, other, sealed)).isEqualTo(SealException.Reason.DAMAGED);
        }
    }

    @Test
    void anEmptyEntryIsAnEntryToo() throws SealException {
        assertThat(key.open(JOURNAL, 0, key.seal(JOURNAL, 0, new byte[0]))).isEmpty();
    }

    @Test
    void theSameEntryNeverLooksTheSame() {
        assertThat(key.seal(JOURNAL, 1, ENTRY)).isNotEqualTo(key.seal(JOURNAL, 1, ENTRY));
    }

    @Test
    void everyFlipAndEveryCutIsRefused() {
        byte[] sealed = key.seal(JOURNAL, 3, ENTRY);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(refusal(key, 3, flipped)).isEqualTo(SealException.Reason.DAMAGED);
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(refusal(key, 3, Arrays.copyOf(sealed, length))).isEqualTo(SealException.Reason.DAMAGED);
        }
    }

    @Test
    void anEntryOfAnotherJournalIsRefused() {
        assertThat(refusal(key, 3, key.seal(new byte[]{1, 2, 4}, 3, ENTRY))).isEqualTo(SealException.Reason.DAMAGED);
        assertThat(refusal(EntryKey.fresh(), 3, key.seal(JOURNAL, 3, ENTRY))).isEqualTo(SealException.Reason.DAMAGED);
    }

    @Test
    void thePassphraseBringsTheKeyBackAfterACrash() throws SealException {
        byte[] wrapped = key.wrapped(Seals.cheap());
        byte[] sealed = key.seal(JOURNAL, 1, ENTRY);

        assertThat(EntryKey.unwrap(wrapped, Seals.cheap()).open(JOURNAL, 1, sealed)).isEqualTo(ENTRY);
        assertThat(catchThrowableOfType(SealException.class, () -> EntryKey.unwrap(wrapped, Seals.cheap("anders")))
            .reason()).isEqualTo(SealException.Reason.WRONG_PASSPHRASE);
    }

    @Test
    void somethingElseThatWasSealedIsNoKey() {
        byte[] sealed = Seals.cheap().seal(ENTRY);

        assertThat(catchThrowableOfType(SealException.class, () -> EntryKey.unwrap(sealed, Seals.cheap())).reason())
            .isEqualTo(SealException.Reason.DAMAGED);
    }

    private static SealException.Reason refusal(EntryKey with, long sequence, byte[] sealed) {
        return catchThrowableOfType(SealException.class, () -> with.open(JOURNAL, sequence, sealed)).reason();
    }
}

package nl.bloei.storage.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Whatever is done to a sealed file, it opens as it was sealed or not at all. */
class TamperingTest {
    private static final int SMALL_CASES = 9_400;
    private static final int LARGE_CASES = 600;

    @Test
    void ofTenThousandTamperedFilesNoneOpens() {
        var refused = new EnumMap<SealException.Reason, Integer>(SealException.Reason.class);

        refuseAll(1_000, SMALL_CASES, refused);
        refuseAll(150_000, LARGE_CASES, refused);

        assertThat(refused.values().stream().mapToInt(each -> each).sum()).isEqualTo(10_000);
        assertThat(refused).as("every reason is met").containsOnlyKeys(SealException.Reason.values());
        assertThat(refused.get(SealException.Reason.DAMAGED)).isGreaterThan(5_000);
    }

    /** Beyond 64 kB a file has several chunks, each sealed by itself, which could change places. */
    private static void refuseAll(int bytes, int cases, Map<SealException.Reason, Integer> refused) {
        AgeSeal seal = Seals.cheap();
        byte[] file = seal.seal(content(bytes, 1));
        byte[] other = seal.seal(content(bytes, 2));
        new Tampering(file, other).cases()
            .filter(each -> !Arrays.equals(each, other))
            .limit(cases)
            .forEach(each -> refused.merge(refusal(seal, each), 1, Integer::sum));
    }

    static SealException.Reason refusal(AgeSeal seal, byte[] tampered) {
        try {
            seal.open(tampered);
        } catch (SealException e) {
            return e.reason();
        }
        throw new AssertionError("A tampered file of " + tampered.length + " bytes was accepted");
    }

    static byte[] content(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}

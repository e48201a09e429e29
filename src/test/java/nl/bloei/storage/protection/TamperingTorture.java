package nl.bloei.storage.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cases of {@link TamperingTest} at the cost that real files have: each takes most of a second. */
class TamperingTorture {
    private static final int CASES = 20;

    @Test
    void ofTwentyTamperedFilesAtTheUsualCostNoneOpens() throws SealException {
        AgeSeal seal = Seals.usual();
        byte[] content = TamperingTest.content(2_000, 1);
        byte[] file = seal.seal(content);

        assertThat(new Tampering(file, seal.seal(TamperingTest.content(2_000, 2))).cases().limit(CASES))
            .allSatisfy(each -> assertThat(TamperingTest.refusal(Seals.usual(), each)).isNotNull());
        assertThat(Seals.usual().open(file)).isEqualTo(content);
    }
}

package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import nl.bloei.storage.protection.Passphrase;

class KeyringTest {
    private final Keyring keyring = new Keyring();

    @Test
    void theLastUsedIsTriedFirstAndTheFourthPushesTheFirstOut() {
        for (String each : new String[]{"een", "twee", "drie", "twee", "vier"}) {
            keyring.opened(Passphrase.of(each), true);
        }

        assertThat(keyring.shared())
            .containsExactly(Passphrase.of("vier"), Passphrase.of("twee"), Passphrase.of("drie"));
        assertThat(keyring.current()).contains(Passphrase.of("vier"));
    }

    @Test
    void whatSomebodyWillNotShareIsTriedOnNothingElse() {
        keyring.opened(Passphrase.of("een"), true);
        keyring.opened(Passphrase.of("een"), false);
        assertThat(keyring.shared()).isEmpty();
        assertThat(keyring.current()).contains(Passphrase.of("een"));

        keyring.openedWithout();
        assertThat(keyring.current()).isEmpty();
    }

    @Test
    void forgettingLeavesNothing() {
        keyring.opened(Passphrase.of("een"), true);
        keyring.forget();

        assertThat(keyring.shared()).isEmpty();
        assertThat(keyring.current()).isEmpty();
    }
}

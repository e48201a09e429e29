package nl.bloei.storage.protection;

/** Seals that cost next to nothing, for tests that need many. */
public final class Seals {
    /** A passphrase that nothing else in the tests says. */
    public static final String PASSPHRASE = "tulp kajak zolder één vlieger";
    static final WorkFactor CHEAP = new WorkFactor(4, 4, 18);

    private Seals() {
    }

    /** A seal with {@link #PASSPHRASE}. */
    public static AgeSeal cheap() {
        return cheap(PASSPHRASE);
    }

    /** A seal with another passphrase. */
    public static AgeSeal cheap(String passphrase) {
        return new AgeSeal(Passphrase.of(passphrase), CHEAP);
    }

    /** A seal with {@link #PASSPHRASE} that costs as little as the program itself still opens. */
    public static AgeSeal quick() {
        return new AgeSeal(Passphrase.of(PASSPHRASE), new WorkFactor(15, 15, 18));
    }

    /** A seal as the program has it, which takes most of a second. */
    static AgeSeal usual() {
        return new AgeSeal(Passphrase.of(PASSPHRASE));
    }
}

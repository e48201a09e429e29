package nl.bloei.storage;

/** How often a test is done: a small dose in every build, the full one with {@code mvn verify -Ptorture}. */
final class Dose {
    private Dose() {
    }

    static int of(int small, int full) {
        return Boolean.getBoolean("bloei.torture") ? full : small;
    }
}

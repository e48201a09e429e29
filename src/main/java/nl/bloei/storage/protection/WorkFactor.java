package nl.bloei.storage.protection;

/**
 * What one attempt to derive a key costs, as the base-2 logarithm of scrypt's N: one more doubles time and memory (2^17
 * takes 128 MB).
 *
 * @param write what new files cost
 * @param least the lowest that is opened: below it a file is hardly protected and was not made by this program
 * @param most the highest that is opened: above it a file could keep the program busy or exhaust its memory
 */
record WorkFactor(int write, int least, int most) {

    /** Below a second for whoever has the passphrase; the most that 512 MB of memory can open. */
    static final WorkFactor USUAL = new WorkFactor(17, 15, 18);

    /** What one can afford to try, whoever made it. */
    static final WorkFactor PAYABLE = new WorkFactor(USUAL.write(), 1, USUAL.most());

    boolean accepts(int factor) {
        return factor >= least && factor <= most;
    }
}

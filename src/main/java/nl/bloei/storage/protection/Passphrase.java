package nl.bloei.storage.protection;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words that open a protected workbook. An é that one keyboard makes of two characters and another of one is the same
 * letter here (Unicode NFC); everything else counts, capitals and spaces too.
 */
public final class Passphrase {
    private final byte[] bytes;

    private Passphrase(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A passphrase as somebody typed it.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public static Passphrase of(CharSequence typed) {
        if (typed.isEmpty()) {
            throw new IllegalArgumentException("An empty passphrase protects nothing");
        }
        return new Passphrase(normal(typed).getBytes(StandardCharsets.UTF_8));
    }

    /** What was typed, with every letter in the form that is kept. */
    static String normal(CharSequence typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** What was typed, to be written on paper by somebody who asks for that; for nothing else. */
    public String reveal() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The bytes that keys are derived from. */
    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passphrase that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "Passphrase";
    }
}

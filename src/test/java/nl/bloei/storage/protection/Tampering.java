package nl.bloei.storage.protection;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Endless ways to tamper with a sealed file, the same ones in every run. */
final class Tampering {
    /** Half of what is flipped, cut or spliced lies here: the header is where the rules are. */
    private static final int HEADER_BYTES = 190;

    private final byte[] file;
    private final byte[] other;
    private final Random random = new Random(42);

    /**
     * Tampers with a file.
     *
     * @param other another file, sealed with the same passphrase, to take parts of
     */
    Tampering(byte[] file, byte[] other) {
        this.file = file;
        this.other = other;
    }

    /** Files that differ from the one given. */
    Stream<byte[]> cases() {
        return Stream.generate(this::next).filter(each -> !Arrays.equals(each, file));
    }

    private byte[] next() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> flip();
            case 3 -> Arrays.copyOf(file, place(file));
            case 4 -> joined(Arrays.copyOf(file, place(file)), tail(file, place(file)));
            case 5 -> joined(Arrays.copyOf(file, place(file)), tail(other, place(other)));
            case 6 -> joined(file, Arrays.copyOf(other, 1 + random.nextInt(other.length)));
            default -> inserted();
        };
    }

    private byte[] flip() {
        byte[] flipped = file.clone();
        Supplier<Integer> bit = () -> 1 << random.nextInt(8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            flipped[place(file)] ^= bit.get().byteValue();
        }
        return flipped;
    }

    /** A few bytes, often ones that mean something in a header, where they do not belong. */
    private byte[] inserted() {
        int at = place(file);
        byte[] more = random.nextBoolean()
                ? new byte[]{(byte) " \n\r-=0A".charAt(random.nextInt(7))}
                : Arrays.copyOfRange(other, at % other.length, Math.min(other.length, at % other.length + 40));
        return joined(joined(Arrays.copyOf(file, at), more), tail(file, at));
    }

    private int place(byte[] in) {
        return random.nextInt(random.nextBoolean() ? Math.min(HEADER_BYTES, in.length) : in.length);
    }

    private static byte[] tail(byte[] of, int from) {
        return Arrays.copyOfRange(of, from, of.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}

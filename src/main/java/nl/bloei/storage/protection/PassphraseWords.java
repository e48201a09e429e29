package nl.bloei.storage.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Makes up passphrases of Dutch words, for somebody who would rather not think one up. The list of our own holds 1,296
 * everyday words (6^4: four dice can choose one too) of at most nine letters without accents. No two of them differ by
 * one letter or sound alike, so that what was written down or read out is typed again without doubt.
 *
 * <p>Chance chooses every word by itself. So a passphrase holds log2(1,296) = 10.3 bits of entropy per word: 51.7 bits
 * for five words, 62.0 for six. Whoever has the file and knows this list tries half of 3.6 x 10^15 passphrases, at half a
 * second of computing each: with a thousand computers that is some 30,000 years.
 */
public final class PassphraseWords {
    /** The fewest words that are made up. */
    public static final int FEWEST = 5;

    private static final String BETWEEN = "-";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> LIST = read();

    private PassphraseWords() {
    }

    /**
     * A new passphrase, such as "tulp-kajak-maandag-zolder-vlieger".
     *
     * @param count how many words, at least {@link #FEWEST}
     */
    public static String suggest(int count) {
        if (count < FEWEST) {
            throw new IllegalArgumentException("Fewer than " + FEWEST + " words can be guessed");
        }
        return RANDOM.ints(count, 0, LIST.size()).mapToObj(LIST::get).collect(Collectors.joining(BETWEEN));
    }

    /** All words, in the order of the alphabet. */
    static List<String> list() {
        return LIST;
    }

    private static List<String> read() {
        try (var file = Objects.requireNonNull(PassphraseWords.class.getResourceAsStream("words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // It is part of the program.
        }
    }
}

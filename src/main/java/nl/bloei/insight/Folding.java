package nl.bloei.insight;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as one compares them: without capitals and accents. A folded text is as long as what it was made from. */
final class Folding {
    private static final int MOST_WORDS = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** The folded form of every character, filled in as they come; 0 is not known yet, and the same for every thread. */
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

    private Folding() {
    }

    /** A text with each letter and its accent in one character, on one line. */
    static String composed(String text) {
        String whole = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return whole.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    /** What two texts that say the same have in common. */
    static String key(String text) {
        return fold(SPACE.matcher(composed(text).strip()).replaceAll(" "), false);
    }

    /** A composed text as it is searched: small letters without accents, and spaces for everything else. */
    static String searchable(String composed) {
        return fold(composed, true);
    }

    /** The words that are looked for; at most eight, each once. */
    static List<String> words(String query) {
        return Stream.of(searchable(composed(query)).split(" "))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    }

    private static String fold(String text, boolean wordsOnly) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char plain = fold(folded[i]);
            folded[i] = wordsOnly && !partOfWord(plain) ? ' ' : plain;
        }
        return new String(folded);
    }

    private static boolean partOfWord(char letter) {
        return letter < 128
                ? (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
                : Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }

    private static char fold(char letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        if (KNOWN[letter] == 0) {
            KNOWN[letter] = plain(letter);
        }
        return KNOWN[letter];
    }

    private static char plain(char letter) {
        if (letter == '\u2018' || letter == '\u2019') {
            return '\'';
        }
        if (Character.isSurrogate(letter)) {
            return letter;
        }
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        boolean accented = apart.chars()
            .skip(1)
            .allMatch(each -> Character.getType(each) == Character.NON_SPACING_MARK);
        return Character.toLowerCase(accented ? apart.charAt(0) : letter);
    }
}

package nl.bloei.storage.protection;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * How well a passphrase keeps others out, told by whom it keeps out and never as a number. zxcvbn estimates how many
 * passphrases somebody tries who knows words, names, dates, patterns on the keyboard and what other people chose; to its
 * English words ours in Dutch are added. Each attempt costs about half a second of computing.
 */
public enum Strength {
    /** A computer finds it within days: fewer than 10^6 attempts. */
    GUESSED,
    /** Keeps out whoever shares the computer, not somebody who means it: fewer than 10^10 attempts. */
    HOME,
    /** Keeps out somebody with many computers and years of time. */
    STRONG;

    private static final double HOME_FROM = 6;
    private static final double STRONG_FROM = 10;
    /** Beyond it nothing is estimated, since that takes ever longer; so much is long enough. */
    private static final int MOST_LETTERS = 64;
    /** What people who speak Dutch choose first, and what comes to mind beside this program. */
    private static final List<String> FIRST_THOUGHTS = List.of("wachtwoord", "welkom", "geheim", "bloei", "werkboek",
            "schatje", "liefje", "lieverd", "prinses", "voetbal", "ajax", "feyenoord", "nederland", "amsterdam",
            "rotterdam", "hallo", "poesje", "hondje", "moeder", "vader", "mijn", "nieuw", "computer", "sesam",
            "zonnetje", "bloem", "vakantie", "zomer", "winter", "herfst", "lente");

    /** Reading the lists takes a moment; only whoever chooses a passphrase waits for it. */
    private static final class Estimator {
        static final Zxcvbn DUTCH = build();

        private static Zxcvbn build() {
            try {
                return new ZxcvbnBuilder().dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("dutch",
                            Stream.concat(FIRST_THOUGHTS.stream(), PassphraseWords.list().stream())
                                .distinct()
                                .toList()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // They are part of the program.
            }
        }
    }

    /** The strength of what was typed so far; the first time slow, then some milliseconds. */
    public static Strength of(CharSequence typed) {
        String normal = Passphrase.normal(typed);
        if (normal.length() > MOST_LETTERS) {
            normal = normal.substring(0, MOST_LETTERS);
        }
        double attempts = Estimator.DUTCH.measure(normal).getGuessesLog10();
        if (attempts < HOME_FROM) {
            return GUESSED;
        }
        return attempts < STRONG_FROM ? HOME : STRONG;
    }

    /** Whom it keeps out, in a sentence. */
    public String words() {
        return ResourceBundle.getBundle("nl.bloei.texts.problem", Locale.ROOT).getString("problem.strength." + name());
    }
}

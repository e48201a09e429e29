package nl.bloei.storage.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PassphraseWordsTest {
    private static final List<String> LIST = PassphraseWords.list();

    @Test
    void theListHasAsManyWordsAsFourDiceCanChoose() {
        assertThat(LIST).hasSize(6 * 6 * 6 * 6).doesNotHaveDuplicates().isSorted();
        assertThat(LIST).allMatch(word -> word.matches("[a-z]{4,9}"));
    }

    @Test
    void noWordBecomesAnotherByOneSlip() {
        assertThat(LIST.stream().flatMap(word -> variants(word, "."))).as("one letter misread").doesNotHaveDuplicates();
        assertThat(LIST.stream().flatMap(word -> variants(word, ""))).as("one letter left out")
            .doesNotContainAnyElementsOf(LIST);
    }

    @Test
    void noTwoWordsSoundAlike() {
        assertThat(LIST.stream().map(PassphraseWordsTest::sound)).doesNotHaveDuplicates();
    }

    @Test
    void aSuggestionIsMadeOfWordsOfTheList() {
        for (int count : new int[]{5, 6, 9}) {
            assertThat(PassphraseWords.suggest(count).split("-")).hasSize(count).isSubsetOf(LIST);
        }
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> PassphraseWords.suggest(4))).isNotNull();
    }

    @Test
    void chanceReachesEveryWordAboutAsOften() {
        var counts = new int[LIST.size()];
        var sorted = new ArrayList<>(new TreeSet<>(LIST));
        for (int i = 0; i < 26_000; i++) {
            for (String word : PassphraseWords.suggest(5).split("-")) {
                counts[sorted.indexOf(word)]++;
            }
        }
        // 100 each on average; by chance one beyond these bounds happens less than once in 10^9 runs.
        assertThat(IntStream.of(counts)).allMatch(count -> count > 25 && count < 190);
    }

    /** A word with something else in the place of each of its letters in turn. */
    private static Stream<String> variants(String word, String instead) {
        return IntStream.range(0, word.length()).mapToObj(i -> word.substring(0, i) + instead + word.substring(i + 1));
    }

    /** How a word sounds, near enough. */
    private static String sound(String word) {
        String sound = word;
        for (String[] same : Stream
            .of("ei ij", "ou au", "ch g", "c k", "z s", "v f", "x ks", "y i", "ie i", "th t")
            .map(pair -> pair.split(" "))
            .toList()) {
            sound = sound.replace(same[0], same[1]);
        }
        return sound.replaceAll("(.)\\1", "$1").replaceAll("d$", "t").replaceAll("b$", "p");
    }
}

package nl.bloei.storage.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "geheim", "Geheim1", "welkom01", "W@chtwoord", "wachtwoord123", "qwertyuiop",
            "aaaaaaaaaaaa", "12345678", "12-05-1987", "Bloei2026", "voetbal1"})
    void whatComesToMindFirstIsGuessed(String typed) {
        assertThat(Strength.of(typed)).isEqualTo(Strength.GUESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fietsbel koekje", "Tulp-kajak7"})
    void aFewWordsKeepOutWhoeverSharesTheComputer(String typed) {
        assertThat(Strength.of(typed)).isEqualTo(Strength.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tulp-kajak-zolder-vlieger", "onze buurvrouw zaait in maart alvast pompoenen",
            "h7Qm!x2Zp_4v"})
    void aSentenceOrManySignsIsStrong(String typed) {
        assertThat(Strength.of(typed)).isEqualTo(Strength.STRONG);
    }

    @Test
    void everySuggestionIsStrong() {
        for (int i = 0; i < 300; i++) {
            String suggestion = PassphraseWords.suggest(PassphraseWords.FEWEST);
            assertThat(Strength.of(suggestion)).as(suggestion).isEqualTo(Strength.STRONG);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStrengthSaysWhomItKeepsOut(Strength strength) {
        assertThat(strength.words()).matches(".*(houdt .* buiten|raadt dit).*\\.");
    }

    @Test
    void aVeryLongTextIsNotWaitedFor() {
        assertThat(Strength.of("boom fiets ".repeat(100_000))).isNotNull();
    }
}

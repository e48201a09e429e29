package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** What became other between two versions of a workbook. */
class DifferenceTest {
    private static final Instant THEN = Instant.parse("2026-11-22T12:00:00Z");
    private static final Workbook EMPTY = Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), THEN);
    private static final Sheet SHEET = Sheet.of("ws.history-line", LocalDate.of(2026, 11, 22), THEN);

    @Test
    void betweenEqualVersionsThereIsNone() {
        Workbook workbook = EMPTY.with(written("een paar woorden"));

        assertThat(Difference.between(workbook, workbook.withGeneration(9)).sheets()).isEmpty();
        assertThat(Difference.between(workbook, workbook).words()).isZero();
        assertThat(Difference.between(workbook, workbook).cover()).isFalse();
    }

    @Test
    void wordsAreCountedWhereverTheyStandAndMoreOrFewerIsTold() {
        Sheet before = written("een paar woorden");
        Sheet after = written("een paar  woorden,\nen nog twee").withSubject("mijn jaar", THEN);

        Difference more = Difference.between(EMPTY.with(before), EMPTY.with(after));
        assertThat(more.sheets()).containsExactly(after);
        assertThat(more.words()).isEqualTo(5);
        assertThat(Difference.between(EMPTY.with(after), EMPTY.with(before)).words()).isEqualTo(-5);
    }

    @Test
    void sheetsThatCameOrWentAndTheCoverAreTold() {
        Sheet sheet = written("drie losse woorden");
        Difference came = Difference.between(EMPTY, EMPTY.with(sheet));
        Difference went = Difference.between(EMPTY.with(sheet), EMPTY.withTitle("Mijn boek"));

        assertThat(came.sheets()).containsExactly(sheet);
        assertThat(came.words()).isEqualTo(3);
        assertThat(came.cover()).isFalse();
        assertThat(went.sheets()).containsExactly(sheet);
        assertThat(went.words()).isEqualTo(-3);
        assertThat(went.cover()).isTrue();
    }

    private static Sheet written(String text) {
        return SHEET.withAnswer("question", Answer.Text.of(text), THEN);
    }
}

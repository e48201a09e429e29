package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.bloei.insight.TwoVersions.Pair;
import nl.bloei.insight.TwoVersions.Side;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/** Two versions of one workbook, and one workbook made of both by choosing per sheet. */
class TwoVersionsTest {
    private static final Instant THEN = Instant.parse("2026-11-22T12:00:00Z");
    private static final Workbook EMPTY = Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), THEN);
    private static final Sheet A = sheet("a", "zelfde", 0);
    private static final Sheet B = sheet("b", "oud", 0);
    private static final Sheet B_LATER = sheet("b", "nieuw", 60);
    private static final Sheet C = sheet("c", "alleen hier", 0);
    private static final Sheet D = sheet("d", "alleen daar", 0);
    private static final Workbook HERE = EMPTY.with(A).with(B).with(C).withGeneration(4);
    private static final Workbook THERE = EMPTY.with(A).with(B_LATER).with(D).with(step("b")).withGeneration(9);

    @Test
    void onlyWhatDiffersIsToBeChosen() {
        assertThat(TwoVersions.of(HERE, THERE).different()).extracting(Pair::key).containsExactly("b", "c", "d");
        assertThat(TwoVersions.of(HERE, HERE).different()).isEmpty();
        assertThat(TwoVersions.of(HERE, HERE).coverDiffers()).isFalse();
        assertThat(TwoVersions.of(HERE, THERE.withTitle("Sam")).coverDiffers()).isTrue();
    }

    @Test
    void aStepThatDiffersIsToBeChosenToo() {
        Pair pair = TwoVersions.of(HERE, HERE.with(step("a"))).different().getFirst();
        assertThat(pair.key()).isEqualTo("a");
        assertThat(pair.stepsDiffer()).isTrue();
    }

    @Test
    void withoutAChoiceNothingIsLostAndTheLatestStays() {
        Workbook merged = TwoVersions.of(HERE, THERE).merged(Map.of(), Side.HERE);

        assertThat(merged.sheets()).containsExactly(A, B_LATER, C, D);
        assertThat(merged.steps()).containsExactlyElementsOf(THERE.steps());
        assertThat(merged.generation()).isEqualTo(9);
    }

    @Test
    void eachSheetComesFromTheSideThatWasChosenWithItsStep() {
        Workbook merged = TwoVersions.of(HERE, THERE.withTitle("Sam"))
            .merged(Map.of("b", Side.HERE, "c", Side.THERE, "d", Side.HERE), Side.THERE);

        assertThat(merged.title()).isEqualTo("Sam");
        assertThat(merged.sheets()).as("chosen away where the other side has none").containsExactly(A, B);
        assertThat(merged.steps()).isEmpty();
    }

    @Test
    void oneSheetOfAnEarlierVersionTakesThePlaceOfItsOwnAndTheRestStays() {
        TwoVersions versions = TwoVersions.of(HERE, THERE);
        Workbook changed = versions.withThere(versions.different().getFirst());

        assertThat(changed.sheets()).containsExactly(A, B_LATER, C);
        assertThat(changed.steps()).isEqualTo(THERE.steps());
        assertThat(versions.withThere(versions.different().get(1))).as("nothing to take over").isEqualTo(HERE);
        assertThat(versions.withThere(versions.different().getLast()).sheets()).containsExactly(A, B, C, D);
    }

    @Test
    void twoSheetsThatShareAnIdAreBothKept() {
        Workbook odd = new Workbook(EMPTY.id(), "", EMPTY.about(), "", THEN, 1, List.of(A, B, B_LATER), List.of(),
                Extras.NONE);
        assertThat(TwoVersions.of(odd, HERE).merged(Map.of(), Side.HERE).sheets()).containsExactly(A, B, B_LATER, C);
    }

    private static Sheet sheet(String id, String text, int later) {
        Sheet sheet = new Sheet(id, "ws.x", "", LocalDate.of(2026, 11, 22), "", THEN, Map.of(), Extras.NONE);
        return sheet.withAnswer("q", Answer.Text.of(text), THEN.plusSeconds(later));
    }

    private static Step step(String sheet) {
        return Step.towards(new Source(sheet, "q", "x")).withText("bellen");
    }
}

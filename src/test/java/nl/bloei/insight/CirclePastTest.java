package nl.bloei.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

class CirclePastTest {
    private static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Test
    void anEmptyCircleAndOneOfASingleDayHaveNothingBehindThem() {
        assertThat(past(sheet(MAY))).extracting(CirclePastTest::words).containsExactly("2026-05-01:");
        assertThat(past(sheet(MAY, out("a", MAY), in("b", MAY, null)))).extracting(CirclePastTest::words)
            .containsExactly("2026-05-01: a b!");
    }

    @Test
    void theNotesTellWhenTheyWereWrittenAndReached() {
        var own = sheet(MAY, in("a", MAY, JULY), out("b", JUNE), in("c", MAY, null));

        assertThat(past(own)).extracting(CirclePastTest::words)
            .containsExactly("2026-05-01: a c!", "2026-06-01: a b c!", "2026-07-01: a! b c!");
        assertThat(past(own).getFirst().rings().notes().getFirst().reachedOn()).isNull();
        assertThat(past(own).getLast().rings()).as("now is as it stands").isEqualTo(rings(own));
    }

    @Test
    void earlierSheetsSayWhatLayWhereOnTheirDaysAndTheNotesWhatCameBetween() {
        var then = sheet(MAY, out("a", MAY), out("gone", MAY));
        var own = sheet(AUGUST, in("a", MAY, JUNE), out("b", AUGUST));

        assertThat(past(own, then)).extracting(CirclePastTest::words)
            .containsExactly("2026-05-01: a gone", "2026-06-01: a!", "2026-08-01: a! b");
    }

    @Test
    void whatIsTheSameTwiceIsShownOnce() {
        var then = sheet(JUNE, out("a", MAY));
        var own = sheet(AUGUST, out("a", MAY));

        assertThat(past(own, then)).extracting(CirclePastTest::words).containsExactly("2026-05-01: a");
    }

    @Test
    void circlesAboutSomethingElseAndLaterOnesAreOtherCircles() {
        var other = sheet(MAY, out("x", MAY)).withSubject("Iets anders", NOW);
        var later = sheet(AUGUST, out("y", AUGUST));

        assertThat(past(sheet(JUNE, out("a", JUNE)), other, later)).extracting(CirclePastTest::words)
            .containsExactly("2026-06-01: a");
    }

    @Test
    void theFlagStandsWhereItWasPutOnThatDay() {
        var then = sheet(MAY, out("a", MAY), out("b", MAY));
        var own = sheet(JULY, in("a", MAY, JUNE), out("b", MAY), out("c", JULY));
        var workbook = workbook(own, then).with(Step.towards(new Source(then.id(), "rings", "a")))
            .with(Step.towards(new Source(own.id(), "rings", "c")));

        assertThat(CirclePast.of(workbook, own, "rings")).extracting(CirclePast.Moment::chosen)
            .containsExactly("a", null, "c");
    }

    @Test
    void aNoteReachedBeforeItWasWrittenWasThereThatDay() {
        assertThat(past(sheet(MAY, in("a", JULY, JUNE), out("b", AUGUST)))).extracting(CirclePastTest::words)
            .containsExactly("2026-06-01: a!", "2026-08-01: a! b");
    }

    private static List<CirclePast.Moment> past(Sheet own, Sheet... others) {
        return CirclePast.of(workbook(own, others), own, "rings");
    }

    private static Workbook workbook(Sheet own, Sheet... others) {
        var workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "Noor", About.Cover.TEAL), NOW);
        for (Sheet other : others) {
            workbook = workbook.with(other);
        }
        return workbook.with(own);
    }

    private static Sheet sheet(LocalDate day, Note... notes) {
        return Sheet.of("ws.progress-circle", day, NOW)
            .withAnswer("rings", Answer.Rings.empty().withNotes(List.of(notes)), NOW);
    }

    private static Answer.Rings rings(Sheet sheet) {
        return sheet.answer("rings", Answer.Rings.class).orElseThrow();
    }

    private static Note out(String id, LocalDate added) {
        return new Note(id, id, Note.Ring.OUTER, "", null, added, null, "", Extras.NONE);
    }

    private static Note in(String id, LocalDate added, @Nullable LocalDate reached) {
        return new Note(id, id, Note.Ring.INNER, "", null, added, reached, "", Extras.NONE);
    }

    /** The day and the notes; what lies inside has a mark behind it. */
    private static String words(CirclePast.Moment moment) {
        var words = new ArrayList<String>(List.of(moment.day() + ":"));
        moment.rings()
            .notes()
            .forEach(note -> words.add(note.id() + (note.ring() == Note.Ring.INNER ? "!" : "")));
        return String.join(" ", words);
    }
}

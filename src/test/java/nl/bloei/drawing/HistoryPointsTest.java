package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

class HistoryPointsTest {
    private static final Answer.Line LINE = Lines.year();
    private static final HistoryScale SCALE = HistoryLineDrawing
        .of(LINE, Lines.PLAIN, 894, 452, DrawingStyle.screen(1))
        .scale();

    @Test
    void aClickMakesAMomentRightThere() {
        var point = HistoryPoints.insertAt(SCALE, 300, 150);
        assertThat(point.moment()).isTrue();
        assertThat(SCALE.x(point)).isCloseTo(300, within(0.01));
        assertThat(SCALE.y(point)).isCloseTo(150, within(1e-9));
    }

    @Test
    void aMomentAfterAnotherLiesOnTheCurveHalfwayToTheNext() {
        var point = HistoryPoints.insertAfter(LINE, SCALE, "m1");
        assertThat(point.at()).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        var before = HistoryPoints.heightAt(LINE, SCALE, point.at());
        assertThat(point.height()).isEqualTo(before);
        assertThat(before).isBetween(-0.7, 0.6);
    }

    @Test
    void aMomentAfterNothingLiesInTheMiddle() {
        var empty = Answer.Line.of(Lines.YEAR);
        var point = HistoryPoints.insertAfter(empty, SCALE, null);
        assertThat(point.height()).isZero();
        assertThat(point.at().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 7));
        assertThat(HistoryPoints.insertAfter(LINE, SCALE, "q2").at()).isBetween(LocalDateTime.of(2026, 11, 12, 12, 0),
                HistoryScale.end(Lines.YEAR));
    }

    @Test
    void theNearestPointIsFoundWithinTheRadiusOnly() {
        var m1 = LINE.moments().getFirst();
        double x = SCALE.x(m1);
        double y = SCALE.y(m1);
        assertThat(HistoryPoints.nearest(LINE, SCALE, null, x + 20, y, 24)).contains(m1);
        assertThat(HistoryPoints.nearest(LINE, SCALE, null, x + 26, y, 24)).isEmpty();
        assertThat(HistoryPoints.nearest(LINE, SCALE, "m1", x + 26, y, 24)).as("selected").contains(m1);
    }

    @Test
    void ofTwoPointsAtOnePlaceTheSelectedOneIsMeant() {
        var at = LocalDateTime.of(2026, 5, 1, 0, 0);
        var line = Answer.Line.of(Lines.YEAR)
            .with(Lines.moment("a", at, 0.5, ""))
            .with(Lines.moment("b", at, 0.5, ""))
            .with(Lines.moment("c", at, 0.5, ""));
        assertThat(HistoryPoints.nearest(line, SCALE, "b", SCALE.x(at), SCALE.y(0.5), 24)).get()
            .extracting(LinePoint::id)
            .isEqualTo("b");
    }

    @Test
    void nextAndPreviousFollowTime() {
        assertThat(HistoryPoints.next(LINE, "m1")).get().extracting(LinePoint::id).isEqualTo("m2");
        assertThat(HistoryPoints.previous(LINE, "m2")).get().extracting(LinePoint::id).isEqualTo("m1");
        assertThat(HistoryPoints.next(LINE, null)).get().extracting(LinePoint::id).isEqualTo("q1");
        assertThat(HistoryPoints.previous(LINE, null)).get().extracting(LinePoint::id).isEqualTo("q2");
        assertThat(HistoryPoints.next(LINE, "q2")).isEmpty();
        assertThat(HistoryPoints.previous(LINE, "q1")).isEmpty();
    }

    @Test
    void aNudgeIsAWeekOrFivePercent() {
        assertThat(point(HistoryPoints.nudge(LINE, "m1", 1, 0), "m1").at()).isEqualTo("2026-02-12T09:00");
        assertThat(point(HistoryPoints.nudge(LINE, "m1", 0, -1), "m1").height()).isEqualTo(0.55);
        assertThat(point(HistoryPoints.nudge(LINE, "m3", 0, 4), "m3").height()).isEqualTo(1);
        assertThat(HistoryPoints.nudge(LINE, "unknown", 1, 1)).isEqualTo(LINE);
    }

    @Test
    void twentyStepsUpAndDownEndAtTheSameHeight() {
        var line = Answer.Line.of(Lines.YEAR).with(Lines.moment("a", LocalDateTime.of(2026, 5, 1, 0, 0), 0, ""));
        for (int i = 0; i < 20; i++) {
            line = HistoryPoints.nudge(line, "a", 0, 1);
        }
        assertThat(point(line, "a").height()).isEqualTo(1);
        for (int i = 0; i < 20; i++) {
            line = HistoryPoints.nudge(line, "a", 0, -1);
        }
        assertThat(point(line, "a").height()).isZero();
    }

    @Test
    void aNudgeInACareerIsAFiftySecondOfIt() {
        var career = Answer.Line.of(Period.careerFrom(2000, LocalDate.of(2025, 12, 31)))
            .with(Lines.moment("a", LocalDateTime.of(2010, 1, 1, 0, 0), 0, ""));
        var moved = point(HistoryPoints.nudge(career, "a", 1, 0), "a");
        assertThat(Duration.between(LocalDateTime.of(2010, 1, 1, 0, 0), moved.at()).toDays()).isEqualTo(182);
    }

    @Test
    void movesStayWithinThePeriod() {
        assertThat(point(HistoryPoints.nudge(LINE, "q1", -8, 0), "q1").at()).isEqualTo("2026-01-01T00:00");
        assertThat(point(HistoryPoints.nudge(LINE, "q2", 8, 0), "q2").at()).isEqualTo("2026-11-12T23:59");
        var moved = point(HistoryPoints.move(LINE, SCALE, "m1", -900, -900), "m1");
        assertThat(moved.at()).isEqualTo("2026-01-01T00:00");
        assertThat(moved.height()).isEqualTo(1);
    }

    private static LinePoint point(Answer.Line line, String id) {
        return line.points().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }
}

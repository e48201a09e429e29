package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

class PeriodsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aCareerStartsAtItsFirstPoint() {
        Answer.Line line = line(LocalDate.of(1998, 9, 1), LocalDate.of(2026, 5, 1));

        Period career = Periods.career(line, TODAY).period();

        assertThat(career).isEqualTo(Period.careerFrom(1998, TODAY));
    }

    @Test
    void aCareerWithoutOldPointsStartsTenYearsAgo() {
        assertThat(Periods.career(line(LocalDate.of(2026, 5, 1)), TODAY).period().from())
            .isEqualTo(LocalDate.of(2016, 1, 1));
    }

    @Test
    void aCareerNeverStartsInTheFutureOrBeforeLivingMemory() {
        assertThat(Periods.careerFrom(line(), 2040, TODAY).period().from().getYear()).isEqualTo(2026);
        assertThat(Periods.careerFrom(line(), 1800, TODAY).period().from().getYear()).isEqualTo(1966);
    }

    @Test
    void goingBackToAYearKeepsThePointsThatFallOutside() {
        Answer.Line career = Periods.career(line(LocalDate.of(1998, 9, 1), LocalDate.of(2026, 5, 1)), TODAY);

        Answer.Line year = Periods.year(career, TODAY);

        assertThat(year.points()).hasSize(2);
        assertThat(Periods.outside(year)).isEqualTo(1);
        assertThat(Periods.outside(career)).isZero();
    }

    @Test
    void aLineOfAnEarlierDateCanReachUpToTheDayOfTheSheet() {
        Answer.Line old = Answer.Line.of(Period.yearTo(LocalDate.of(2026, 2, 10)));

        assertThat(Periods.endsEarly(old, TODAY)).isTrue();
        assertThat(Periods.endsEarly(Periods.upTo(old, TODAY), TODAY)).isFalse();
    }

    private static Answer.Line line(LocalDate... days) {
        return Answer.Line.of(Period.yearTo(TODAY))
            .withPoints(List.of(days).stream().map(day -> LinePoint.moment(day.atStartOfDay(), 0.4)).toList());
    }
}

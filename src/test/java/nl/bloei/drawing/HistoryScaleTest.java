package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Period;

class HistoryScaleTest {
    private static final Period CAREER = Period.careerFrom(1981, LocalDate.of(2026, 11, 12));
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);

    @Test
    void timesAndHeightsComeBackFromTheirPlaces() {
        var random = new Random(2);
        for (Period period : List.of(Lines.YEAR, CAREER)) {
            var scale = scale(period);
            long minutes = Duration.between(HistoryScale.start(period), HistoryScale.end(period)).toMinutes();
            for (int i = 0; i < 1000; i++) {
                var at = HistoryScale.start(period).plusMinutes(random.nextLong(minutes + 1));
                assertThat(Duration.between(at, scale.time(scale.x(at))).abs()).isLessThanOrEqualTo(
                        Duration.ofMinutes(1));
                double height = random.nextDouble() * 2 - 1;
                assertThat(scale.height(scale.y(height))).isCloseTo(height, within(1e-9));
            }
        }
    }

    @Test
    void placesOutsideAreTakenAsTheEdge() {
        var scale = scale(Lines.YEAR);
        assertThat(scale.time(-500)).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(scale.time(9999)).isEqualTo(LocalDateTime.of(2026, 11, 12, 23, 59));
        assertThat(scale.height(-500)).isEqualTo(1);
        assertThat(scale.height(9999)).isEqualTo(-1);
        assertThat(scale.x(LocalDateTime.of(1999, 1, 1, 0, 0))).isEqualTo(scale.left());
    }

    @Test
    void aYearHasMonthsAndAYearUnderJanuaryOnlyWhenItCrossesOne() {
        assertThat(names(Lines.YEAR, 894)).containsExactly("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug",
                "sep", "okt", "nov");
        var crossing = TimeAxis.of(scale(Period.yearTo(LocalDate.of(2026, 6, 20))), HistoryWindow.WHOLE, SCREEN, null);
        assertThat(crossing.names()).hasSize(12);
        assertThat(crossing.names()).filteredOn(n -> !n.year().isEmpty()).singleElement().satisfies(n -> {
            assertThat(n.text()).isEqualTo("jan");
            assertThat(n.year()).isEqualTo("2026");
        });
    }

    @Test
    void aCareerHasYearsThinnedOutSensibly() {
        assertThat(names(CAREER, 3000)).contains("1982", "1983", "1984");
        assertThat(names(CAREER, 1440)).contains("1982", "1984").doesNotContain("1983");
        assertThat(names(CAREER, 700)).contains("1985", "1990").doesNotContain("1984");
        assertThat(names(CAREER, 330)).containsExactly("1990", "2000", "2010", "2020");
    }

    @Test
    void namesNeverOverlapWhateverIsSelected() {
        var random = new Random(8);
        for (int run = 0; run < 400; run++) {
            var from = LocalDate.of(1900 + random.nextInt(120), 1 + random.nextInt(12), 1 + random.nextInt(28));
            var span = random.nextBoolean() ? Period.Span.YEAR : Period.Span.CAREER;
            var period = new Period(span, from, from.plusDays(1 + random.nextInt(20000)));
            var style = DrawingStyle.screen(0.8 + random.nextDouble() * 1.2);
            var scale = HistoryFrame
                .of(Answer.Line.of(period), HistoryWindow.WHOLE, 300 + random.nextInt(1200), 400, style)
                .scale();
            var selected = scale.time(random.nextInt(1500));
            var names = TimeAxis.of(scale, HistoryWindow.WHOLE, style, selected).names();
            assertThat(names).filteredOn(TimeAxis.Name::accent).hasSize(1);
            var sorted = names.stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(half(sorted.get(i - 1), style) + half(sorted.get(i), style))
                    .isLessThan(sorted.get(i).x() - sorted.get(i - 1).x());
            }
        }
    }

    @Test
    void anAbsurdlyLongCareerIsDividedToo() {
        var period = new Period(Period.Span.CAREER, LocalDate.of(-900000, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(TimeAxis.of(scale(period), HistoryWindow.WHOLE, SCREEN, null).ticks()).hasSizeLessThan(200);
    }

    private static double half(TimeAxis.Name name, DrawingStyle style) {
        return TextMeasure.width(name.text(), name.accent() ? style.smallBold() : style.small()) / 2;
    }

    private static List<String> names(Period period, double width) {
        var scale = HistoryLineDrawing.of(Answer.Line.of(period), Lines.PLAIN, width, 452, SCREEN).scale();
        return TimeAxis.of(scale, HistoryWindow.WHOLE, SCREEN, null).names().stream().map(TimeAxis.Name::text).toList();
    }

    private static HistoryScale scale(Period period) {
        return HistoryLineDrawing.of(Answer.Line.of(period), Lines.PLAIN, 894, 452, SCREEN).scale();
    }
}

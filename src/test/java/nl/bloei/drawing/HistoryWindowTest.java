package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

class HistoryWindowTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);

    @Test
    void whateverOneDoesItStaysWithinTheWhole() {
        var random = new Random(1);
        var window = HistoryWindow.WHOLE;
        for (int i = 0; i < 2000; i++) {
            window = switch (random.nextInt(3)) {
                case 0 -> window.zoomed(Math.exp(random.nextGaussian()), random.nextDouble(), 0.002);
                case 1 -> window.moved(random.nextGaussian());
                default -> window.showing(random.nextDouble());
            };
            assertThat(window.from()).isBetween(0.0, 1.0);
            assertThat(window.to()).isBetween(window.from(), 1.0);
            assertThat(window.span()).isBetween(0.0019, 1.0);
        }
    }

    @Test
    void goingNearerKeepsThePlaceUnderThePointer() {
        var window = new HistoryWindow(0.2, 0.6);
        var near = window.zoomed(2, 0.3, 0.01);

        assertThat((0.3 - near.from()) / near.span()).isCloseTo((0.3 - 0.2) / 0.4, within(1e-9));
        assertThat(near.span()).isCloseTo(0.2, within(1e-9));
        assertThat(near.zoomed(0.001, 0.3, 0.01)).isEqualTo(HistoryWindow.WHOLE);
    }

    @Test
    void aCareerOfFortyFiveYearsShowsMonthsFromNearBy() {
        var career = Period.careerFrom(1981, LocalDate.of(2026, 11, 12));
        var line = Lines.random(new Random(3), career, 120, 0.8);
        var near = HistoryLineDrawing.of(line, Lines.PLAIN.withWindow(new HistoryWindow(0.5, 0.52)), 894, 452, SCREEN);
        var whole = HistoryLineDrawing.of(line, Lines.PLAIN, 894, 452, SCREEN);

        assertThat(texts(near)).contains("mrt", "sep").doesNotContain("1990");
        assertThat(texts(whole)).contains("1990").doesNotContain("mrt");
        Picture.save("line-career-near", near.drawing(), SCREEN);
    }

    @Test
    void nothingIsPaintedOutsideTheFrame() {
        var random = new Random(8);
        var career = Period.careerFrom(1981, LocalDate.of(2026, 11, 12));
        var line = Lines.random(random, career, 300, 0.5);
        for (int run = 0; run < 50; run++) {
            double from = random.nextDouble() * 0.9;
            var window = new HistoryWindow(from, from + 0.01 + random.nextDouble() * 0.09);
            var drawn = HistoryLineDrawing.of(line, Lines.PLAIN.withWindow(window), 894, 452, SCREEN);
            for (Mark mark : drawn.drawing().marks()) {
                switch (mark) {
                    case Mark.Circle circle -> assertThat(circle.x()).isBetween(0.0, 894.0);
                    case Mark.Path path -> assertThat(path.segments()).allSatisfy(segment -> {
                        if (segment instanceof Mark.Segment.Curve curve) {
                            assertThat(curve.x()).isBetween(0.0, 894.0);
                            assertThat(curve.x1()).isBetween(-1.0, 895.0);
                        }
                    });
                    case Mark.Box box -> assertThat(box.x()).isNotNegative();
                    case Mark.Label label -> assertThat(label.x()).isBetween(0.0, 894.0);
                }
            }
        }
    }

    @Test
    void momentsKeepTheirNumbersFromNearBy() {
        var line = Lines.year();
        LinePoint third = line.moments().get(2);
        var drawn = HistoryLineDrawing.of(line, Lines.PLAIN.withWindow(new HistoryWindow(0.38, 0.5)), 894, 452, SCREEN);

        assertThat(texts(drawn)).contains("3", third.label()).doesNotContain("1", "2", "5");
    }

    private static List<String> texts(HistoryLineDrawing drawn) {
        return drawn.drawing()
            .marks()
            .stream()
            .filter(Mark.Label.class::isInstance)
            .map(mark -> ((Mark.Label) mark).text())
            .toList();
    }
}

package nl.bloei.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Random;

import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Period;

/** Leaves pictures of the drawings in target/pictures. */
class PicturesTest {
    private static final DrawingStyle SCREEN = DrawingStyle.screen(1);

    @Test
    void aYearOnScreen() {
        var drawn = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN.withSelected("m3", true).withHovered("m4"), 894,
                452, SCREEN);
        var image = Picture.save("line-screen", drawn.drawing(), SCREEN);
        assertThat(rgb(image, drawn, "m1", 10)).as("a peak is filled").isEqualTo("8a5a0b");
        assertThat(rgb(image, drawn, "m2", 10)).as("a valley is a ring").isEqualTo("ffffff");
    }

    @Test
    void aYearOnPaper() {
        var drawn = HistoryLineDrawing.of(Lines.year(), HistoryView.plain("", "", "Nu"), 757, 219,
                DrawingStyle.paper());
        assertInk(Picture.save("line-paper", drawn.drawing(), DrawingStyle.paper()));
    }

    @Test
    void aYearInLargeLetters() {
        var style = DrawingStyle.screen(2);
        var drawn = HistoryLineDrawing.of(Lines.year(), Lines.PLAIN.withSelected("q2", true), 1200, 620, style);
        assertInk(Picture.save("line-large", drawn.drawing(), style));
    }

    @Test
    void aCareerOfFortyFiveYears() {
        var career = Period.careerFrom(1981, LocalDate.of(2026, 11, 12));
        var drawn = HistoryLineDrawing.of(Lines.random(new Random(3), career, 14, 0.8),
                Lines.PLAIN.withSelected("p3", false), 894, 452, SCREEN);
        assertInk(Picture.save("line-career", drawn.drawing(), SCREEN));
    }

    @Test
    void twelveMonthsOverTwoYears() {
        var line = Answer.Line.of(Period.yearTo(LocalDate.of(2026, 6, 20)));
        var drawn = HistoryLineDrawing.of(line.withPoints(Lines.year().points()), Lines.PLAIN, 894, 452, SCREEN);
        assertInk(Picture.save("line-two-years", drawn.drawing(), SCREEN));
    }

    @Test
    void aCrowdedLine() {
        var random = new Random(2);
        var drawn = HistoryLineDrawing.of(Lines.random(random, 60, 0.6), Lines.PLAIN, 1300, 620, SCREEN);
        assertInk(Picture.save("line-crowded", drawn.drawing(), SCREEN));
    }

    private static void assertInk(BufferedImage image) {
        int dark = 0;
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            dark += (rgb & 0xFF) < 0x80 ? 1 : 0;
        }
        assertThat(dark).as("dark pixels").isGreaterThan(1000);
    }

    private static String rgb(BufferedImage image, HistoryLineDrawing drawn, String id, double up) {
        var hit = drawn.drawing().hits().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
        return "%06x".formatted(image.getRGB((int) hit.centerX(), (int) (hit.centerY() - up)) & 0xFFFFFF);
    }
}

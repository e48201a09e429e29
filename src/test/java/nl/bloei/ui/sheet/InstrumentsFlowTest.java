package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import nl.bloei.control.PolesView;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Instruments;
import nl.bloei.testing.TestDesk;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** The drawn instruments on their sheets. */
class InstrumentsFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    @Test
    void keysOnTheRowsReachTheWorkbookAndUndoTakesThemBack() {
        try (var shown = show(List.of(sheet("ws.test-poles", TODAY)), Settings.FIRST)) {
            PolesView view = Fx.call(() -> (PolesView) shown.scene().lookup("#rows"));
            Fx.run(view::requestFocus);
            robot.type(KeyCode.DOWN, KeyCode.DIGIT4, KeyCode.DOWN, KeyCode.LEFT);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(shown.sheet().answer("rows", Answer.Poles.class).orElseThrow().marks()).hasSize(2);
            Fx.run(() -> shown.document().undo());
            Fx.run(() -> shown.document().undo());
            assertThat(shown.sheet().used()).isFalse();
        }
    }

    @Test
    void atMostTwoEarlierDatesShowAndTheSameSubjectComesFirst() {
        Answer.Poles dots = Answer.Poles.empty().with("slim", 2);
        List<Sheet> sheets = List.of(
                poles(TODAY.minusMonths(8), dots),
                poles(TODAY.minusMonths(1), dots).withSubject("Koken", TestDesk.CLOCK.instant()),
                poles(TODAY.minusMonths(4), dots), poles(TODAY, dots));
        try (var shown = show(sheets, Settings.FIRST)) {
            List<String> boxes = shown.all(".dates .check-box")
                .stream()
                .map(box -> ((CheckBox) box).getText())
                .toList();
            assertThat(boxes).containsExactly("22 juli 2026", "22 maart 2026", "22 oktober 2026, over Koken");
            PolesView view = Fx.call(() -> (PolesView) shown.scene().lookup("#rows"));
            assertThat(view.earlierProperty().get()).hasSize(1);
            boxes.stream().skip(1).map(words -> (CheckBox) shown.words(words)).forEach(box -> Fx.run(box::fire));

            assertThat(view.earlierProperty().get()).hasSize(2);
            CheckBox first = (CheckBox) shown.words("22 juli 2026");
            assertThat(Fx.<Boolean>call(first::isSelected)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,1000,LIGHT,100", "1440,1000,DARK,100", "1280,1400,LIGHT,150", "900,1400,LIGHT,200",
            "700,1200,LIGHT,80"})
    void picturesOfRows(int width, int height, Settings.Theme theme, int percent) {
        Answer.Poles before = Answer.Poles.empty()
            .with("slim", 3)
            .with("klus", 4)
            .with("moeite", 3)
            .with("commentaar", 2)
            .with("ander", 3)
            .with("fout", 4);
        Answer.Poles now = before.with("slim", 4).with("commentaar", 5).with("moeite", 4).with("fout", 3);
        List<Sheet> sheets = List.of(poles(TODAY.minusMonths(8), before), poles(TODAY, now));
        picture("poles", sheets, width, height, theme, percent);
    }

    private void picture(String name, List<Sheet> sheets, int width, int height, Settings.Theme theme, int percent) {
        Settings settings = Settings.FIRST.withTheme(theme).withTextPercent(percent);
        try (var shown = ShownSheet.of(Instruments.desk(folder), workbook(sheets), sheets.getLast().id(), settings,
                width, height)) {
            var picture = Fx.picture(shown.scene(), "sheet-" + name + "-" + width + "x" + height + "-"
                    + theme.name().toLowerCase(Locale.ROOT) + "-" + percent);
            assertThat(picture.getWidth()).isEqualTo(width);
        }
    }

    private ShownSheet show(List<Sheet> sheets, Settings settings) {
        return ShownSheet.of(Instruments.desk(folder), workbook(sheets), sheets.getLast().id(), settings, 1000, 900);
    }

    private static Workbook workbook(List<Sheet> sheets) {
        Workbook workbook = Workbook.of("Werkboek van Noor", About.of(About.Kind.SELF, "Noor", About.Cover.TEAL),
                TestDesk.CLOCK.instant());
        for (Sheet sheet : sheets) {
            workbook = workbook.with(sheet);
        }
        return workbook;
    }

    private static Sheet poles(LocalDate day, Answer.Poles dots) {
        return sheet("ws.test-poles", day).withAnswer("rows", dots, TestDesk.CLOCK.instant());
    }

    private static Sheet sheet(String worksheet, LocalDate day) {
        return Sheet.of(worksheet, day, TestDesk.CLOCK.instant());
    }
}

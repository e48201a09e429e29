package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import nl.bloei.control.PolesView;
import nl.bloei.control.ScaleView;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.ScaleDrawing;
import nl.bloei.drawing.ScaleLook;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.testing.Instruments;
import nl.bloei.testing.TestDesk;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** The drawn instruments on their sheets. */
class InstrumentsFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Hand robot = new Hand();

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

    @Test
    void theMarkFollowsKeysAndMouseAndADragIsOneStep() {
        try (var shown = show(List.of(sheet("ws.test-scale", TODAY)), Settings.FIRST)) {
            ScaleView view = Fx.call(() -> (ScaleView) shown.scene().lookup("#mark"));
            Fx.run(view::requestFocus);
            robot.type(KeyCode.DIGIT4, KeyCode.RIGHT);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(mark(shown)).isEqualTo(5);

            robot.drag(onLine(shown, view, 5)).moveBy(20, 0).dropTo(onLine(shown, view, 7.5));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(mark(shown)).isEqualTo(7.5);
            Fx.run(() -> shown.document().undo());
            assertThat(mark(shown)).isEqualTo(5);
        }
    }

    @Test
    void earlierDatesShowWhatWasWrittenThen() {
        List<Sheet> sheets = scales();
        try (var shown = show(sheets, Settings.FIRST)) {
            ScaleView view = Fx.call(() -> (ScaleView) shown.scene().lookup("#mark"));
            assertThat(view.earlierProperty().get()).extracting(each -> each.label())
                .containsExactly("15 oktober", "10 september");
            assertThat(shown.words("Daan leidt het overleg al")).isNotNull();
            Fx.run(view::requestFocus);
            robot.type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(view.getSelectedId()).isEqualTo(sheets.getFirst().id());
            assertThat(shown.all(".then-row.chosen")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,1000,LIGHT,100", "1440,1000,DARK,100", "1280,1600,LIGHT,150", "900,1800,LIGHT,200",
            "700,1200,LIGHT,80"})
    void picturesOfTheLine(int width, int height, Settings.Theme theme, int percent) {
        picture("scale", scales(), width, height, theme, percent);
    }

    @Test
    void pictureOfAnEmptyLine() {
        picture("scale-empty", List.of(sheet("ws.test-scale", TODAY)), 1000, 900, Settings.Theme.LIGHT, 100);
    }

    private static List<Sheet> scales() {
        return List.of(scale(LocalDate.of(2026, 9, 10), 4, "Daan leidt het overleg al", ""),
                scale(LocalDate.of(2026, 10, 15), 5, "Ik stel eerst een vraag", "Een keer wegblijven"),
                scale(TODAY, 6, "Ik zit niet meer elk overleg voor. Daan en Els doen het om de beurt.",
                        "Ik ben er een keer bewust niet bij, en hoor daarna hoe het ging."));
    }

    private static Sheet scale(LocalDate day, double mark, String already, String further) {
        Instant now = TestDesk.CLOCK.instant();
        return sheet("ws.test-scale", day).withAnswer("mark", Answer.Scale.at(mark), now)
            .withAnswer("ten", Answer.Text.of("Het team kiest en besluit. Ik luister vooral, en ga met energie naar"
                    + " huis."), now)
            .withAnswer("already", Answer.Text.of(already), now)
            .withAnswer("further", Answer.Text.of(further), now);
    }

    private static double mark(ShownSheet shown) {
        return shown.sheet().answer("mark", Answer.Scale.class).orElseThrow().mark();
    }

    private static Point2D onLine(ShownSheet shown, ScaleView view, double mark) {
        return Fx.call(() -> {
            shown.scene().getRoot().layout();
            Bounds box = view.getLayoutBounds();
            var drawn = ScaleDrawing.of(new ScaleLook(view.markProperty().get(), "22 november: 5", List.of(),
                    view.idealProperty().get(), view.behindProperty().get(), view.stepProperty().get(), null, null,
                    true), box.getWidth(), DrawingStyle.screen(1));
            return view.localToScreen(drawn.x(mark), drawn.line());
        });
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

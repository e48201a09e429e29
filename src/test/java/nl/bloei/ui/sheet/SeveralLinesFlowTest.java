package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import nl.bloei.control.HistoryLineView;
import nl.bloei.storage.Settings;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.testing.SeveralLines;
import nl.bloei.testing.TestDesk;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.Strands;
import nl.bloei.workbook.TimeMark;
import nl.bloei.workbook.Workbook;

/** Several lines on one sheet, words along the time axis and icons, by hand and by key. */
class SeveralLinesFlowTest {
    private final Hand robot = new Hand();

    @TempDir
    Path folder;

    @Test
    void aSecondLineIsAddedDrawnHiddenRenamedAndTakenAway() {
        try (var shown = shown(TestDesk.sample(folder), Settings.FIRST, 1000, 900)) {
            Answer.Line before = line(shown);
            assertThat(shown.all(".strand-chip")).isEmpty();
            fire(more(shown), "Energie");
            assertThat(names(shown)).containsExactly("Eerste lijn", "Energie");
            assertThat(active(shown)).isEqualTo("Energie");

            stroke(view(shown));
            assertThat(line(shown).points()).isEqualTo(before.points());
            assertThat(energy(shown).moments()).isNotEmpty();
            Fx.picture(shown.scene(), "sheet-line-second");

            robot.type(KeyCode.PAGE_UP);
            assertThat(active(shown)).isEqualTo("Eerste lijn");
            fire(chipMenu(shown, "Energie"), "Verbergen");
            settle();
            assertThat(energy(shown).shown()).isFalse();
            assertThat(energy(shown).points()).isNotEmpty();
            assertThat(shown.words("Energie, verborgen")).isNotNull();

            robot.clickOn(shown.words("Energie, verborgen"));
            settle();
            assertThat(energy(shown).shown()).as("choosing it shows it").isTrue();
            fire(chipMenu(shown, "Energie"), "Andere naam");
            robot.write("Zin in het werk").type(KeyCode.ENTER);
            assertThat(names(shown)).containsExactly("Eerste lijn", "Zin in het werk");

            Strands two = line(shown).strands();
            fire(chipMenu(shown, "Eerste lijn"), "Lijn weghalen");
            settle();
            assertThat(names(shown)).containsExactly("Zin in het werk");
            Fx.run(() -> shown.desk().toastProperty().get().act().run());
            assertThat(line(shown).strands()).isEqualTo(two);
            Fx.run(() -> {
                shown.document().undo();
                shown.document().undo();
            });
            assertThat(line(shown).strands()).as("undone step by step").isEqualTo(two);
        }
    }

    @Test
    void aClickOnAMomentOfAnotherLineWorksOnThatLine() {
        Workbook workbook = SeveralLines.in(TestDesk.sample(folder));
        try (var shown = shown(workbook, Settings.FIRST, 1000, 900)) {
            Node handle = Fx.call(() -> shown.scene().lookup("#handle-z1"));
            assertThat(handle).as("not reached by key as long as its line is not worked on").isNull();
            HistoryLineView view = view(shown);
            Fx.run(() -> view.setSelectedId("z1"));
            settle();
            assertThat(active(shown)).isEqualTo("Energie");
            Point2D onDisc = Fx.call(() -> {
                Bounds bounds = shown.scene()
                    .lookup("#handle-z1")
                    .localToScreen(
                            shown.scene().lookup("#handle-z1").getBoundsInLocal());
                return new Point2D(bounds.getCenterX(), bounds.getCenterY());
            });
            Fx.run(() -> view.activeProperty().set(Strand.FIRST));
            settle();
            assertThat(view(shown).getSelectedId()).isNull();
            robot.clickOn(onDisc);
            settle();
            assertThat(active(shown)).isEqualTo("Energie");
            assertThat(view(shown).getSelectedId()).isEqualTo("z1");
            assertThat(line(shown).strands()).isEqualTo(line(workbook).strands());
            assertThat(view(shown).getAccessibleText()).contains("Je werkt aan de lijn Energie, van drie");
        }
    }

    @Test
    void aWordOnTheTimeAxisAPhaseAndAnIconAreWrittenByKey() {
        try (var shown = shown(TestDesk.sample(folder), Settings.FIRST, 1000, 900)) {
            fire(more(shown), "Een woord op de tijdas");
            robot.write("verhuizing");
            fire(more(shown), "Levensfasen");
            robot.write("Nieuw team");
            settle();
            assertThat(line(shown).axis().marks()).extracting(TimeMark::word).containsExactly("verhuizing");
            assertThat(line(shown).axis().phases()).extracting(TimeMark::word).containsExactly("Nieuw team");
            assertThat(line(shown).axis().phases().getFirst().day()).isEqualTo(line(shown).period().from());
            Fx.picture(shown.scene(), "sheet-line-axis");
            assertThat(view(shown).getAccessibleText()).contains("Levensfasen: Nieuw team",
                    "Op de tijdas: verhuizing");

            LinePoint first = line(shown).moments().getFirst();
            HistoryLineView view = view(shown);
            Fx.run(() -> view.setSelectedId(first.id()));
            fire((MenuButton) shown.all(".moment-head .more").iterator().next(), "Ster");
            assertThat(line(shown).moments().getFirst()).isEqualTo(first.withIcon("star"));
            assertThat(Fx.<String>call(() -> shown.scene().lookup("#handle-" + first.id()).getAccessibleText()))
                .endsWith("icoon Ster");
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,900,LIGHT,100", "1440,900,DARK,100", "1280,800,LIGHT,150", "900,600,DARK,200",
            "3840,2160,LIGHT,100"})
    void threeLinesFitInEveryWindow(int width, int height, Settings.Theme theme, int percent) {
        Settings settings = Settings.FIRST.withTheme(theme).withTextPercent(percent);
        try (var shown = shown(SeveralLines.in(TestDesk.sample(folder)), settings, width, height)) {
            Fx.picture(shown.scene(), "sheet-line-three-" + width + "-" + theme + "-" + percent);
            for (Node chip : shown.all(".strand-chip")) {
                Bounds place = Fx.call(() -> chip.localToScene(chip.getLayoutBounds()));
                assertThat(place.getMaxX()).isLessThanOrEqualTo(width);
                assertThat(place.getHeight()).isGreaterThanOrEqualTo(24);
            }
            assertThat(names(shown)).containsExactly("Werk", "Energie", "Relaties");
        }
    }

    private ShownSheet shown(Workbook workbook, Settings settings, double width, double height) {
        return ShownSheet.of(folder, workbook, workbook.sheetsOf("ws.history-line").getLast().id(), settings, width,
                height);
    }

    private void stroke(Node canvas) {
        robot.drag(on(canvas, 0.2, 0.4));
        for (int i = 1; i <= 40; i++) {
            robot.moveTo(on(canvas, 0.2 + 0.015 * i, 0.4 + 0.15 * Math.sin(i / 40.0 * 3 * Math.PI)));
        }
        robot.drop();
        settle();
    }

    private static Point2D on(Node node, double x, double y) {
        return Fx.call(() -> {
            Bounds bounds = node.getBoundsInLocal();
            return node.localToScreen(bounds.getWidth() * x, bounds.getHeight() * y);
        });
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static HistoryLineView view(ShownSheet shown) {
        return (HistoryLineView) Fx.call(() -> shown.scene().lookup("#line"));
    }

    private static Answer.Line line(ShownSheet shown) {
        return shown.sheet().answer("line", Answer.Line.class).orElseThrow();
    }

    private static Answer.Line line(Workbook workbook) {
        return workbook.sheetsOf("ws.history-line").getLast().answer("line", Answer.Line.class).orElseThrow();
    }

    private static Strand energy(ShownSheet shown) {
        return line(shown).strands().others().getFirst();
    }

    private static List<String> names(ShownSheet shown) {
        return line(shown).strands().all().stream().map(Strand::name).toList();
    }

    /** The name of the line that is worked on, as the legend has it. */
    private static String active(ShownSheet shown) {
        settle();
        return Fx.call(() -> shown.scene()
            .getRoot()
            .lookupAll(".strand-choice")
            .stream()
            .map(RadioButton.class::cast)
            .filter(RadioButton::isSelected)
            .findFirst()
            .orElseThrow()
            .getText());
    }

    private static MenuButton more(ShownSheet shown) {
        return (MenuButton) shown.all(".line-more").iterator().next();
    }

    private static MenuButton chipMenu(ShownSheet shown, String name) {
        return (MenuButton) shown.all(".strand-chip .more")
            .stream()
            .filter(menu -> menu.getAccessibleText().endsWith(" " + name))
            .findFirst()
            .orElseThrow();
    }

    private static void fire(MenuButton menu, String words) {
        Fx.run(() -> find(menu.getItems(), words).fire());
        settle();
    }

    private static MenuItem find(List<MenuItem> items, String words) {
        for (MenuItem item : items) {
            if (words.equals(item.getText())) {
                return item;
            }
            MenuItem inside = item instanceof Menu menu ? find(menu.getItems(), words) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}

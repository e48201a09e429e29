package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import nl.bloei.testing.Fx;

class WritingFieldTest {
    private static final String LONG = "Van de middag dat Daan het overnam. Ik kon gewoon meekijken. ".repeat(5);

    private WritingField first;
    private WritingField second;
    private TextLine third;
    private Stages stage;

    @BeforeEach
    void showFields() {
        stage = Stages.show(460, 700, () -> {
            first = new WritingField("Waar kreeg je energie van?", "Begin met één moment", 2);
            second = new WritingField("En daarna?", "", 1);
            third = new TextLine("Hoe heet dit moment?", "Een naam");
            return new VBox(24, first, second, third);
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void startsWithItsLinesAndGrowsWithItsText() {
        assertThat(height(first)).isCloseTo(56, offset(1.0));
        assertThat(height(second)).isCloseTo(28, offset(1.0));

        Fx.run(() -> first.setText("een\ntwee\ndrie\nvier\nvijf"));

        assertThat(height(first)).isCloseTo(140, offset(1.0));
    }

    @Test
    void wrapsItsTextAndNeverScrollsInside() {
        Fx.run(() -> first.setText(LONG));

        assertThat(height(first) / 28).isGreaterThanOrEqualTo(5);
        Fx.run(() -> first.positionCaret(LONG.length()));
        stage.settle();
        Bounds caret = Fx.call(() -> ((TextAreaSkin) first.getSkin()).getCaretBounds());
        assertThat(first.getScrollTop()).isZero();
        assertThat(caret.getMaxY()).isLessThanOrEqualTo(height(first));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 125, 150, 200})
    void everyLineOfTextStandsOnItsRuleAtEveryTextSize(int percent) {
        Fx.run(() -> {
            stage.scene().getRoot().setStyle("-fx-font-size: " + 0.16 * percent + "px");
            first.setText("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12");
        });
        double size = 0.16 * percent;
        assertThat(height(first)).isCloseTo(12 * 1.75 * size, offset(2 * size));
        assertThat(rules()).hasSize(12);
        double first = rules().getFirst() - caretAtLine(0).getMaxY();
        assertThat(first).isBetween(-0.3 * size, 0.1 * size);
        for (int line : List.of(5, 11)) {
            assertThat(rules().get(line) - caretAtLine(line).getMaxY()).as("line %s", line)
                .isCloseTo(first, offset(1.0));
        }
    }

    @Test
    void undoAndRedoAreLeftToThePage() {
        var heard = new ArrayList<String>();
        Fx.run(() -> stage.scene()
            .getAccelerators()
            .putAll(Map.of(
                    new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), () -> heard.add("ongedaan"),
                    new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), () -> heard.add("opnieuw"))));
        stage.robot()
            .clickOn(first)
            .write("hallo")
            .press(KeyCode.CONTROL)
            .type(KeyCode.Z)
            .type(KeyCode.Y)
            .release(KeyCode.CONTROL);

        assertThat(first.getText()).isEqualTo("hallo");
        assertThat(heard).containsExactly("ongedaan", "opnieuw");

        stage.robot().clickOn(third).write("dag").press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(third.getText()).isEqualTo("dag");
        assertThat(heard).hasSize(3);
    }

    @Test
    void tabWalksOnInsteadOfWritingATab() {
        stage.robot().clickOn(first).type(KeyCode.TAB);
        assertThat(second.isFocused()).isTrue();
        stage.robot().press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(first.isFocused()).isTrue();
        assertThat(first.getText()).isEmpty();
    }

    @Test
    void aTextFromTheWorkbookLeavesTheCaretWhereSomethingChanged() {
        Fx.run(() -> {
            first.setText("een twee drie");
            first.positionCaret(3);
            first.show("een twee drie");
        });
        assertThat(first.getCaretPosition()).isEqualTo(3);

        Fx.run(() -> first.show("een drie"));
        assertThat(first.getText()).isEqualTo("een drie");
        assertThat(first.getCaretPosition()).isEqualTo(4);

        Fx.run(() -> first.show("een twee drie"));
        assertThat(first.getText()).isEqualTo("een twee drie");
        assertThat(first.getCaretPosition()).isBetween(8, 9);
    }

    @Test
    void fiftyThousandCharactersArePastedQuickly() {
        String much = "Een regel van vijftig tekens, en dan nog een beetje.\n".repeat(943);
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, much)));
        stage.robot().clickOn(first);
        long start = System.nanoTime();
        Fx.run(() -> {
            first.paste();
            first.getScene().getRoot().layout();
        });
        double seconds = (System.nanoTime() - start) / 1e9;

        assertThat(first.getLength()).isGreaterThan(49_000);
        assertThat(seconds).isLessThan(2);
        assertThat(height(first)).isGreaterThan(943 * 28);
    }

    @Test
    void theMenuIsDutch() {
        List<String> words = first.getContextMenu()
            .getItems()
            .stream()
            .filter(item -> !(item instanceof SeparatorMenuItem))
            .map(MenuItem::getText)
            .toList();

        assertThat(words).containsExactly("Knippen", "Kopiëren", "Plakken", "Alles kiezen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"licht", "donker"})
    void hasAPictureToLookAt(String theme) {
        try (var pictured = Stages.show(460, 420, theme, () -> {
            var written = new WritingField("", "", 1);
            written.setText(LONG);
            var line = new TextLine("", "");
            line.setText("Voorleesfestival");
            return new VBox(24, new WritingField("", "Begin met één moment", 2), written, line,
                    new TextLine("", "Een naam"));
        })) {
            pictured.picture("writing-" + theme);
        }
    }

    private double height(WritingField field) {
        stage.settle();
        return Fx.call(() -> {
            stage.scene().getRoot().layout();
            return field.getHeight();
        });
    }

    private List<Double> rules() {
        stage.settle();
        return Fx.call(() -> ((Path) first.lookup(".rules")).getElements()
            .stream()
            .filter(MoveTo.class::isInstance)
            .map(element -> ((MoveTo) element).getY())
            .toList());
    }

    private Bounds caretAtLine(int line) {
        Fx.run(() -> first.positionCaret(first.getText().indexOf(Integer.toString(line + 1))));
        stage.settle();
        return Fx.call(() -> ((TextAreaSkin) first.getSkin()).getCaretBounds());
    }
}

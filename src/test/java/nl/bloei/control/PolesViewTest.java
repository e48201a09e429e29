package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.drawing.Drawing;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;

class PolesViewTest {
    private static final List<Block.Poles.Row> ROWS = List.of(row("a", "Slim ben je", "Slim word je"),
            row("b", "Een klus laat ik liggen", "Een klus trekt me"),
            row("c", "Fouten wil ik voorkomen", "Van fouten leer ik"));

    private final List<String> told = new ArrayList<>();
    private PolesView view;
    private Stages stage;

    @BeforeEach
    void showRows() {
        stage = Stages.show(800, 300, () -> {
            view = view();
            view.setListener(recorder());
            return view;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aClickChoosesTheDotAndFillsIt() {
        stage.robot().clickOn(on("b/4"), MouseButton.PRIMARY);

        assertThat(told).containsExactly("stip zetten");
        assertThat(poles().dot("b")).contains(4);
        Drawing.Hit spot = hit("b/4");
        assertThat(stage.colour(view, spot.centerX(), spot.centerY())).isEqualTo(Color.web("#8A5A0B"));
    }

    @Test
    void arrowsGoFromTheMiddleAndFromRowToRow() {
        Fx.run(view::requestFocus);
        stage.robot().type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT);
        stage.settle();

        assertThat(poles().dot("a")).contains(5);
        assertThat(poles().dot("b")).contains(2);
        assertThat(stage.scene().getFocusOwner().getId()).isEqualTo("handle-b/2");
        stage.robot().type(KeyCode.END, KeyCode.SPACE);
        assertThat(poles().dot("c")).contains(3);
    }

    @Test
    void digitsChooseAndDeleteClears() {
        Fx.run(() -> view.setSelectedId("c"));
        Fx.run(view::requestFocus);
        stage.robot().type(KeyCode.DIGIT5, KeyCode.NUMPAD2, KeyCode.DIGIT7);
        assertThat(poles().dot("c")).contains(2);

        stage.robot().type(KeyCode.DELETE);
        assertThat(poles().blank()).isTrue();
        assertThat(told).endsWith("stip weghalen");
    }

    @Test
    void aHeldArrowIsOneGesture() {
        Fx.run(() -> view.setSelectedId("a"));
        Fx.run(view::requestFocus);
        stage.robot().press(KeyCode.RIGHT).press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        stage.settle();

        assertThat(told).last().isEqualTo("einde");
        assertThat(told.stream().filter(each -> each.startsWith("stip zetten")).distinct()).hasSize(1);
    }

    @Test
    void readOnlyOnlyWalks() {
        Fx.run(() -> view.readOnlyProperty().set(true));
        stage.robot().clickOn(on("b/4"), MouseButton.PRIMARY).type(KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.DOWN);

        assertThat(told).isEmpty();
        assertThat(view.getSelectedId()).isEqualTo("c");
    }

    @Test
    void everyRowIsARadioGroupThatSpeaks() {
        Fx.run(() -> view.polesProperty().set(Answer.Poles.empty().with("b", 4)));
        stage.settle();
        Node chosen = stage.scene().lookup("#handle-b/4");

        assertThat(view.getAccessibleText()).isEqualTo("Stippen tussen twee uitspraken, drie rijen, één ingevuld");
        assertThat(chosen.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(chosen.getAccessibleText())
            .isEqualTo("Rij 2 van 3, stip 4 van 5. Links: Een klus laat ik liggen. Rechts: Een klus trekt me.");
        assertThat(Fx.<Object>call(() -> chosen.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
            .isEqualTo(true);
        assertThat(Fx.<Object>call(() -> stage.scene()
            .lookup("#handle-b/3")
            .queryAccessibleAttribute(AccessibleAttribute.SELECTED))).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"licht", "donker"})
    void hasAPictureToLookAt(String theme) {
        try (var pictured = Stages.show(800, 300, theme, () -> {
            PolesView shown = view();
            shown.polesProperty().set(Answer.Poles.empty().with("a", 4).with("b", 2).with("c", 5));
            shown.earlierProperty().set(List.of(Answer.Poles.empty().with("a", 4).with("b", 3).with("c", 3)));
            shown.setSelectedId("b");
            return shown;
        })) {
            pictured.picture("poles-" + theme);
        }
    }

    private static Block.Poles.Row row(String id, String left, String right) {
        return new Block.Poles.Row(id, left, right, Prompt.Counts.PRINTED);
    }

    private static PolesView view() {
        var view = new PolesView();
        view.rowsProperty().set(ROWS);
        return view;
    }

    private PolesView.Listener recorder() {
        return new PolesView.Listener() {
            @Override
            public void change(String gestureKey, String what, Answer.Poles poles) {
                told.add(gestureKey.isEmpty() ? what : what + " " + gestureKey);
                view.polesProperty().set(poles);
            }

            @Override
            public void endGesture() {
                told.add("einde");
            }
        };
    }

    private Answer.Poles poles() {
        return Fx.call(() -> view.polesProperty().get());
    }

    private Drawing.Hit hit(String id) {
        stage.settle();
        return Fx.call(() -> ((PolesViewSkin) view.getSkin()).drawn().drawing().hits())
            .stream()
            .filter(hit -> hit.id().equals(id))
            .findFirst()
            .orElseThrow();
    }

    private Point2D on(String id) {
        Drawing.Hit hit = hit(id);
        return stage.at(view, hit.centerX(), hit.centerY());
    }
}

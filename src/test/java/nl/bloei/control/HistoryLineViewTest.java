package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import nl.bloei.drawing.HistoryScale;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.LinePoint;

class HistoryLineViewTest extends HistoryLineHands {

    @Test
    void paintsAPeakAsADiscAndAValleyAsARing() {
        assertThat(colour("rooster", 8, -9)).isEqualTo(CARD);
        assertThat(colour("eerste", 8, -9)).isEqualTo(ACCENT);
        assertThat(colour("rooster", 14, 0)).isEqualTo(ACCENT);
    }

    @Test
    void aClickOnEmptySpaceAddsAMomentThere() {
        HistoryScale scale = scale();
        double x = scale.x(LocalDate.of(2026, 9, 1).atStartOfDay());
        click(x, scale.y(-0.75));

        LinePoint added = line().points().stream().filter(p -> p.label().isEmpty()).findFirst().orElseThrow();
        assertThat(added.at().toLocalDate()).isBetween(LocalDate.of(2026, 8, 30), LocalDate.of(2026, 9, 2));
        assertThat(added.height()).isCloseTo(-0.75, offset(0.02));
        assertThat(added.moment()).isTrue();
        assertThat(view.getSelectedId()).isEqualTo(added.id());
        assertThat(told).containsExactly("punt zetten");
    }

    @Test
    void aClickOnAPointSelectsIt() {
        click("rooster");

        assertThat(view.getSelectedId()).isEqualTo("rooster");
        assertThat(told).isEmpty();
        assertThat(stage.scene().getFocusOwner().getId()).isEqualTo("handle-rooster");
    }

    @Test
    void aDoubleClickOpensTheCard() {
        stage.robot().moveTo(on("festival")).doubleClickOn(MouseButton.PRIMARY);

        assertThat(told).containsExactly("open festival");
    }

    @Test
    void aDragMovesAPointAsOneGestureAndShowsItAtOnce() {
        HistoryScale scale = scale();
        double x = scale.x(LocalDate.of(2026, 2, 20).atStartOfDay());
        stage.robot().drag(on("eerste")).moveTo(stage.at(view, x, scale.y(0.9)));
        stage.settle();

        assertThat(colour("eerste", 8, -11)).isEqualTo(ACCENT);
        assertThat(point("eerste").height()).isCloseTo(0.9, offset(0.02));

        stage.robot().drop();

        assertThat(point("eerste").at().toLocalDate()).isBetween(LocalDate.of(2026, 2, 18),
                LocalDate.of(2026, 2, 22));
        assertThat(told).hasSizeGreaterThan(2).endsWith("einde");
        assertThat(told.subList(0, told.size() - 1)).containsOnly(told.getFirst());
    }

    @Test
    void aDragCannotLeaveThePeriodOrTheDrawing() {
        stage.robot().drag(on("eerste")).dropTo(stage.at(view, 2, 2));

        assertThat(point("eerste").at()).isEqualTo(HistoryScale.start(YEAR));
        assertThat(point("eerste").height()).isEqualTo(1);
    }

    @Test
    void escapeTakesADragBack() {
        LinePoint before = point("eerste");
        Point2D start = on("eerste");
        stage.robot().drag(start).moveTo(start.add(60, 60)).type(KeyCode.ESCAPE);

        assertThat(point("eerste")).isEqualTo(before);
        stage.robot().drop();
        assertThat(point("eerste")).isEqualTo(before);
    }

    @Test
    void arrowsWalkThroughTimeAndEnterOpens() {
        click("eerste");
        stage.robot().type(KeyCode.RIGHT);
        assertThat(view.getSelectedId()).isEqualTo("rooster");
        stage.robot().type(KeyCode.END);
        assertThat(view.getSelectedId()).isEqualTo("tegelijk");
        stage.robot().type(KeyCode.HOME);
        assertThat(view.getSelectedId()).isEqualTo("eerste");
        stage.robot().type(KeyCode.ENTER);
        assertThat(told).containsExactly("open eerste");
    }

    @Test
    void altWithArrowsMovesAWeekOrFivePercentAndEndsWithAlt() {
        LinePoint before = point("rooster");
        click("rooster");
        stage.robot().press(KeyCode.ALT).type(KeyCode.RIGHT).type(KeyCode.UP).release(KeyCode.ALT);

        assertThat(point("rooster").at()).isEqualTo(before.at().plusWeeks(1));
        assertThat(point("rooster").height()).isCloseTo(before.height() + 0.05,
                offset(0.001));
        assertThat(told).hasSize(3).endsWith("einde");
        assertThat(told.get(0)).isEqualTo(told.get(1));

        stage.robot().press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.ALT);
        assertThat(point("rooster").at()).isEqualTo(before.at().minusWeeks(3));
    }

    @Test
    void nPutsANewPointAfterThisOneAndDeleteRemovesIt() {
        click("rooster");
        stage.robot().type(KeyCode.N);

        assertThat(line().points().get(2).id()).isEqualTo(view.getSelectedId());
        assertThat(line().points()).hasSize(7);

        stage.robot().type(KeyCode.DELETE);

        assertThat(line()).isEqualTo(sample());
        assertThat(view.getSelectedId()).isEqualTo("festival");
        assertThat(told).containsExactly("punt zetten", "punt weghalen");
    }

    @Test
    void deletingThePointThatIsBeingDraggedEndsTheDrag() {
        Point2D start = on("rooster");
        stage.robot().drag(start).moveTo(start.add(20, 20)).type(KeyCode.DELETE).moveTo(start.add(60, 40)).drop();

        assertThat(line().points()).extracting(LinePoint::id).doesNotContain("rooster").hasSize(5);
        assertThat(view.getSelectedId()).isEqualTo("festival");
    }

    @Test
    void anUndoInTheMiddleOfADragIsNotUndoneByTheHand() {
        Point2D start = on("rooster");
        stage.robot().drag(start).moveTo(start.add(40, 20));
        Fx.run(() -> view.setLine(sample()));
        stage.robot().moveTo(start.add(80, 40)).drop();

        assertThat(line()).isEqualTo(sample());
    }

    @Test
    void vLaysAPointFlatBetweenItsNeighbours() {
        click("rooster");
        stage.robot().type(KeyCode.V);

        assertThat(point("rooster").height()).isBetween(point("eerste").height(), point("festival").height());
        assertThat(told).containsExactly("punt vlak leggen");
    }

    @Test
    void readOnlyChangesNothing() {
        Fx.run(() -> view.readOnlyProperty().set(true));
        HistoryScale scale = scale();
        click(scale.x(LocalDate.of(2026, 9, 1).atStartOfDay()), scale.y(-0.75));
        stage.robot().drag(on("eerste")).dropTo(stage.at(view, 300, 300));
        stage.robot().type(KeyCode.DELETE).type(KeyCode.N);

        assertThat(line()).isEqualTo(sample());
        assertThat(told).isEmpty();
    }

    @Test
    void aSelectedPointAndTheWholeLineSpeak() {
        Node handle = stage.scene().lookup("#handle-festival");

        assertThat(view.getAccessibleText()).isEqualTo("Historielijn, zes momenten, drie pieken");
        assertThat(handle.getAccessibleText()).isEqualTo("Piek 3 van 6, mei, Voorleesfestival");
        assertThat(handle.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
    }

    @Test
    void everyHandleLiesOverItsPoint() {
        Node handle = stage.scene().lookup("#handle-rooster");
        Point2D middle = stage.at(handle, handle.getLayoutBounds().getWidth() / 2,
                handle.getLayoutBounds().getHeight() / 2);

        assertThat(middle.distance(on("rooster"))).isLessThan(1);
    }

    @Test
    void theLineIsOneStopForTab() {
        click("rooster");
        long stops = view.lookupAll(".handle").stream().filter(Node::isFocusTraversable).count();

        assertThat(stops).isEqualTo(1);
        assertThat(view.isFocusTraversable()).isFalse();
    }

    @Test
    void manyChangesArePaintedOnce() {
        DrawingCanvas canvas = (DrawingCanvas) view.lookup(".drawing-canvas");
        stage.settle();
        int before = canvas.paints();
        Fx.run(() -> {
            for (int i = 0; i < 500; i++) {
                view.move("veel", "eerste", YEAR.from().atStartOfDay().plusHours(i), i / 500.0);
            }
        });
        Fx.run(() -> view.getScene().getRoot().layout());

        assertThat(canvas.paints() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"licht", "donker"})
    void hasAPictureToLookAt(String theme) {
        try (var pictured = Stages.show(904, 500, theme, () -> view(sample()))) {
            HistoryLineView shown = (HistoryLineView) pictured.scene().lookup(".history-line-view");
            Fx.run(() -> shown.setSelectedId("festival"));
            pictured.picture("history-line-" + theme);
            pictured.robot()
                .drag(pictured.at(shown.lookup("#handle-rooster"), 24, 24))
                .moveTo(pictured.at(shown, 300, 260));
            pictured.picture("history-line-drag-" + theme);
            pictured.robot().drop();
        }
    }
}

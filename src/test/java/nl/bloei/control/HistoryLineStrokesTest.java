package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

import nl.bloei.drawing.HistoryScale;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.LinePoint;

/** Drawing by hand, going nearer, and moving labels. */
class HistoryLineStrokesTest extends HistoryLineHands {

    @Test
    void aStrokeIsUnderThePointerAtOnceAndBecomesALineInOneStep() {
        HistoryScale scale = scale();
        stage.robot().drag(stage.at(view, scale.left() + 30, scale.y(-0.9)));
        for (int i = 1; i <= 60; i++) {
            stage.robot().moveTo(stage.at(view, scale.left() + 30 + 11 * i, scale.y(-0.9 * Math.cos(i / 7.0))));
        }
        Point2D last = new Point2D(scale.left() + 30 + 660, scale.y(-0.9 * Math.cos(60 / 7.0)));

        assertThat(stage.colour(view, last.getX() - 1, last.getY())).isEqualTo(ACCENT);
        assertThat(told).isEmpty();
        stage.picture("history-line-stroke");

        stage.robot().drop();

        assertThat(told).containsExactly("lijn tekenen");
        assertThat(line().points().size()).isBetween(10, 40);
        assertThat(stage.colour(view, last.getX() - 1, last.getY())).isEqualTo(ACCENT);
        assertThat(line().points()).extracting(LinePoint::label).contains("Rooster liep vast", "Voorleesfestival");
        stage.picture("history-line-drawn");
    }

    @Test
    void aFingerThatDrawsDoesNotMoveThePage() {
        List<ScrollEvent> reached = new ArrayList<>();
        Fx.run(() -> stage.scene().getRoot().addEventHandler(ScrollEvent.SCROLL, reached::add));
        HistoryScale scale = scale();
        swipe();
        stage.robot()
            .drag(stage.at(view, scale.left() + 30, scale.y(-0.9)))
            .moveTo(stage.at(view, scale.left() + 200, scale.y(-0.8)));
        assertThat(reached).hasSize(1);
        swipe();
        stage.robot().drop();

        assertThat(reached).hasSize(1);
    }

    @Test
    void escapeTakesAStrokeBack() {
        HistoryScale scale = scale();
        stage.robot()
            .drag(stage.at(view, scale.left() + 30, scale.y(-0.9)))
            .moveTo(stage.at(view, scale.left() + 200, scale.y(-0.8)))
            .type(KeyCode.ESCAPE)
            .moveTo(stage.at(view, scale.left() + 300, scale.y(-0.8)))
            .drop();

        assertThat(line()).isEqualTo(sample());
        assertThat(told).isEmpty();
    }

    @Test
    void withThePenOneAlsoDrawsOverAPoint() {
        Point2D start = on("rooster");
        click("eerste");
        stage.robot().type(KeyCode.P).drag(start).moveTo(start.add(40, 5)).moveTo(start.add(90, 10)).drop();

        assertThat(told).containsExactly("lijn tekenen");
        assertThat(line().points().size()).isGreaterThan(6);

        stage.robot().type(KeyCode.ESCAPE);
        assertThat(view.penProperty().get()).isFalse();
    }

    @Test
    void aLabelGoesWhereItIsDraggedAndBackWithL() {
        Point2D label = label("festival");
        stage.robot().drag(label).moveTo(label.add(60, 30)).moveTo(label.add(150, 20)).drop();

        assertThat(label("festival").distance(label.add(150, 20))).isLessThan(2);
        assertThat(told).hasSizeGreaterThan(1).endsWith("einde");
        assertThat(told.subList(0, told.size() - 1)).containsOnly(told.getFirst());
        assertThat(point("festival").height()).isEqualTo(0.75);
        stage.picture("history-line-label");

        stage.robot().press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        assertThat(label("festival").distance(label.add(150, 12))).isLessThan(2);

        stage.robot().type(KeyCode.L);
        assertThat(label("festival").distance(label)).isLessThan(12);
        assertThat(point("festival").labelAt()).isNull();
    }

    @Test
    void escapeTakesADraggedLabelBack() {
        Point2D label = label("rooster");
        stage.robot().drag(label).moveTo(label.add(60, 30)).type(KeyCode.ESCAPE).moveTo(label.add(90, 40)).drop();

        assertThat(line()).isEqualTo(sample());
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenOneGoesNearer() {
        HistoryScale before = scale();
        double x = before.x(LocalDate.of(2026, 5, 15).atStartOfDay());
        wheel(x, 400);
        HistoryScale near = scale();

        assertThat(view.windowProperty().get().span()).isLessThan(0.5);
        assertThat(near.time(x)).isCloseTo(before.time(x), within(6, ChronoUnit.HOURS));
        stage.picture("history-line-near");

        assertThat(view.getAccessibleText())
            .isEqualTo("Historielijn, zes momenten, drie pieken, in beeld van april 2026 tot en met juni 2026");
        double shown = view.windowProperty().get().from();
        stage.robot().drag(stage.at(view, 400, 452)).moveTo(stage.at(view, 300, 452)).drop();
        stage.settle();
        assertThat(scale().x(near.time(400))).isCloseTo(300, offset(1.0));
        assertThat(view.windowProperty().get().from()).isGreaterThan(shown);

        click(300, 20);
        stage.robot().type(KeyCode.DIGIT0);
        assertThat(view.windowProperty().get().whole()).isTrue();
    }

    @Test
    void aPointThatIsChosenByKeyComesIntoView() {
        click("eerste");
        stage.robot().type(KeyCode.EQUALS, KeyCode.EQUALS, KeyCode.EQUALS, KeyCode.EQUALS).type(KeyCode.END);
        stage.settle();

        assertThat(view.getSelectedId()).isEqualTo("tegelijk");
        assertThat(on("tegelijk").getX()).isBetween(stage.at(view, 60, 0).getX(), stage.at(view, 850, 0).getX());
    }
}

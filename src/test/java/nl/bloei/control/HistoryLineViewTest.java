package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;

import nl.bloei.drawing.HistoryScale;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

class HistoryLineViewTest {
    private static final Color ACCENT = Color.web("#8A5A0B");
    private static final Color CARD = Color.WHITE;
    private static final Period YEAR = new Period(Period.Span.YEAR, LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 11, 12));

    private final List<String> told = new ArrayList<>();
    private HistoryLineView view;
    private Stages stage;

    @BeforeEach
    void showALine() {
        stage = Stages.show(900, 500, () -> {
            view = view(sample());
            view.setListener(recorder(view));
            return view;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

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
    void vLaysAPointFlatBetweenItsNeighbours() {
        click("rooster");
        stage.robot().type(KeyCode.V);

        assertThat(point("rooster").height()).isBetween(point("eerste").height(), point("festival").height());
        assertThat(told).containsExactly("punt vlak leggen");
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

    static HistoryLineView view(Answer.Line line) {
        var view = new HistoryLineView();
        view.setLine(line);
        view.wordsProperty().set(new HistoryLineView.Words("In je element", "Niet in je element", "Nu"));
        return view;
    }

    static Answer.Line sample() {
        return Answer.Line.of(YEAR)
            .withPoints(List.of(point("eerste", 2, 5, 0.45, "Eerste eigen project"),
                    point("rooster", 3, 25, -0.5, "Rooster liep vast"),
                    point("festival", 5, 15, 0.75, "Voorleesfestival"),
                    point("verbouwing", 7, 5, -0.7, "Verbouwing, team verspreid"),
                    point("vrijwilligers", 9, 1, 0.6, "Vrijwilligers nemen het over"),
                    point("tegelijk", 10, 8, -0.2, "Te veel tegelijk")));
    }

    private static LinePoint point(String id, int month, int day, double height, String label) {
        LinePoint point = LinePoint.moment(LocalDate.of(2026, month, day).atTime(12, 0), height).withLabel(label);
        return new LinePoint(id, point.at(), height, true, label, null, point.markers(), "", "", List.of(), List.of(),
                List.of(), point.extras());
    }

    private HistoryLineView.Listener recorder(HistoryLineView owned) {
        return new HistoryLineView.Listener() {
            @Override
            public void change(String gestureKey, String what, Answer.Line line) {
                told.add(gestureKey.isEmpty() ? what : what + " " + gestureKey);
                owned.setLine(line);
            }

            @Override
            public void endGesture() {
                told.add("einde");
            }

            @Override
            public void open(String pointId) {
                told.add("open " + pointId);
            }
        };
    }

    private HistoryScale scale() {
        return Fx.call(() -> ((HistoryLineViewSkin) view.getSkin()).scale());
    }

    private Answer.Line line() {
        stage.settle();
        return view.lineProperty().get();
    }

    private LinePoint point(String id) {
        return line().points().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private Point2D on(String id) {
        HistoryScale scale = scale();
        return stage.at(view, scale.x(point(id)), scale.y(point(id)));
    }

    /** Where the middle of a label lies on the screen. */
    private Point2D label(String id) {
        stage.settle();
        var label = Fx.call(() -> {
            var drawn = ((HistoryLineViewSkin) view.getSkin()).drawn();
            return drawn == null ? null : drawn.label(id).orElseThrow();
        });
        return stage.at(view, label.centerX(), label.centerY());
    }

    private Color colour(String id, double dx, double dy) {
        HistoryScale scale = scale();
        return stage.colour(view, scale.x(point(id)) + dx, scale.y(point(id)) + dy);
    }

    /** A finger goes down over the line. */
    private void swipe() {
        Fx.run(() -> Event.fireEvent(view, new ScrollEvent(ScrollEvent.SCROLL, 300, 100, 300, 100, false, false, false,
                false, true, false, 0, 30, 0, 30, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 1, null)));
        stage.settle();
    }

    /** Turns the wheel over the line while Ctrl is held. */
    private void wheel(double x, double up) {
        Point2D place = Fx.call(() -> view.localToScene(x, 40));
        Fx.run(() -> Event.fireEvent(view, new ScrollEvent(ScrollEvent.SCROLL, place.getX(), place.getY(),
                place.getX(), place.getY(), false, true, false, false, false, false, 0, up, 0, up,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        stage.settle();
    }

    private void click(String id) {
        stage.robot().clickOn(on(id), MouseButton.PRIMARY);
    }

    private void click(double x, double y) {
        stage.robot().clickOn(stage.at(view, x, y), MouseButton.PRIMARY);
    }
}

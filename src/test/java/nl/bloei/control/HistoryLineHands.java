package nl.bloei.control;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;

import nl.bloei.drawing.HistoryScale;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;

/** A history line in a window, and hands to use it; what it tells its owner is written down. */
abstract class HistoryLineHands {
    static final Color ACCENT = Color.web("#8A5A0B");
    static final Color CARD = Color.WHITE;
    static final Period YEAR = new Period(Period.Span.YEAR, LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 11, 12));

    final List<String> told = new ArrayList<>();
    HistoryLineView view;
    Stages stage;

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

    static LinePoint point(String id, int month, int day, double height, String label) {
        LinePoint point = LinePoint.moment(LocalDate.of(2026, month, day).atTime(12, 0), height).withLabel(label);
        return new LinePoint(id, point.at(), height, true, label, null, point.markers(), "", "", List.of(), List.of(),
                List.of(), point.extras());
    }

    HistoryLineView.Listener recorder(HistoryLineView owned) {
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

    HistoryScale scale() {
        return Fx.call(() -> ((HistoryLineViewSkin) view.getSkin()).scale());
    }

    Answer.Line line() {
        stage.settle();
        return view.lineProperty().get();
    }

    LinePoint point(String id) {
        return line().points().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    Point2D on(String id) {
        HistoryScale scale = scale();
        return stage.at(view, scale.x(point(id)), scale.y(point(id)));
    }

    /** Where the middle of a label lies on the screen. */
    Point2D label(String id) {
        stage.settle();
        var label = Fx.call(() -> {
            var drawn = ((HistoryLineViewSkin) view.getSkin()).drawn();
            return drawn == null ? null : drawn.label(id).orElseThrow();
        });
        return stage.at(view, label.centerX(), label.centerY());
    }

    Color colour(String id, double dx, double dy) {
        HistoryScale scale = scale();
        return stage.colour(view, scale.x(point(id)) + dx, scale.y(point(id)) + dy);
    }

    /** A finger goes down over the line. */
    void swipe() {
        Fx.run(() -> Event.fireEvent(view, new ScrollEvent(ScrollEvent.SCROLL, 300, 100, 300, 100, false, false, false,
                false, true, false, 0, 30, 0, 30, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 1, null)));
        stage.settle();
    }

    /** Turns the wheel over the line while Ctrl is held. */
    void wheel(double x, double up) {
        Point2D place = Fx.call(() -> view.localToScene(x, 40));
        Fx.run(() -> Event.fireEvent(view, new ScrollEvent(ScrollEvent.SCROLL, place.getX(), place.getY(),
                place.getX(), place.getY(), false, true, false, false, false, false, 0, up, 0, up,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        stage.settle();
    }

    void click(String id) {
        stage.robot().clickOn(on(id), MouseButton.PRIMARY);
    }

    void click(double x, double y) {
        stage.robot().clickOn(stage.at(view, x, y), MouseButton.PRIMARY);
    }
}

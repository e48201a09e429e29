package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.RingsDrawing;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Note;

class RingsViewTest {
    private static final List<String> INSIDE = List.of("Het team maakt zelf de agenda",
            "Eerst een vraag, dan mijn idee",
            "Daan leidde twee keer het overleg");
    private static final List<String> OUTSIDE = List.of("In drie kwartier zijn we klaar",
            "Besluiten vallen ook zonder mij", "Een stilte mag duren", "Vrijwilligers doen elke maand mee");

    private final List<String> told = new ArrayList<>();
    private RingsView view;
    private Stages stage;

    @BeforeEach
    void showRings() {
        stage = Stages.show(800, 800, () -> {
            view = view(sample());
            view.setListener(recorder());
            return view;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theChosenNoteIsFilledWithTheAccent() {
        Fx.run(() -> view.chosenIdProperty().set("o3"));
        Drawing.Hit box = box("o3");

        assertThat(stage.colour(board(), box.x() + 6, box.centerY())).isEqualTo(Color.web("#2D5D3F"));
    }

    @Test
    void aDragFromOutsideToInsideAsksWhenItWasReached() {
        RingsDrawing drawn = drawn();
        stage.robot().drag(on("o0")).dropTo(at(drawn.scale().centerX(), drawn.scale().centerY() + 90));

        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).startsWith("bereikt o0 0.0");
        assertThat(note("o0").ring()).isEqualTo(Note.Ring.OUTER);
    }

    @Test
    void aDragFromInsideToOutsideTakesItBack() {
        RingsDrawing drawn = drawn();
        stage.robot().drag(on("i0")).dropTo(at(drawn.scale().centerX() + 260, drawn.scale().centerY() + 60));

        assertThat(told).containsExactly("toch niet i0");
    }

    @Test
    void aDragWithinTheRingMovesTheNoteInOneStep() {
        Point2D start = on("o0");
        Drawing.Hit before = box("o0");
        stage.robot().drag(start).dropTo(start.add(-10, 24));
        stage.settle();

        assertThat(told).containsExactly("briefje verplaatsen");
        Note.Place dropped = drawn().scale().place(before.centerX() - 10, before.centerY() + 24);
        assertThat(note("o0").place()).isNotNull();
        assertThat(Math.hypot(note("o0").place().x() - dropped.x(), note("o0").place().y() - dropped.y()))
            .isLessThan(0.01);
    }

    @Test
    void escapeTakesADragBack() {
        Point2D start = on("o0");
        stage.robot().drag(start).moveTo(start.add(40, 40)).type(KeyCode.ESCAPE).drop();

        assertThat(told).isEmpty();
        assertThat(on("o0").distance(start)).isLessThan(1);
    }

    @Test
    void throwingTheNoteAwayWhileDraggingItEndsTheDrag() {
        Point2D start = on("o0");
        stage.robot().drag(start).moveTo(start.add(40, 40)).type(KeyCode.DELETE).moveTo(start.add(80, 80)).drop();
        stage.settle();

        assertThat(told).containsExactly("briefje weggooien");
        assertThat(view.ringsProperty().get()).isEqualTo(sample().without("o0"));
        assertThat(drawn().boxes()).hasSize(6);
    }

    @Test
    void undoInTheMiddleOfADragLeavesWhatWasThereBefore() {
        Point2D start = on("o1");
        Answer.Rings before = sample().without("o1");
        stage.robot().drag(start).moveTo(start.add(40, 40));
        Fx.run(() -> view.setRings(before));
        stage.robot().moveTo(start.add(60, 90)).drop();
        stage.settle();

        assertThat(told).isEmpty();
        assertThat(view.ringsProperty().get()).isEqualTo(before);
        assertThat(drawn().boxes()).hasSize(6);
    }

    @Test
    void undoOfAnotherNoteInTheMiddleOfADragIsKeptWhenTheNoteIsDropped() {
        RingsDrawing drawn = drawn();
        stage.robot().drag(on("o0")).moveTo(at(drawn.scale().centerX(), drawn.scale().centerY() + 90));
        Fx.run(() -> view.setRings(sample().without("i2")));
        stage.robot().drop();
        stage.settle();

        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).startsWith("bereikt o0");
        assertThat(view.ringsProperty().get()).isEqualTo(sample().without("i2"));
    }

    @Test
    void notesGlideToTheirPlacesUnlessNothingMayMove() {
        Answer.Rings later = sample().with(note("o0").reached(LocalDate.of(2026, 11, 12), ""));
        Drawing.Hit before = box("o0");

        Point2D start = middleAfter("o0", () -> view.glideTo(later));
        assertThat(start).as("it starts from where it was").isEqualTo(new Point2D(before.centerX(), before.centerY()));

        Point2D end = middleAfter("o0", () -> {
            view.setRings(sample());
            stage.scene().getPreferences().setReducedMotion(true);
            view.glideTo(later);
        });
        assertThat(drawn().scale().ring(end.getX(), end.getY())).contains(Note.Ring.INNER);
    }

    /** The middle of a note right after a deed, before anything can move. */
    private Point2D middleAfter(String id, Runnable deed) {
        return Fx.call(() -> {
            deed.run();
            stage.scene().getRoot().layout();
            RingsDrawing now = ((RingsViewSkin) view.getSkin()).drawn();
            Drawing.Hit box = now.boxes().stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow();
            return new Point2D(box.centerX(), box.centerY());
        });
    }

    @Test
    void arrowsGoToTheNearestNoteThatWay() {
        stage.robot().clickOn(on("o0"), MouseButton.PRIMARY).type(KeyCode.RIGHT);

        assertThat(view.getSelectedId()).isEqualTo("o1");
        assertThat(stage.scene().getFocusOwner().getId()).isEqualTo("handle-o1");
    }

    @Test
    void lettersAndEnterActOnTheSelectedNote() {
        stage.robot()
            .clickOn(on("o2"), MouseButton.PRIMARY)
            .type(KeyCode.F, KeyCode.I, KeyCode.O, KeyCode.N,
                    KeyCode.ENTER, KeyCode.DELETE);

        assertThat(told).containsExactly("kies o2", "bereikt o2 null", "nieuw OUTER", "open o2", "briefje weggooien");
        assertThat(view.ringsProperty().get()).isEqualTo(sample().without("o2"));
    }

    @Test
    void altWithArrowsMovesWithinTheRingAsOneGesture() {
        Point2D start = on("o0");
        stage.robot()
            .clickOn(start, MouseButton.PRIMARY)
            .press(KeyCode.ALT)
            .type(KeyCode.DOWN)
            .type(KeyCode.DOWN)
            .release(KeyCode.ALT);
        stage.settle();

        assertThat(on("o0").getY()).isCloseTo(start.getY() + 16, offset(1.5));
        assertThat(told).hasSize(3).endsWith("einde");
        assertThat(told.get(0)).isEqualTo(told.get(1));
    }

    @Test
    void readOnlyOnlyOpens() {
        Fx.run(() -> view.readOnlyProperty().set(true));
        stage.robot()
            .clickOn(on("o2"), MouseButton.PRIMARY)
            .type(KeyCode.F, KeyCode.I, KeyCode.N, KeyCode.DELETE,
                    KeyCode.ENTER);

        assertThat(told).containsExactly("open o2");
    }

    @Test
    void notesAndRingsSpeak() {
        Fx.run(() -> view.chosenIdProperty().set("o3"));
        stage.settle();

        assertThat(view.getAccessibleText()).isEqualTo("Progressiecirkel, drie al bereikt, vier nog te bereiken");
        assertThat(handle("o2").getAccessibleText())
            .isEqualTo("Nog te bereiken, briefje 3 van 4, Een stilte mag duren");
        assertThat(handle("o3").getAccessibleText()).endsWith("gekozen als stap");
    }

    @Test
    void scrollsRatherThanBecomingUnreadable() {
        Fx.run(() -> {
            stage.stage().setWidth(500);
            stage.stage().setHeight(480);
        });
        stage.settle();
        ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");

        assertThat(board().getLayoutBounds().getWidth()).isEqualTo(576);
        assertThat(scroll.getViewportBounds().getWidth()).isLessThan(500);
    }

    @Test
    void whatIsSelectedByKeyComesIntoSight() {
        Fx.run(() -> {
            stage.stage().setWidth(500);
            stage.stage().setHeight(480);
        });
        stage.settle();
        ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
        Fx.run(view::requestFocus);
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN,
                KeyCode.LEFT,
                KeyCode.LEFT, KeyCode.LEFT, KeyCode.UP, KeyCode.UP)) {
            stage.robot().type(key);
            stage.settle();
            Drawing.Hit box = box(view.getSelectedId());
            Bounds seen = Fx.call(() -> board().sceneToLocal(scroll.localToScene(scroll.getBoundsInLocal())));
            assertThat(seen.contains(box.x(), box.y(), box.width(), box.height())).as("%s in %s", box, seen).isTrue();
        }
    }

    @Test
    void manyChangesArePaintedOnce() {
        DrawingCanvas canvas = (DrawingCanvas) view.lookup(".drawing-canvas");
        stage.settle();
        int before = canvas.paints();
        Fx.run(() -> {
            for (int i = 0; i < 500; i++) {
                view.move("veel", "o0", new Note.Place(-0.6, -0.5 + i / 2000.0));
            }
        });
        Fx.run(() -> view.getScene().getRoot().layout());

        assertThat(canvas.paints() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"licht", "donker"})
    void hasAPictureToLookAt(String theme) {
        try (var pictured = Stages.show(800, 800, theme, () -> {
            RingsView shown = view(sample());
            shown.chosenIdProperty().set("o3");
            shown.setSelectedId("i1");
            return shown;
        })) {
            pictured.picture("rings-" + theme);
        }
    }

    private static RingsView view(Answer.Rings rings) {
        var view = new RingsView();
        view.getStyleClass().add("deel-6");
        view.setRings(rings);
        view.titlesProperty().set(new RingsView.Titles("Al bereikt", "Nog te bereiken"));
        return view;
    }

    private static Answer.Rings sample() {
        var notes = new ArrayList<Note>();
        IntStream.range(0, INSIDE.size()).forEach(i -> notes.add(note("i" + i, INSIDE.get(i), Note.Ring.INNER)));
        IntStream.range(0, OUTSIDE.size()).forEach(i -> notes.add(note("o" + i, OUTSIDE.get(i), Note.Ring.OUTER)));
        return Answer.Rings.empty().withNotes(notes);
    }

    private static Note note(String id, String text, Note.Ring ring) {
        return new Note(id, text, ring, "", null, LocalDate.of(2026, 11, 12), null, "", Extras.NONE);
    }

    private RingsView.Listener recorder() {
        return new RingsView.Listener() {
            @Override
            public void change(String gestureKey, String what, Answer.Rings rings) {
                told.add(gestureKey.isEmpty() ? what : what + " " + gestureKey);
                view.setRings(rings);
            }

            @Override
            public void endGesture() {
                told.add("einde");
            }

            @Override
            public void open(String noteId) {
                told.add("open " + noteId);
            }

            @Override
            public void reached(String noteId, Note.@Nullable Place place) {
                told.add("bereikt " + noteId + " " + (place == null ? null : Math.abs(place.x())));
            }

            @Override
            public void notYet(String noteId) {
                told.add("toch niet " + noteId);
            }

            @Override
            public void choose(String noteId) {
                told.add("kies " + noteId);
            }

            @Override
            public void create(Note.Ring ring) {
                told.add("nieuw " + ring);
            }
        };
    }

    private Node board() {
        return ((RingsViewSkin) view.getSkin()).board();
    }

    private RingsDrawing drawn() {
        stage.settle();
        return Fx.call(() -> ((RingsViewSkin) view.getSkin()).drawn());
    }

    private Drawing.Hit box(String id) {
        return drawn().boxes().stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow();
    }

    private Note note(String id) {
        return view.ringsProperty().get().notes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private Node handle(String id) {
        return stage.scene().lookup("#handle-" + id);
    }

    private Point2D on(String id) {
        Drawing.Hit box = box(id);
        return at(box.centerX(), box.centerY());
    }

    private Point2D at(double x, double y) {
        return stage.at(board(), x, y);
    }
}

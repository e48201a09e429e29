package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.css.CssParser;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.layout.StackPane;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Card;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Note;

/** What holds for every control of the house. */
class ControlsTest {

    /** A control, with what a screen reader meets in it: a selector, its role and its words. */
    private record Case(String name, Supplier<Control> make, String selector, AccessibleRole role, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> controls() {
        return Stream.of(
                new Case("historielijn", () -> HistoryLineHands.view(HistoryLineHands.sample()),
                        ".history-line-view", AccessibleRole.LIST_VIEW, "Historielijn, zes momenten, drie pieken"),
                new Case("lege historielijn", HistoryLineView::new, ".history-line-view", AccessibleRole.LIST_VIEW,
                        "Historielijn, nog zonder momenten"),
                new Case("progressiecirkel", ControlsTest::rings, ".handle", AccessibleRole.LIST_ITEM,
                        "Nog te bereiken, briefje 1 van 1, Een stilte mag duren"),
                new Case("schrijfveld", () -> new WritingField("Waar kreeg je energie van?", "", 2),
                        ".writing-field", AccessibleRole.TEXT_AREA, "Waar kreeg je energie van?"),
                new Case("regel", () -> new TextLine("Hoe heet dit moment?", ""), ".text-line",
                        AccessibleRole.TEXT_FIELD, "Hoe heet dit moment?"),
                new Case("woorden", ControlsTest::chips, ".chip", AccessibleRole.LIST_ITEM,
                        "Talent Doorvragen, 1 van 1"),
                new Case("datum", ControlsTest::date, ".date-field .open", AccessibleRole.BUTTON,
                        "Kalender openen"));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void speaksDutchWithTheRightRole(Case control) {
        try (var stage = Stages.show(700, 700, control.make()::get)) {
            Node node = stage.scene().lookup(control.selector());

            assertThat(node.getAccessibleRole()).isEqualTo(control.role());
            assertThat(node.getAccessibleText()).isEqualTo(control.words());
        }
    }

    @ParameterizedTest
    @MethodSource("controls")
    void canLoseItsSkinAndGetAnother(Case control) {
        try (var stage = Stages.show(700, 700, control.make()::get)) {
            Fx.run(() -> {
                var shown = (Control) stage.scene().getRoot().getChildrenUnmodifiable().getFirst();
                shown.getSkin().dispose();
                shown.setSkin(null);
                assertThat(shown.getChildrenUnmodifiable()).isEmpty();
                shown.applyCss();
                shown.layout();
                assertThat(shown.getSkin()).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("controls")
    void isNotHeldByAnythingOnceItLeftTheScreen(Case control) {
        var reference = Fx.call(() -> {
            Control made = control.make().get();
            var root = new StackPane(made);
            var scene = new Scene(root, 400, 400);
            scene.getStylesheets().add(Stages.tokens());
            root.applyCss();
            root.layout();
            root.getChildren().clear();
            scene.setRoot(new StackPane());
            return new WeakReference<>(made);
        });

        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            Fx.run(() -> {
            });
        }
        assertThat(reference.get()).isNull();
    }

    @Test
    void twoHundredCardsThatChangeOftenArePaintedOnce() {
        var block = (Block.Board) Content.load()
            .worksheet("ws.balance-cards")
            .flatMap(worksheet -> worksheet.block("board"))
            .orElseThrow();
        int paints = Fx.call(() -> {
            var view = new BoardView(block);
            var root = new StackPane(view);
            new Scene(root, 1000, 1000);
            Answer.Board board = Answer.Board.empty();
            for (int i = 0; i < 200; i++) {
                board = board.with(Card.of("Kaartje " + i, block.piles().getFirst().id(), ""));
            }
            view.boardProperty().set(board);
            root.applyCss();
            root.layout();
            var canvas = (DrawingCanvas) view.lookup(".drawing-canvas");
            int before = canvas.paints();
            for (Card card : board.cards()) {
                view.boardProperty().set(view.boardProperty().get().with(card.withColumn(block.columns().get(1).id())));
            }
            root.layout();
            return canvas.paints() - before;
        });

        assertThat(paints).isEqualTo(1);
    }

    @Test
    void theStylesheetHasNoMistakes() throws IOException {
        var mistakes = CssParser.errorsProperty();
        mistakes.clear();
        new CssParser().parse(URI.create(Stylesheet.URL).toURL());

        assertThat(mistakes).isEmpty();
    }

    private static Control rings() {
        var view = new RingsView();
        view.setRings(Answer.Rings.empty()
            .with(Note.of("Een stilte mag duren", Note.Ring.OUTER, "", LocalDate.of(2026, 11, 12))));
        return view;
    }

    private static Control chips() {
        var field = new ChipField();
        field.addWordsProperty().set("Talent");
        field.setItems(List.of(Item.of("Doorvragen")));
        return field;
    }

    private static Control date() {
        var field = new DateField();
        field.setValue(LocalDate.of(2026, 11, 12));
        return field;
    }
}

package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import nl.bloei.content.Content;
import nl.bloei.content.Worksheet;
import nl.bloei.control.ChipField;
import nl.bloei.control.HistoryLineView;
import nl.bloei.control.RingsView;
import nl.bloei.control.WritingField;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.BadInput;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.ui.CutOff;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;

/** Far too much, and nothing at all: it opens, stays quick, can be changed, and comes back from disk as it was. */
class BadInputTest {
    private static final Duration QUICK = Duration.ofMillis(300);
    private static final int TRIES = 12;

    private final Hand robot = new Hand();

    @TempDir
    Path folder;

    @Test
    void anEmptySheetOfEveryWorksheetOpensAndComesBackEmpty() throws Problem {
        for (Worksheet worksheet : Content.load().worksheets()) {
            try (var shown = ShownSheet.empty(folder.resolve(worksheet.id()), worksheet.id())) {
                assertThat(cut(shown)).isEmpty();
                assertThat(shown.sheet().answers()).as("looking fills nothing in").isEmpty();
                assertThat(again(shown)).isEqualTo(shown.sheet());
            }
        }
    }

    @Test
    void fiftyThousandCharactersCanBeReadAndWrittenOn() throws Problem {
        try (var shown = show(BadInput.essay())) {
            WritingField field = Fx.call(() -> (WritingField) shown.scene().lookup("#importance"));
            assertThat(Fx.call(field::getLength)).isGreaterThan(50_000);
            assertThat(cut(shown)).isEmpty();
            Fx.run(() -> {
                field.requestFocus();
                field.end();
            });

            robot.write(" Klaar.");
            robot.push(KeyCode.CONTROL, KeyCode.HOME);
            robot.write("Kijk. ");
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(shown.sheet().answer("importance", Answer.Text.class).orElseThrow().text())
                .isEqualTo("Kijk. " + BadInput.words() + " Klaar.");
            assertThat(again(shown)).isEqualTo(shown.sheet());
            assertThat(quickest(shown.scene(), () -> field.insertText(0, "a"))).isLessThan(QUICK);
        }
    }

    @Test
    void twoHundredTalentsCanBeSeenAddedToAndTakenFrom() throws Problem {
        try (var shown = show(BadInput.talents(200))) {
            ChipField field = Fx.call(() -> (ChipField) shown.scene().lookup("#talents"));
            assertThat(shown.all("#talents .chip")).hasSize(200);
            assertThat(cut(shown)).isEmpty();
            Fx.picture(shown.scene(), "bad-talents");

            Fx.run(() -> field.add("Nog een"));
            Fx.run(() -> field.remove(field.getItems().getFirst().id()));

            assertThat(shown.sheet().answer("talents", Answer.Items.class).orElseThrow().items()).hasSize(200)
                .extracting(item -> item.text())
                .doesNotContain("Talent 0")
                .endsWith("Nog een");
            assertThat(again(shown)).isEqualTo(shown.sheet());
            assertThat(quickest(shown.scene(), () -> field.remove(field.getItems().getFirst().id()))).isLessThan(QUICK);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 300})
    void aLineOfOneMomentOrThreeHundredCanBeWalkedAndChanged(int amount) throws Problem {
        try (var shown = show(BadInput.line(amount))) {
            assertThat(cut(shown)).isEmpty();
            Fx.picture(shown.scene(), "bad-line-" + amount);
            HistoryLineView view = Fx.call(() -> (HistoryLineView) shown.scene().lookup("#line"));
            assertThat(Fx.<String>call(view::getAccessibleText)).isNotBlank();

            Node label = openFirst(shown, view);
            Fx.run(label::requestFocus);
            robot.push(KeyCode.END);
            robot.write("!");
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(line(shown).moments()).hasSize(amount);
            assertThat(line(shown).moments().getFirst().label()).contains("!").contains("Moment 0");
            assertThat(again(shown)).isEqualTo(shown.sheet());
            var first = line(shown).moments().getFirst();
            assertThat(quickest(shown.scene(), () -> view.nudge("", first.id(), 0, -1))).isLessThan(QUICK);
            assertThat(line(shown).moments().getFirst().height()).isLessThan(first.height());
        }
    }

    @ParameterizedTest
    @CsvSource({"900, 600, 100", "1000, 900, 200", "3840, 2160, 100"})
    void fortyNotesOfTwoHundredCharactersCanBeReadWrittenOnAndMoved(int width, int height, int percent)
            throws Problem {
        Sheet sheet = BadInput.circle(40);
        try (var shown = ShownSheet.of(folder, BadInput.workbook(sheet), sheet.id(),
                Settings.FIRST.withTextPercent(percent), width, height)) {
            RingsView view = Fx.call(() -> (RingsView) shown.scene().lookup("#rings"));
            Fx.picture(shown.scene(), "bad-circle-start-" + width + "-" + percent);
            assertThat(cut(shown)).isEmpty();
            Note first = notes(shown).getFirst();
            Fx.run(() -> view.open(first.id()));
            assertThat(cut(shown)).isEmpty();
            Fx.picture(shown.scene(), "bad-circle-" + width + "-" + percent);
            WritingField words = Fx.call(() -> (WritingField) shown.scene().lookup(".floating-card .writing-field"));
            assertThat(Fx.<String>call(words::getText)).isEqualTo(first.text());
            Fx.run(() -> words.appendText(" Klaar."));
            Labeled keep = shown.words("Bewaren");
            Fx.run(((ButtonBase) keep)::fire);

            assertThat(notes(shown)).hasSize(40);
            assertThat(notes(shown).getFirst().text()).isEqualTo(first.text() + " Klaar.");
            assertThat(again(shown)).isEqualTo(shown.sheet());
            var places = new AtomicInteger();
            assertThat(quickest(shown.scene(), () -> view.move("", first.id(),
                    new Note.Place(places.incrementAndGet() / 100.0, 0.1))))
                .isLessThan(QUICK);
        }
    }

    @Test
    void ofTwoMomentsAtOnePlaceEachCanBeReached() throws Problem {
        try (var shown = show(BadInput.twoAtOnePlace())) {
            HistoryLineView view = Fx.call(() -> (HistoryLineView) shown.scene().lookup("#line"));
            assertThat(cut(shown)).isEmpty();
            Fx.picture(shown.scene(), "bad-one-place");
            Fx.run(view::requestFocus);

            robot.push(KeyCode.RIGHT);
            String one = Fx.call(() -> view.selectedIdProperty().get());
            robot.push(KeyCode.RIGHT);
            String other = Fx.call(() -> view.selectedIdProperty().get());

            assertThat(List.of(one, other)).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(line(shown).moments().stream().map(each -> each.id()).toList());
            assertThat(again(shown)).isEqualTo(shown.sheet());
        }
    }

    private ShownSheet show(Sheet sheet) {
        return ShownSheet.of(folder, BadInput.workbook(sheet), sheet.id(), Settings.FIRST, 1000, 900);
    }

    /** Opens the card of the first moment and gives the field with its name. */
    private Node openFirst(ShownSheet shown, HistoryLineView view) {
        Fx.run(view::requestFocus);
        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        return Fx.call(() -> shown.scene().lookup(".moment-label"));
    }

    private static Answer.Line line(ShownSheet shown) {
        return shown.sheet().answer("line", Answer.Line.class).orElseThrow();
    }

    private static List<Note> notes(ShownSheet shown) {
        return shown.sheet().answer("rings", Answer.Rings.class).orElseThrow().notes();
    }

    /** What sticks out or cannot be read. */
    private static List<String> cut(ShownSheet shown) {
        String worksheet = shown.sheet().worksheet();
        return Fx.call(() -> {
            shown.scene().getRoot().applyCss();
            shown.scene().getRoot().layout();
            return CutOff.in(shown.scene().getRoot(), worksheet);
        });
    }

    /** The sheet as it comes back from disk. */
    private static Sheet again(ShownSheet shown) throws Problem {
        Fx.call(() -> shown.document().save()).join();
        return WorkbookFile.read(shown.document().path()).sheet(shown.id()).orElseThrow();
    }

    /** The shortest time that a change takes until it is laid out: other work on the machine only makes it longer. */
    private static Duration quickest(Scene scene, Runnable change) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            best = Math.min(best, Fx.call(() -> {
                long start = System.nanoTime();
                change.run();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return System.nanoTime() - start;
            }));
        }
        return Duration.ofNanos(best);
    }
}

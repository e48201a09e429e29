package nl.bloei.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

class HistoryTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private final Sheet sheet = Sheet.of("ws.x", LocalDate.of(2026, 11, 22), START);
    private final History history = new History(
            Workbook.of("Noor", About.of(About.Kind.SELF, "", About.Cover.MOSS), START).with(sheet));
    private Instant now = START;

    @Test
    void typingInOneFieldIsOneStep() {
        type("a", "E", "Ee", "Een");
        history.undo();
        assertThat(text("a")).isEmpty();
        history.redo();
        assertThat(text("a")).isEqualTo("Een");
    }

    @Test
    void aPauseBeginsANewStep() {
        type("a", "Een");
        now = now.plusMillis(1501);
        type("a", "Een stilte");
        history.undo();
        assertThat(text("a")).isEqualTo("Een");
    }

    @Test
    void anotherFieldBeginsANewStep() {
        type("a", "Een");
        type("b", "Twee");
        history.undo();
        assertThat(text("a")).isEqualTo("Een");
        assertThat(text("b")).isEmpty();
    }

    @Test
    void aNewLineEndsAStep() {
        type("a", "Een", "Een\n", "Een\nt", "Een\ntwee");
        history.undo();
        assertThat(text("a")).isEqualTo("Een\n");
        history.undo();
        assertThat(text("a")).isEmpty();
    }

    @Test
    void theSpaceAfterASentenceEndsAStep() {
        type("a", "Waar", "Waarom?", "Waarom? ", "Waarom? D", "Waarom? Daarom.", "Waarom? Daarom. ",
                "Waarom? Daarom. Z");
        history.undo();
        assertThat(text("a")).isEqualTo("Waarom? Daarom. ");
        history.undo();
        assertThat(text("a")).isEqualTo("Waarom? ");
    }

    @Test
    void takingWordsAwayIsTypingToo() {
        type("a", "Een zin. Nog een");
        type("a", "Een zin. Nog", "Een zin. ", "Een zin.", "Een");
        history.undo();
        assertThat(text("a")).isEmpty();
    }

    @Test
    void oneGestureIsOneStepHoweverLongItTakes() {
        for (int i = 0; i < 100; i++) {
            now = now.plusSeconds(60);
            history.edit(Edit.gesture("verslepen", "drag-1", moved("gesture " + now)), now);
        }
        history.edit(Edit.gesture("verslepen", "drag-2", moved("second")), now);
        history.undo();
        assertThat(history.now().title()).isEqualTo("gesture " + now);
        history.undo();
        assertThat(history.now().title()).isEqualTo("Noor");
        assertThat(history.undoable()).isFalse();
    }

    @Test
    void anEndedStepTakesNothingMore() {
        type("a", "Een");
        history.endStep();
        type("a", "Een twee");
        history.undo();
        assertThat(text("a")).isEqualTo("Een");
    }

    @Test
    void singleEditsNeverMerge() {
        history.edit(Edit.single("hernoemen", moved("een")), now);
        history.edit(Edit.single("hernoemen", moved("twee")), now);
        history.undo();
        assertThat(history.now().title()).isEqualTo("een");
    }

    @Test
    void afterUndoANewEditIsAStepOfItsOwnAndForgetsWhatCouldBeRedone() {
        type("a", "Een");
        type("b", "Twee");
        history.undo();
        type("a", "Een anders");
        assertThat(history.redoable()).isFalse();
        history.undo();
        assertThat(text("a")).isEqualTo("Een");
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        assertThat(history.edit(Edit.single("niets", same -> same.withTitle("Noor")), now)).isFalse();
        assertThat(history.undoable()).isFalse();
        assertThat(history.undo()).isFalse();
        assertThat(history.redo()).isFalse();
    }

    @Test
    void theNamesTellWhatUndoAndRedoDo() {
        type("a", "Een");
        history.edit(Edit.single("titel wijzigen", moved("een")), now);
        assertThat(history.undoName()).isEqualTo("titel wijzigen");
        history.undo();
        assertThat(history.undoName()).isEqualTo("tekst wijzigen");
        assertThat(history.redoName()).isEqualTo("titel wijzigen");
        history.undo();
        assertThat(history.undoName()).isEmpty();
    }

    @Test
    void fiveHundredStepsCanBeTakenBack() {
        for (int i = 0; i < 600; i++) {
            history.edit(Edit.single("stap", moved("stap " + i)), now);
        }
        int back = 0;
        while (history.undo()) {
            back++;
        }
        assertThat(back).isEqualTo(History.MOST_STEPS);
        assertThat(history.now().title()).isEqualTo("stap 99");
    }

    private void type(String block, String... texts) {
        for (String text : texts) {
            now = now.plus(Duration.ofMillis(200));
            Instant at = now;
            history.edit(Edit.typing("tekst wijzigen", block, workbook -> workbook.with(
                    workbook.sheet(sheet.id()).orElseThrow().withAnswer(block, Answer.Text.of(text), at))), now);
        }
    }

    private String text(String block) {
        return history.now()
            .sheet(sheet.id())
            .orElseThrow()
            .answer(block, Answer.Text.class)
            .map(Answer.Text::text)
            .orElse("");
    }

    private static java.util.function.UnaryOperator<Workbook> moved(String title) {
        return workbook -> workbook.withTitle(title);
    }
}

package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.TestDesk;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.Workbook;

class SheetModelTest {
    private static final Content CONTENT = Content.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;
    private Document document;
    private SheetModel line;
    private SheetModel circle;

    @BeforeEach
    void openAWorkbook() throws Problem {
        Places places = Places.under(folder);
        Sheet history = Sheet.of("ws.history-line", DAY, LONG_AGO);
        Sheet rings = Sheet.of("ws.progress-circle", DAY, LONG_AGO);
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL), LONG_AGO)
            .with(history)
            .with(rings);
        document = new Document(WorkbookFile.create(places.library(), workbook, places), TestDesk.CLOCK, Runnable::run);
        line = new SheetModel(document, CONTENT, history.id());
        circle = new SheetModel(document, CONTENT, rings.id());
    }

    @AfterEach
    void closeIt() {
        document.close().join();
    }

    @Test
    void typingStandsInTheWorkbookAndSaysWhenItHappened() {
        line.changeText("thread", "Telkens als ik");

        Sheet sheet = line.sheet().orElseThrow();
        assertThat(sheet.answer("thread", Answer.Text.class).orElseThrow().text()).isEqualTo("Telkens als ik");
        assertThat(sheet.changed()).isEqualTo(TestDesk.CLOCK.instant());
    }

    @Test
    void typingInOneFieldIsOneStepToUndo() {
        line.changeText("thread", "T");
        line.changeText("thread", "Te");
        line.changeText("thread", "Tel");

        document.undo();

        assertThat(line.sheet().orElseThrow().answers()).isEmpty();
        assertThat(document.undoableProperty().get()).isFalse();
    }

    @Test
    void anEmptiedAnswerLeavesTheSheetUnused() {
        line.changeText("thread", "T");
        line.changeText("thread", "");

        assertThat(line.sheet().orElseThrow().used()).isFalse();
    }

    @Test
    void aDeletedSheetComesBackInItsPlaceWithItsStep() {
        RingsModel rings = rings();
        Note goal = note("Een stilte mag duren", Note.Ring.OUTER);
        rings.add(goal);
        rings.choose(goal.id());
        Workbook before = document.workbook();

        Runnable restore = circle.delete();
        assertThat(document.workbook().sheets()).hasSize(1);
        assertThat(document.workbook().steps()).isEmpty();
        restore.run();

        assertThat(document.workbook()).isEqualTo(before);
    }

    @Test
    void goingOnOnAnotherDateKeepsTheFirstSheet() {
        line.changeText("thread", "Eerst dit");

        String next = line.again(LocalDate.of(2027, 2, 1));

        assertThat(document.workbook().sheetsOf("ws.history-line")).hasSize(2);
        assertThat(document.workbook().sheet(next).orElseThrow().answers())
            .isEqualTo(line.sheet().orElseThrow().answers());
    }

    @Test
    void aMarkerSaidTwiceIsTakenBack() {
        LineModel history = history();
        LinePoint point = history.momentAfter(Strand.FIRST, null);
        history.replace("", "punt zetten", history.line().with(point));

        history.mark(point.id(), Marker.PRIDE, false);
        assertThat(history.point(point.id()).orElseThrow().markers()).containsEntry(Marker.PRIDE, false);
        history.mark(point.id(), Marker.PRIDE, true);
        assertThat(history.point(point.id()).orElseThrow().markers()).containsEntry(Marker.PRIDE, true);
        history.mark(point.id(), Marker.PRIDE, true);
        assertThat(history.point(point.id()).orElseThrow().markers()).isEmpty();
    }

    @Test
    void theFirstMomentIsAPeakWithinTheYear() {
        LinePoint first = history().momentAfter(Strand.FIRST, null);

        assertThat(first.height()).isPositive();
        assertThat(first.at().toLocalDate()).isBetween(DAY.minusYears(1), DAY);
    }

    @Test
    void choosingAPeriodAndUndoingItKeepsEveryPoint() {
        LineModel history = history();
        history.replace("", "punt zetten", history.line().with(history.momentAfter(Strand.FIRST, null)));
        Answer.Line year = history.line();

        history.chooseCareer();
        assertThat(history.line().points()).isEqualTo(year.points());
        assertThat(history.line().period().from()).isEqualTo(LocalDate.of(2016, 1, 1));
        document.undo();

        assertThat(history.line()).isEqualTo(year);
    }

    @Test
    void oneDragIsOneStepToUndo() {
        LineModel history = history();
        LinePoint point = history.momentAfter(Strand.FIRST, null);
        history.replace("", "punt zetten", history.line().with(point));
        Answer.Line before = history.line();

        for (int i = 1; i <= 5; i++) {
            history.replace("drag-1", "punt verplaatsen",
                    history.line().with(point.movedTo(point.at().plusDays(i), 0.1 * i)));
        }
        line.endStep();
        document.undo();

        assertThat(history.line()).isEqualTo(before);
    }

    @Test
    void aNoteStaysUnderItsQuestionWhenItIsReached() {
        RingsModel rings = rings();
        Note note = note("Een stilte mag duren", Note.Ring.OUTER);
        rings.add(note);

        rings.reached(note.id(), DAY, " Gewoon geoefend ", new Note.Place(0.1, 0.1));

        Note reached = rings.note(note.id()).orElseThrow();
        assertThat(reached.ring()).isEqualTo(Note.Ring.INNER);
        assertThat(reached.reachedOn()).isEqualTo(DAY);
        assertThat(reached.how()).isEqualTo("Gewoon geoefend");
        assertThat(rings.notesFor(rings.prompts(Note.Ring.OUTER).getFirst())).containsExactly(reached);
    }

    @Test
    void theChosenStepIsDoneOnceItsNoteIsReached() {
        RingsModel rings = rings();
        Note note = note("Een stilte mag duren", Note.Ring.OUTER);
        rings.add(note);
        rings.choose(note.id());
        rings.stepText("Drie tellen wachten");
        rings.stepDue(LocalDate.of(2026, 12, 1));
        rings.stepWith("Marit");

        rings.reached(note.id(), DAY, "", null);

        Step step = rings.step().orElseThrow();
        assertThat(step.text()).isEqualTo("Drie tellen wachten");
        assertThat(step.due()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(step.with()).isEqualTo("Marit");
        assertThat(step.done()).isEqualTo(DAY);
        rings.notYet(note.id(), null);
        assertThat(rings.step().orElseThrow().done()).isNull();
    }

    @Test
    void throwingTheChosenNoteAwayTakesItsStepAlongAndUndoBringsBothBack() {
        RingsModel rings = rings();
        Note note = note("Een stilte mag duren", Note.Ring.OUTER);
        rings.add(note);
        rings.choose(note.id());
        Workbook before = document.workbook();

        rings.remove(note.id());
        assertThat(rings.step()).isEmpty();
        document.undo();

        assertThat(document.workbook()).isEqualTo(before);
    }

    @Test
    void theLastQuestionNamesTheMonthsInWords() {
        RingsModel rings = rings();
        var last = rings.prompts(Note.Ring.OUTER).getLast();

        assertThat(rings.text(last)).contains("drie maanden").doesNotContain("{");
        rings.months(12);
        assertThat(rings.text(last)).contains("twaalf maanden");
    }

    @Test
    void layingTheNotesNeatlyLetsEveryPlaceGo() {
        RingsModel rings = rings();
        rings.add(note("Een", Note.Ring.OUTER).withPlace(new Note.Place(0.5, 0.5)));
        assertThat(rings.placed()).isTrue();

        rings.arrange();

        assertThat(rings.placed()).isFalse();
    }

    @Test
    void showsWhatChangedAfterUndo() {
        line.changeText("thread", "T");
        Workbook before = document.workbook();
        line.changeItems("talent toevoegen", "talents", List.of(Item.of("Overzicht")));

        assertThat(Changes.firstBlock(before, document.workbook(), line.id(), List.of("line", "thread", "talents")))
            .contains("talents");
    }

    @Test
    void whatIsLeftOfAnotherWorksheetIsOnlyReadButCanBeDeleted() {
        var old = Sheet.of("ws.gone", DAY, TestDesk.CLOCK.instant());
        document.edit(Edit.single("oud", workbook -> workbook.with(old)));
        var model = new SheetModel(document, CONTENT, old.id());

        assertThat(model.writable()).isFalse();
        assertThat(model.deletable()).isTrue();
    }

    private LineModel history() {
        return new LineModel(line, (Block.HistoryLine) CONTENT.worksheet("ws.history-line")
            .orElseThrow()
            .block("line")
            .orElseThrow());
    }

    private RingsModel rings() {
        return new RingsModel(circle, (Block.Rings) CONTENT.worksheet("ws.progress-circle")
            .orElseThrow()
            .block("rings")
            .orElseThrow());
    }

    private Note note(String text, Note.Ring ring) {
        return Note.of(text, ring, rings().prompts(ring).getFirst().id(), DAY);
    }
}

package nl.bloei.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import nl.bloei.content.Block;
import nl.bloei.content.Content;
import nl.bloei.content.Prompt;
import nl.bloei.content.Worksheet;
import nl.bloei.control.ChipField;
import nl.bloei.control.HistoryLineView;
import nl.bloei.control.RingsView;
import nl.bloei.control.WritingField;
import nl.bloei.editing.Document;
import nl.bloei.storage.Places;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Settings;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;
import nl.bloei.workbook.Note;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Sheets in the hands of somebody with a mouse and a keyboard. */
class SheetFlowTest {
    private final Hand robot = new Hand();

    @TempDir
    Path folder;

    @Test
    void whatIsTypedStandsInTheWorkbookAndInTheFile() throws IOException {
        try (var shown = ShownSheet.empty(folder, "ws.reflection-values")) {
            WritingField field = Fx.call(() -> (WritingField) shown.scene().lookup("#importance"));
            Fx.run(field::requestFocus);
            type("Voor mij gaat het om rust");

            assertThat(shown.sheet().answer("importance", Answer.Text.class)).map(Answer.Text::text)
                .contains("Voor mij gaat het om rust");
            Fx.call(() -> shown.document().save()).join();
            assertThat(Files.readString(shown.document().path())).contains("Voor mij gaat het om rust");

            Fx.run(() -> shown.document().undo());
            assertThat(Fx.<String>call(field::getText)).isEmpty();
            assertThat(Fx.call(field::isFocused)).isTrue();
        }
    }

    @Test
    void twoClicksMakeTwoMomentsAndTheCardNamesOne() {
        try (var shown = ShownSheet.empty(folder, "ws.history-line")) {
            Node canvas = Fx.call(() -> shown.scene().lookup("#line"));
            click(canvas, 0.3, 0.25);
            click(canvas, 0.8, 0.75);

            assertThat(line(shown).moments()).hasSize(2);
            assertThat(line(shown).moments().getFirst().peak()).isTrue();
            assertThat(line(shown).moments().getLast().peak()).isFalse();

            Node label = Fx.call(() -> shown.scene().lookup(".moment-label"));
            Fx.run(label::requestFocus);
            type("Verbouwing");
            assertThat(line(shown).moments().getLast().label()).isEqualTo("Verbouwing");

            fire(shown, "Niet");
            assertThat(line(shown).moments().getLast().markers()).containsEntry(Marker.ELEMENT, false);
            fire(shown, "1");
            Labeled disc = Fx.call(() -> (Labeled) shown.scene().lookup(".moment-disc"));
            assertThat(Fx.<String>call(disc::getText)).isEqualTo("1");
        }
    }

    @Test
    void aDragMovesAMomentInOneStep() {
        try (var shown = ShownSheet.empty(folder, "ws.history-line")) {
            fire(shown, "Eerste punt zetten");
            LinePoint before = line(shown).points().getFirst();
            Fx.run(() -> shown.scene().getRoot().layout());
            Node handle = Fx.call(() -> shown.scene().lookup("#handle-" + before.id()));

            Point2D from = at(handle, 0.5, 0.5);
            robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(30, 20).moveBy(30, 20).release(MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();

            LinePoint after = line(shown).points().getFirst();
            assertThat(after.at()).isAfter(before.at());
            assertThat(after.height()).isLessThan(before.height());
            Fx.run(() -> shown.document().undo());
            assertThat(line(shown).points()).containsExactly(before);
        }
    }

    @Test
    void theEmptyLineOffersAFirstPoint() {
        try (var shown = ShownSheet.empty(folder, "ws.history-line")) {
            fire(shown, "Eerste punt zetten");

            assertThat(line(shown).points()).hasSize(1);
            assertThat(shown.words("Nog geen lijn")).isNull();
        }
    }

    @Test
    void aCareerHasYearsAndUndoBringsTheYearBack() {
        try (var shown = ShownSheet.empty(folder, "ws.history-line")) {
            fire(shown, "Eerste punt zetten");
            fire(shown, "Loopbaan");
            assertThat(line(shown).period().span()).isEqualTo(Period.Span.CAREER);
            assertThat(shown.words("Vanaf")).isNotNull();

            Fx.run(() -> shown.document().undo());

            assertThat(line(shown).period().span()).isEqualTo(Period.Span.YEAR);
            assertThat(shown.words("Vanaf")).isNull();
        }
    }

    @Test
    void talentsOfMomentsAreOfferedAndTakenOverOnlyWhenAccepted() {
        try (var shown = ShownSheet.sample(folder, "ws.history-line", Settings.FIRST, 1000, 900)) {
            Node block = shown.block("talents");
            ChipField chips = Fx.call(() -> (ChipField) block.lookup(".chip-field"));
            int before = Fx.call(() -> chips.getItems().size());
            Button offer = Fx.call(() -> (Button) block.lookup(".offer"));
            String text = Fx.call(offer::getText);
            assertThat(Fx.call(chips::getItems)).noneMatch(item -> item.text().equals(text));

            Fx.run(offer::fire);

            assertThat(Fx.call(chips::getItems)).hasSize(before + 1);
            assertThat(Fx.call(chips::getItems).getLast().from()).isNotNull();
            assertThat(Fx.call(chips::getItems).getLast().text()).isEqualTo(text);
        }
    }

    @Test
    void aNoteIsWrittenReachedAndExplained() {
        try (var shown = ShownSheet.empty(folder, "ws.progress-circle")) {
            fire(shown, "Nog te bereiken");
            fire(shown, "Briefje schrijven");
            type("Een stilte mag duren");
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            Note note = rings(shown).notes().getFirst();
            assertThat(note.text()).isEqualTo("Een stilte mag duren");
            assertThat(note.ring()).isEqualTo(Note.Ring.OUTER);
            assertThat(note.prompt()).isEqualTo("outer-1");

            fire(shown, "Hiermee begin ik");
            assertThat(Fx.call(() -> shown.document().workbook().stepOn(shown.id()))).isPresent();

            RingsView view = Fx.call(() -> (RingsView) shown.scene().lookup("#rings"));
            Fx.run(() -> view.reach(note.id(), new Note.Place(0, 0)));
            assertThat(shown.words("Hoe kwam het zover?")).isNotNull();
            type("Gewoon gewacht");
            fire(shown, "Bewaren");

            Note reached = rings(shown).notes().getFirst();
            assertThat(reached.ring()).isEqualTo(Note.Ring.INNER);
            assertThat(reached.how()).isEqualTo("Gewoon gewacht");
            assertThat(reached.reachedOn()).isEqualTo(shown.desk().today());
            assertThat(shown.words("Hoe kwam het zover?")).isNull();
        }
    }

    @Test
    void aDeletedSheetIsLeftAndCanBePutBack() {
        try (var shown = ShownSheet.sample(folder, "ws.history-line", Settings.FIRST, 1000, 900)) {
            Workbook before = Fx.call(() -> shown.document().workbook());
            Fx.run(() -> {
                shown.desk().navigator().startAt(new Route.SheetPage(shown.id()));
                shown.controller().deleteSheet();
            });
            assertThat(Fx.call(() -> shown.document().workbook().sheet(shown.id()))).isEmpty();
            assertThat(Fx.call(() -> shown.desk().navigator().routeProperty().get())).isEqualTo(new Route.Overview());

            Fx.run(() -> shown.desk().toastProperty().get().act().run());

            assertThat(Fx.call(() -> shown.document().workbook()).sheets()).isEqualTo(before.sheets());
            assertThat(Fx.call(() -> shown.desk().navigator().routeProperty().get()))
                .isEqualTo(new Route.SheetPage(shown.id()));
        }
    }

    @Test
    void aWorkbookThatIsHeldElsewhereCanOnlyBeRead() throws Problem {
        Workbook sample = TestDesk.sample(folder);
        Places places = Places.under(folder.resolve("home"));
        WorkbookFile holder = WorkbookFile.create(places.library(), sample, places);
        try {
            Desk desk = TestDesk.in(folder.resolve("home"));
            WorkbookFile second = WorkbookFile.open(holder.path(), places);
            Document document = Fx
                .call(() -> new Document(second, TestDesk.CLOCK, javafx.application.Platform::runLater));
            String id = sample.sheetsOf("ws.history-line").getLast().id();
            try (var shown = ShownSheet.of(desk, document, id, Settings.FIRST, 1000, 900)) {
                assertThat(shown.words("Bewaren als")).isNotNull();
                assertThat(shown.words("Moment toevoegen")).isNull();
                assertThat(shown.all(".writing-field"))
                    .allMatch(field -> Fx.call(() -> !((WritingField) field).isEditable()));
                HistoryLineView view = Fx.call(() -> (HistoryLineView) shown.scene().lookup("#line"));
                assertThat(Fx.call(() -> view.readOnlyProperty().get())).isTrue();
                Fx.picture(shown.scene(), "sheet-read-only");
            }
        } finally {
            holder.close();
        }
    }

    @Test
    void anAnswerOfALaterVersionCannotBeOverwritten() {
        Sheet sheet = Sheet.of("ws.history-line", TestDesk.in(folder).today(), TestDesk.CLOCK.instant())
            .withAnswer("thread", new Answer.Unknown("melody", Extras.NONE), TestDesk.CLOCK.instant());
        Workbook workbook = Workbook.of("Werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL),
                TestDesk.CLOCK.instant())
            .with(sheet);

        try (var shown = ShownSheet.of(folder, workbook, sheet.id(), Settings.FIRST, 1000, 900)) {
            Node block = shown.block("thread");
            assertThat(Fx.<Node>call(() -> block.lookup(".writing-field"))).isNull();
            assertThat(shown.words("Wat is voor jou de rode draad?")).isNotNull();
        }
    }

    @Test
    void everyQuestionOfEveryWorksheetStandsOnItsSheet() {
        for (Worksheet worksheet : Content.load().worksheets()) {
            try (var shown = ShownSheet.empty(folder.resolve(worksheet.id()), worksheet.id())) {
                for (Block block : worksheet.blocks()) {
                    choose(shown, block.when());
                    for (Prompt prompt : block.prompts()) {
                        if (block instanceof Block.Rings rings && rings.outer().contains(prompt)) {
                            fire(shown, rings.outerTitle());
                        } else if (block instanceof Block.Rings rings) {
                            fire(shown, rings.innerTitle());
                        }
                        for (String words : prompt.text().replace("{months}", "drie").split(" \u2013 ")) {
                            assertThat(shown.says(words)).as(worksheet.id() + " " + prompt.id()).isTrue();
                        }
                    }
                }
            }
        }
    }

    /** Chooses the option with which a block shows. */
    private static void choose(ShownSheet shown, Block.When when) {
        if (when != null && !when.holds(shown.sheet())) {
            Node option = Fx.call(() -> shown.scene().lookup("#option-" + when.option()));
            Fx.run(() -> option.executeAccessibleAction(AccessibleAction.FIRE));
        }
    }

    private void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(Node node, double x, double y) {
        robot.clickOn(at(node, x, y));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D at(Node node, double x, double y) {
        Bounds bounds = Fx.call(() -> node.localToScreen(node.getBoundsInLocal()));
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    private static void fire(ShownSheet shown, String words) {
        Labeled found = shown.words(words);
        assertThat(found).as(words.toLowerCase(Locale.ROOT)).isInstanceOf(javafx.scene.control.ButtonBase.class);
        Fx.run(() -> ((javafx.scene.control.ButtonBase) found).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Answer.Line line(ShownSheet shown) {
        return shown.sheet().answer("line", Answer.Line.class).orElseThrow();
    }

    private static Answer.Rings rings(ShownSheet shown) {
        return shown.sheet().answer("rings", Answer.Rings.class).orElseThrow();
    }
}

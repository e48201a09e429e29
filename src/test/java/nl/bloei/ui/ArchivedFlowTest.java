package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;

import nl.bloei.editing.Edit;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.testing.AnswerEverything;
import nl.bloei.testing.BadInput;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Source;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/** Answers to a worksheet that no longer exists, and answers that came from a sheet that was deleted. */
class ArchivedFlowTest {
    private static final LocalDate DAY = BadInput.DAY;

    @TempDir
    Path folder;
    private House house;
    private Scene window;

    @BeforeEach
    void open() {
        house = new House(folder);
        window = house.open(1000, 900);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theOverviewLeadsToWhatWasWrittenWhichIsReadAndNotChanged() throws Exception {
        Sheet old = old();
        bring(BadInput.workbook(old, BadInput.talents(2)));
        assertThat(House.words(window.getRoot())).contains("Van eerder", "Een werkblad van eerder");
        assertThat(cut("overview")).isEmpty();
        Fx.picture(window, "archived-overview");

        open(old);

        assertThat(House.words(window.getRoot()))
            .contains("Een werkblad van eerder", "Het rooster van de zomer", "Dit mag nooit weg", "3 maart 2026",
                    "Voorleesfestival\nIk las voor");
        assertThat(fields()).isNotEmpty().noneMatch(TextInputControl::isEditable);
        assertThat(cut("sheet")).isEmpty();
        Fx.picture(window, "archived-sheet");
    }

    @Test
    void whatWasWrittenIsPrintedAndHasNoBlankSheet() {
        Sheet old = old();
        bring(BadInput.workbook(old));
        open(old);

        house.run(((Button) find("#print"))::fire);
        house.until(() -> window.lookup(".preview-page") != null);
        house.layout(window);

        assertThat(Fx.<String>call(() -> window.lookup(".preview-page").getAccessibleText()))
            .contains("Dit mag nooit weg", "Voorleesfestival");
        assertThat(Fx.call(() -> window.lookup("#filling").isVisible())).isFalse();
        Fx.picture(window, "archived-preview");
    }

    @Test
    void changingSomethingElseLeavesItOnDiskAsItWas() throws Exception {
        Sheet known = AnswerEverything.on(house.desk().content().worksheet("ws.history-line").orElseThrow()).sheet();
        Sheet old = new Sheet("oud", "ws.gone", "Marit", DAY, "", BadInput.NOW, known.answers(),
                new Extras(Map.of("later", "veld")));
        Sheet talents = BadInput.talents(2);
        bring(BadInput.workbook(old, talents));
        open(old);

        house.run(() -> house.desk().document().edit(Edit.single("wissen", w -> w.withoutSheet(talents.id()))));
        house.run(() -> house.desk().navigator().go(new Route.RedThread()));
        Fx.call(() -> house.desk().document().save()).join();

        Workbook read = WorkbookFile.read(house.desk().document().path());
        assertThat(read.sheets()).containsExactly(old);
    }

    @Test
    void aFoundWordOpensItsPlace() {
        Sheet old = old();
        bring(BadInput.workbook(old));

        house.run(() -> house.desk().navigator().go(new Route.SheetPage(old.id()), "line"));
        house.layout(window);

        assertThat(house.desk().navigator().routeProperty().get()).isEqualTo(new Route.SheetPage(old.id()));
        assertThat(Fx.call(() -> window.getFocusOwner())).isInstanceOfSatisfying(TextInputControl.class,
                field -> assertThat(field.getText()).startsWith("Voorleesfestival"));
    }

    @Test
    void whatCameFromADeletedSheetStaysSaysSoAndLeadsNowhere() {
        Sheet from = BadInput.talents(1);
        Item talent = from.answer("talents", Answer.Items.class).orElseThrow().items().getFirst();
        Sheet to = Sheet.of("ws.history-line", DAY, BadInput.NOW)
            .withAnswer("talents", Answer.Items.of(List.of(new Item("overgenomen", talent.text(),
                    new Source(from.id(), "talents", talent.id()), Extras.NONE))), BadInput.NOW);
        bring(BadInput.workbook(from, to));
        open(from);
        open(to);

        house.run(() -> house.desk().document().edit(Edit.single("wissen", w -> w.withoutSheet(from.id()))));
        assertThat(chip()).contains("Talent 0").endsWith("Van een blad dat er niet meer is");
        house.run(() -> house.desk().navigator().back());
        assertThat(house.desk().navigator().routeProperty().get()).as("not to the sheet that is gone")
            .isEqualTo(new Route.Overview());

        house.run(() -> house.desk().navigator().go(new Route.RedThread()));
        house.layout(window);
        assertThat(House.words(window.getRoot())).contains("Talent 0", "Een blad dat er niet meer is");
        assertThat(all(Hyperlink.class)).extracting(Hyperlink::getText)
            .doesNotContain("Een blad dat er niet meer is");

        house.run(() -> house.desk().document().undo());
        open(to);
        assertThat(chip()).contains("Van Reflectie 1");
    }

    @Test
    void aStepWithoutItsSheetIsToldWithoutAWayThere() {
        bring(BadInput.workbook(BadInput.talents(1))
            .with(Step.towards(new Source("nergens", "rings", "x")).withText("Bel Samira")));

        assertThat(House.words(window.getRoot())).contains("Bel Samira").doesNotContain("Naar het werkblad");
    }

    private static Sheet old() {
        return Sheet.of("ws.gone", DAY, BadInput.NOW)
            .withSubject("Het rooster van de zomer", BadInput.NOW)
            .withAnswer("a", Answer.Text.of("Dit mag nooit weg"), BadInput.NOW)
            .withAnswer("line", Answer.Line.of(Period.yearTo(DAY))
                .with(LinePoint.moment(LocalDate.of(2026, 3, 3).atStartOfDay(), .5)
                    .withLabel("Voorleesfestival")
                    .withDeed("Ik las voor")), BadInput.NOW)
            .withAnswer("tick", Answer.Choice.of("x"), BadInput.NOW);
    }

    private void bring(Workbook workbook) {
        house.run(() -> house.workbooks().create(workbook));
        house.until(() -> house.desk().documentProperty().get() != null);
        house.layout(window);
    }

    private void open(Sheet sheet) {
        house.run(() -> new Sheets(house.desk()).open(sheet.id()));
        house.layout(window);
    }

    private String chip() {
        house.layout(window);
        return Fx.call(() -> window.lookup("#talents").lookup(".chip").getAccessibleText());
    }

    private List<String> cut(String screen) {
        house.layout(window);
        return Fx.call(() -> CutOff.in(window.getRoot(), screen));
    }

    private Node find(String selector) {
        return Fx.call(() -> window.lookup(selector));
    }

    private List<TextInputControl> fields() {
        return all(TextInputControl.class);
    }

    private <N> List<N> all(Class<N> kind) {
        return Fx.call(() -> nodes(window.getRoot()).filter(kind::isInstance).map(kind::cast).toList());
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ArchivedFlowTest::nodes))
                : Stream.of(node);
    }
}

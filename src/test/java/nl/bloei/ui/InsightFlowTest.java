package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import nl.bloei.editing.Edit;
import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.Sheet;

/** Searching, following the red thread and laying sheets side by side, with a mouse and a keyboard. */
class InsightFlowTest {
    private final Hand robot = new Hand();

    @TempDir
    Path folder;
    private House house;
    private Scene scene;

    @BeforeEach
    void openSample() {
        house = new House(folder);
        scene = house.open(1000, 900);
        house.run(house.workbooks()::openSample);
        house.until(() -> house.desk().documentProperty().get() != null);
        settle();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aWordIsFoundWhileOneTypesAndEnterOpensItsPlace() {
        Sheet sheet = write(values("Een zebra op het pad", LocalDate.of(2026, 10, 1)));

        keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(Fx.call(() -> scene.getFocusOwner().getId())).isEqualTo("search-field");
        assertThat(Fx.call(() -> scene.getFocusOwner().getAccessibleRole())).isEqualTo(AccessibleRole.COMBO_BOX);
        type("zebra");
        until(() -> words().contains("In je werkboek"));
        assertThat(words()).contains("E\u00e9n plek in je werkboek, niets in het boek");
        keys(KeyCode.ENTER);

        until(() -> new Route.SheetPage(sheet.id()).equals(route()));
        until(() -> "importance".equals(scene.getFocusOwner().getId()));
        assertThat(Fx.call(() -> house.desk().dialogs().openProperty().get())).isFalse();
        Bounds field = Fx.call(() -> scene.getFocusOwner().localToScene(scene.getFocusOwner().getLayoutBounds()));
        assertThat(field.getMinY()).isBetween(0.0, 900.0);
    }

    @Test
    void theArrowsChooseAnotherFindAndEscapeGoesBackToWhereOneWas() {
        write(values("Zebra een", LocalDate.of(2026, 10, 1)));
        Sheet older = write(values("Zebra twee", LocalDate.of(2026, 9, 1)));
        house.run(() -> house.desk().navigator().go(new Route.Preferences()));
        Node before = Fx.call(scene::getFocusOwner);

        keys(KeyCode.CONTROL, KeyCode.K);
        type("zebra");
        until(() -> hits().size() == 2);
        keys(KeyCode.DOWN);
        assertThat(Fx.call(() -> hits().get(1).queryAccessibleAttribute(AccessibleAttribute.SELECTED))).isEqualTo(true);
        keys(KeyCode.ESCAPE);
        assertThat(Fx.call(scene::getFocusOwner)).isEqualTo(before);
        assertThat(route()).isEqualTo(new Route.Preferences());

        keys(KeyCode.CONTROL, KeyCode.K);
        type("zebra");
        until(() -> hits().size() == 2);
        click(hits().get(1));
        until(() -> new Route.SheetPage(older.id()).equals(route()));
    }

    @Test
    void theBookIsFoundFromTheBarAbove() {
        click(Fx.call(() -> scene.lookup("#search")));
        type("mindset");
        until(() -> words().contains("In het boek"));
        Node page = Fx.call(() -> hits().stream()
            .filter(hit -> hit.getAccessibleText().contains("Leespagina"))
            .findFirst()
            .orElseThrow());
        click(page);

        until(() -> route() instanceof Route.Reading);
    }

    @Test
    void aWorksheetIsFoundAtItsCardSoThatEnterBeginsIt() {
        keys(KeyCode.CONTROL, KeyCode.K);
        type("cirkel in drie stappen");
        until(() -> !hits().isEmpty() && hits().getFirst().getAccessibleText().startsWith("Cirkel in drie stappen"));
        keys(KeyCode.ENTER);

        until(() -> route() instanceof Route.Chapter);
        until(() -> "start-ws.circle-technique".equals(scene.getFocusOwner().getId()));
        Node card = Fx.call(scene::getFocusOwner);
        assertThat(Fx.call(() -> card.localToScene(card.getLayoutBounds())).getMaxY()).isBetween(0.0, 900.0);
        keys(KeyCode.ENTER);
        until(() -> route() instanceof Route.SheetPage);
    }

    @Test
    void theRedThreadLeadsBackToTheSheet() {
        Sheet one = write(talents(LocalDate.of(2026, 9, 1), "Zebra\u2019s tellen"));
        Sheet two = write(talents(LocalDate.of(2026, 10, 1), "ZEBRA'S TELLEN"));
        house.run(() -> house.desk().navigator().go(new Route.RedThread()));
        settle();

        assertThat(words()).contains("Rode draad", "ZEBRA'S TELLEN").doesNotContain("Zebra\u2019s tellen");
        List<Hyperlink> links = find(Hyperlink.class,
                link -> link.getAccessibleText() != null && link.getAccessibleText().startsWith("ZEBRA'S"));
        assertThat(links).hasSize(2);
        click(links.getLast());
        until(() -> new Route.SheetPage(one.id()).equals(route()));

        house.run(() -> house.desk().document().edit(Edit.single("wissen", w -> w.withoutSheet(two.id()))));
        house.run(() -> house.desk().navigator().go(new Route.RedThread()));
        settle();
        assertThat(words()).contains("Zebra\u2019s tellen");
    }

    @Test
    void twoHundredTalentsShowTenUntilOneAsksForMore() {
        write(talents(LocalDate.of(2026, 11, 1),
                IntStream.range(0, 200).mapToObj(i -> "Zebra " + i).toArray(String[]::new)));
        house.run(() -> house.desk().navigator().go(new Route.RedThread()));
        settle();
        assertThat(words()).contains("Zebra 0").doesNotContain("Zebra 199");

        click(find(Labeled.class, each -> "Meer tonen bij Talenten".equals(each.getAccessibleText())).getFirst());

        assertThat(words()).contains("Zebra 199");
    }

    @Test
    void anEmptyWorkbookHasAnEmptyThread() {
        house.run(() -> house.desk().document().edit(Edit.single("leeg", w -> {
            var left = w;
            for (Sheet sheet : w.sheets()) {
                left = left.withoutSheet(sheet.id());
            }
            return left;
        })));
        house.run(() -> house.desk().navigator().go(new Route.RedThread()));
        settle();

        assertThat(words()).contains("Nog geen draad");
    }

    @Test
    void theSameWorksheetLiesBesideAnEarlierOne() {
        write(values("Zebra in mei", LocalDate.of(2026, 5, 1)));
        Sheet autumn = write(values("Giraf in oktober", LocalDate.of(2026, 10, 1)));
        write(values("Leeuw in juli", LocalDate.of(2026, 7, 1)));
        house.run(() -> house.desk().navigator().go(new Route.SheetPage(autumn.id())));
        house.run(() -> {
            MenuButton menu = (MenuButton) scene.lookup("#menu");
            menu.show();
            menu.getItems()
                .stream()
                .filter(item -> "Naast een eerdere leggen".equals(item.getText()) && item.isVisible())
                .findFirst()
                .orElseThrow()
                .fire();
            menu.hide();
        });
        settle();
        assertThat(route()).isEqualTo(new Route.Compare("ws.reflection-values"));
        assertThat(words()).contains("Giraf in oktober").doesNotContain("Zebra in mei");

        click(find(CheckBox.class, box -> box.getText().startsWith("1 mei")).getFirst());

        assertThat(words()).contains("Zebra in mei", "Giraf in oktober");
        click(find(Hyperlink.class, link -> "1 oktober".equals(link.getText())).getFirst());
        until(() -> new Route.SheetPage(autumn.id()).equals(route()));
    }

    @Test
    void circlesLieInTheSamePlaceOneAfterAnother() {
        Sheet circle = Fx.call(() -> house.desk().document().workbook().sheetsOf("ws.progress-circle").getLast());
        write(circle.again(LocalDate.of(2026, 3, 3), house.desk().clock().instant()));
        house.run(() -> house.desk().navigator().go(new Route.Compare("ws.progress-circle")));
        settle();
        assertThat(Fx.call(() -> scene.lookup(".rings-view"))).isNotNull();

        click(find(Labeled.class, each -> "Eerdere datum".equals(each.getAccessibleText())).getFirst());
        click(find(Labeled.class, each -> "Eerdere datum".equals(each.getAccessibleText())).getFirst());

        assertThat(words()).contains("3 maart, Loslaten in het teamoverleg");
        assertThat(
                find(Labeled.class, each -> "Eerdere datum".equals(each.getAccessibleText())).getFirst().isDisabled())
            .isTrue();
    }

    private static Sheet values(String text, LocalDate day) {
        return sheet(day).withAnswer("importance", Answer.Text.of(text), Instant.EPOCH);
    }

    private static Sheet talents(LocalDate day, String... talents) {
        return sheet(day).withAnswer("talents",
                Answer.Items.of(Stream.of(talents).map(Item::of).toList()), Instant.EPOCH);
    }

    private static Sheet sheet(LocalDate day) {
        return Sheet.of("ws.reflection-values", day, Instant.EPOCH);
    }

    private Sheet write(Sheet sheet) {
        house.run(() -> house.desk().document().edit(Edit.single("schrijven", w -> w.with(sheet))));
        settle();
        return sheet;
    }

    private Route route() {
        return house.desk().navigator().routeProperty().get();
    }

    private List<Node> hits() {
        return find(Node.class, node -> node.getStyleClass().contains("search-hit"));
    }

    private <N extends Node> List<N> find(Class<N> kind, Predicate<N> wanted) {
        return onScreen(() -> all(scene.getRoot()).filter(kind::isInstance).map(kind::cast).filter(wanted).toList());
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(InsightFlowTest::all))
                : Stream.of(node);
    }

    private List<String> words() {
        return onScreen(() -> House.words(scene.getRoot()));
    }

    private static <T> T onScreen(Supplier<T> look) {
        return Platform.isFxApplicationThread() ? look.get() : Fx.call(look::get);
    }

    private void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keys(KeyCode... codes) {
        robot.push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(Node node) {
        settle();
        Bounds bounds = Fx.call(() -> node.localToScreen(node.getBoundsInLocal()));
        robot.clickOn(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        settle();
    }

    private void until(BooleanSupplier so) {
        house.until(so);
        settle();
    }

    private void settle() {
        house.settle();
        house.layout(scene);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

package nl.bloei.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;

import nl.bloei.content.Chapter;
import nl.bloei.content.Part;
import nl.bloei.testing.Fx;
import nl.bloei.ui.House;
import nl.bloei.ui.Route;
import nl.bloei.ui.Tile;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** What one can do on the pages of the parts, and where it leads. */
class PartFlowTest {
    @TempDir
    Path folder;

    private House house;
    private Scene scene;

    @BeforeEach
    void open() {
        house = new House(folder);
        scene = house.window(1440, 900);
        house.run(() -> house.workbooks()
            .create(Workbook.of("Mijn werkboek", About.of(About.Kind.SELF, "", About.Cover.TEAL),
                    house.desk().clock().instant())));
        house.until(() -> house.desk().documentProperty().get() != null);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void oneClickPutsTheDoingFirstAndItStaysSoInTheOtherParts() {
        go(Part.LOOKING_BACK);
        assertThat(x("Lees verder")).isLessThan(x("Vijf manieren om terug te kijken"));

        choose("Eerst doen");

        assertThat(x("Vijf manieren om terug te kijken")).isLessThan(x("Lees verder"));
        go(Part.BACKGROUND);
        assertThat(y("Zelf proberen")).isLessThan(y("Om te lezen"));

        choose("Eerst lezen");

        assertThat(y("Om te lezen")).isLessThan(y("Zelf proberen"));
    }

    @Test
    void aWorksheetBeginsAtOnceAndItsCardListsTheSheetAfterwards() {
        go(Part.LOOKING_BACK);

        fire("start-ws.history-line");

        assertThat(route()).isInstanceOf(Route.SheetPage.class);
        Route sheet = route();
        go(Part.LOOKING_BACK);
        assertThat(tiles()).extracting(Node::getId).doesNotContain("start-ws.history-line");
        fireSpoken("Historielijn van Vandaag openen");
        assertThat(route()).isEqualTo(sheet);
    }

    @Test
    void aPageADecisionAidAndASceneAreOneClickAway() {
        go(Part.LOOKING_BACK);
        fireSpoken("Drie triggers bij feedback");
        assertThat(route()).isEqualTo(new Route.Reading("theory.feedback-triggers"));

        go(Part.LOOKING_BACK);
        fire("guide-da.work-form-picker");
        assertThat(route()).isEqualTo(new Route.Aid("da.work-form-picker"));

        go(Part.EXAMPLES);
        fire("case-case.above");
        assertThat(route()).isEqualTo(new Route.Example("case.above", 0));

        go(Part.EXAMPLES);
        List<Node> stations = Fx.call(() -> List.copyOf(scene.getRoot().lookupAll(".station")));
        house.run(() -> ((Tile) stations.get(1)).fire());
        assertThat(route()).isEqualTo(new Route.Example("case.above", 2));
    }

    @Test
    void aKindOfConversationLeadsToThatPlaceInTheDecisionAid() {
        go(Part.STUCK);

        fire("cell-critical");

        assertThat(route()).isEqualTo(new Route.Aid("da.conversation-nav", "critical"));
        house.layout(scene);
        assertThat(Fx.call(() -> House.words(scene.lookup(".guide-side")))).contains("Kritisch");
    }

    @Test
    void theFirstReflectionStandsUnderTheIntroductionOnTheSpine() {
        go(Part.STUCK);
        house.layout(scene);

        house.run(((Button) scene.lookup(".rail-inner"))::fire);

        assertThat(house.desk().document().workbook().sheetsOf("ws.reflection-values")).hasSize(1);
        assertThat(route()).isInstanceOf(Route.SheetPage.class);
    }

    @Test
    void theContentsLeadToEveryOtherPart() {
        List<Chapter> others = house.desk()
            .content()
            .chapters()
            .stream()
            .filter(chapter -> chapter.part() != Part.INTRODUCTION)
            .toList();
        for (Chapter chapter : others) {
            go(Part.INTRODUCTION);
            fireSpoken(chapter.title() + ". " + chapter.lead());
            assertThat(route()).isEqualTo(new Route.Chapter(chapter.part()));
        }
    }

    @Test
    void aLiveDrawingTellsWhatItsPlacesMean() {
        go(Part.BACKGROUND);
        house.layout(scene);

        assertThat(Fx.call(() -> House.words(scene.lookup(".live-figure .figure-told")))).isNotEmpty();
    }

    private void go(Part part) {
        house.run(() -> house.desk().navigator().go(new Route.Chapter(part)));
        house.layout(scene);
    }

    private Route route() {
        return Fx.call(house.desk().navigator().routeProperty()::get);
    }

    private void fire(String id) {
        house.run(() -> tiles().stream().filter(tile -> id.equals(tile.getId())).findFirst().orElseThrow().fire());
    }

    private void fireSpoken(String words) {
        house.run(() -> tiles().stream()
            .filter(tile -> words.equals(tile.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .fire());
    }

    private List<Tile> tiles() {
        return scene.getRoot().lookupAll(".tile").stream().map(Tile.class::cast).toList();
    }

    private void choose(String words) {
        house.run(() -> scene.getRoot()
            .lookupAll(".segment")
            .stream()
            .map(RadioButton.class::cast)
            .filter(segment -> segment.getText().equals(words))
            .findFirst()
            .orElseThrow()
            .setSelected(true));
        house.layout(scene);
    }

    private double x(String words) {
        return Fx.call(() -> label(words).localToScene(0, 0).getX());
    }

    private double y(String words) {
        return Fx.call(() -> label(words).localToScene(0, 0).getY());
    }

    private Node label(String words) {
        return scene.getRoot()
            .lookupAll(".label")
            .stream()
            .filter(label -> House.words(label).equals(List.of(words)))
            .findFirst()
            .orElseThrow();
    }
}

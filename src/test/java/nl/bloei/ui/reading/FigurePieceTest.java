package nl.bloei.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import nl.bloei.content.Content;
import nl.bloei.control.FigureView;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Settings;
import nl.bloei.testing.FigureSeeds;
import nl.bloei.testing.Fx;
import nl.bloei.testing.TestDesk;
import nl.bloei.ui.Desk;
import nl.bloei.ui.House;
import nl.bloei.ui.Route;
import nl.bloei.ui.Screen;
import nl.bloei.ui.Work;

/** Figures on a reading page tell what belongs to the chosen place. */
class FigurePieceTest {
    @TempDir
    private Path folder;
    private Desk desk;
    private Scene scene;
    private ReadingController controller;

    @BeforeEach
    void openPage() {
        Content content = FigureSeeds.load(folder.resolve("seeds"));
        desk = new Desk(content, new Press(content), Places.under(folder), TestDesk.CLOCK,
                new Work(Thread::startVirtualThread, Platform::runLater), TestDesk.in(folder).choosers(),
                Settings.FIRST.withCalm(Settings.Motion.REDUCED).withTheme(Settings.Theme.LIGHT));
        scene = Fx.call(() -> {
            Screen.Loaded loaded = Screen.READING.load(_ -> new ReadingController(desk));
            controller = (ReadingController) loaded.controller();
            controller.show(new Route.Reading(FigureSeeds.PAGE));
            var shown = new Scene(new StackPane(loaded.root()), 1000, 3400);
            shown.getRoot().getStyleClass().add("deel-1");
            desk.theme().dress(shown);
            return shown;
        });
        lay();
    }

    @AfterEach
    void leave() {
        Fx.run(controller::leave);
    }

    @Test
    void theFirstPlaceIsToldAtTheStartAndAnotherWhenItIsChosen() {
        assertThat(told(0)).containsExactly("Koken", "Nieuwe gerechten probeert Saar de hele week.");
        choose(0, "2");
        assertThat(told(0)).containsExactly("Gasten", "Met de vaste tafel oefent ze haar Italiaans.");
    }

    @Test
    void opposites() {
        choose(1, "3");
        assertThat(told(1)).containsExactly("Vragen", "Je wilt weten hoe het beter kan.", "Afwachten",
                "Je hoopt dat niemand iets zegt.");
    }

    @Test
    void aCardTurnsOverAndBack() {
        assertThat(told(2)).startsWith("Dat kan ik niet");
        choose(2, "0");
        assertThat(told(2)).startsWith("Nog niet");
        choose(2, "1");
        assertThat(told(2)).startsWith("Dat kan ik niet");
        choose(2, "1");
        assertThat(told(2)).startsWith("Nog niet");
    }

    @Test
    void theKeysOfAFigureAreInTheHelp() {
        assertThat(Fx.call(controller::keys)).hasSize(2);
    }

    @Test
    void picturesInLightAndDarkAndLargeText() {
        Fx.picture(scene, "figure-reading");
        Fx.run(() -> desk.settingsProperty().set(desk.settingsProperty().get().withTheme(Settings.Theme.DARK)));
        Fx.picture(scene, "figure-reading-dark");
        Fx.run(() -> desk.settingsProperty().set(desk.settingsProperty().get().withTextPercent(150)));
        lay();
        Fx.picture(scene, "figure-reading-large");
        assertThat(figures()).allSatisfy(figure -> assertThat(Fx.call(figure::getWidth)).isLessThan(1000));
    }

    private void lay() {
        for (int i = 0; i < 3; i++) {
            Fx.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    private void choose(int piece, String id) {
        FigureView figure = figure(piece);
        Fx.run(() -> figure.choose(id));
    }

    private List<String> told(int piece) {
        FigureView figure = figure(piece);
        return Fx.call(() -> House.words(figure.getParent().lookup(".figure-told")));
    }

    private FigureView figure(int piece) {
        return figures().get(piece);
    }

    private List<FigureView> figures() {
        return Fx.call(() -> scene.getRoot()
            .lookupAll(".figure-view")
            .stream()
            .map(FigureView.class::cast)
            .sorted(Comparator.comparingDouble(figure -> figure.localToScene(0, 0).getY()))
            .toList());
    }
}

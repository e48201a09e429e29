package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.bloei.content.Part;
import nl.bloei.testing.Fx;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** What a person does in the window, from the library to a part of the book. */
class WindowTest {
    @TempDir
    Path folder;
    private House house;
    private Scene scene;

    @BeforeEach
    void open() {
        house = new House(folder);
        scene = house.open(980, 900);
        house.settle();
        house.layout(scene);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFirstStartHasThreeDoors() {
        assertThat(words()).contains("Ik heb binnenkort een gesprek", "Ik kijk terug op mijn jaar",
                "Ik kijk eerst rond");
    }

    @Test
    void lookingAroundOpensACopyOfTheExample() {
        house.run(() -> ((Tile) scene.lookup("#door-around")).fire());
        house.until(() -> house.desk().documentProperty().get() != null);
        house.layout(scene);

        assertThat(house.desk().document().path()).hasParent(house.desk().places().library());
        assertThat(words()).contains("Volgende stap", "Verder waar je was", "Talenten tot nu toe");
        assertThat(house.desk().settingsProperty().get().welcomed()).isTrue();
    }

    @Test
    void aNewWorkbookAsksOneThing() throws IOException {
        press(KeyCode.N, true);
        assertThat(house.desk().dialogs().openProperty().get()).isTrue();
        house.run(() -> button("Werkboek maken").fire());
        house.until(() -> house.desk().documentProperty().get() != null);

        assertThat(house.desk().document().workbook().about().kind()).isEqualTo(About.Kind.SELF);
        try (var files = Files.list(house.desk().places().library())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aWorkbookAboutSomebodyElseWaitsForAName() {
        press(KeyCode.N, true);
        house.run(() -> radio("Iemand anders").setSelected(true));
        house.run(() -> button("Werkboek maken").fire());

        assertThat(house.desk().documentProperty().get()).isNull();
        assertThat(words()).contains("Schrijf hier een naam. Alleen een voornaam mag ook.");
    }

    @Test
    void escapeLeavesADialogWithoutDoingAnything() {
        press(KeyCode.N, true);
        press(KeyCode.ESCAPE, false);

        assertThat(house.desk().dialogs().openProperty().get()).isFalse();
        assertThat(house.desk().documentProperty().get()).isNull();
    }

    @Test
    void beforeSomethingIsLostTheSafeButtonHasTheFocus() {
        house.run(() -> house.desk().dialogs().confirm("Weg?", "Echt weg.", "Houden", "Weggooien", () -> {
            throw new AssertionError("Nobody chose this");
        }));

        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Houden");
        press(KeyCode.ESCAPE, false);
        assertThat(house.desk().dialogs().openProperty().get()).isFalse();
    }

    @Test
    void aDamagedFileGetsASentenceAndIsNotTouched() throws IOException {
        Path file = house.file("Kapot.werkboek.json", "{ \"format\": ");

        house.run(() -> house.workbooks().open(file));
        house.until(() -> house.desk().dialogs().openProperty().get());

        assertThat(words()).anyMatch(w -> w.startsWith("Kapot.werkboek.json is beschadigd"));
        assertThat(Files.readString(file)).isEqualTo("{ \"format\": ");
    }

    @Test
    void theShelfListsDamagedFilesToo() {
        house.file("Kapot.werkboek.json", "{ \"format\": ");
        house.run(() -> house.desk().navigator().go(new Route.Preferences()));
        house.run(() -> house.desk().navigator().back());
        house.layout(scene);

        assertThat(((ListView<?>) scene.lookup("#books")).getItems()).hasSize(1);
        assertThat(words()).contains("Kapot").anyMatch(w -> w.startsWith("Kapot is beschadigd"));
    }

    @Test
    void undoIsTheDocumentsEvenWhileOneTypes() {
        openWorkbook("Samira", About.Kind.PERSON);
        TextField name = (TextField) scene.lookup("#person");
        house.run(() -> {
            name.requestFocus();
            name.setText("Samira Haddad");
        });
        assertThat(house.desk().document().workbook().title()).isEqualTo("Samira Haddad");

        press(KeyCode.Z, true);

        assertThat(name.getText()).isEqualTo("Samira");
        assertThat(house.desk().document().workbook().about().name()).isEqualTo("Samira");
    }

    @Test
    void theSpineLeadsToThePartsThatHoldSomething() {
        openWorkbook("Ik", About.Kind.SELF);
        house.run(() -> house.desk().navigator().go(new Route.Chapter(Part.LOOKING_BACK)));
        house.layout(scene);

        assertThat(words()).contains("Inleiding", "Afronding", "Historielijn", "Deel 2", "Beginnen",
                "Vergrendelen");
        assertThat(words()).doesNotContain("Gesprekken", "Tijdlijn");
    }

    @Test
    void noOtherNameShowsWhileAWorkbookIsOpen() {
        openWorkbook("Samira", About.Kind.PERSON);
        house.run(house.workbooks()::close);
        openWorkbook("Joris", About.Kind.PERSON);

        assertThat(words()).noneMatch(w -> w.contains("Samira"));
    }

    @Test
    void keysMakeTextLargerAndUsualAgain() {
        press(KeyCode.PLUS, true);
        assertThat(house.desk().settingsProperty().get().textPercent()).isEqualTo(110);
        press(KeyCode.DIGIT0, true);
        assertThat(house.desk().settingsProperty().get().textPercent()).isEqualTo(100);
    }

    @Test
    void f1ShowsTheKeysOfThisScreen() {
        press(KeyCode.F1, false);

        assertThat(words()).contains("Toetsen", "Het gekozen werkboek openen", "Ctrl+Z");
    }

    @Test
    void aMessageStandsAtTheBottomOneAtATime() {
        house.run(() -> house.desk().tell("Eerste"));
        house.run(() -> house.desk().tell("Tweede"));

        assertThat(words()).contains("Tweede").doesNotContain("Eerste");
    }

    @Test
    void theHeadingOfAPageGetsTheFocusSoThatAScreenReaderReadsIt() {
        openWorkbook("Ik", About.Kind.SELF);
        house.run(() -> house.desk().navigator().go(new Route.Preferences()));

        assertThat(scene.getFocusOwner().getStyleClass()).contains("page-heading");
    }

    private void openWorkbook(String name, About.Kind kind) {
        Workbook workbook = Workbook.of(name, About.of(kind, name, About.Cover.TEAL), house.desk().clock().instant());
        house.run(() -> house.workbooks().create(workbook));
        house.until(() -> house.desk().documentProperty().get() != null
                && house.desk().document().workbook().title().equals(name));
        house.layout(scene);
    }

    private void press(KeyCode code, boolean control) {
        house.run(() -> {
            // A scene without a window does not notice that what had the focus was taken out of it.
            Node owner = scene.getFocusOwner();
            Node target = owner == null || owner.getScene() != scene ? scene.getRoot() : owner;
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        });
        house.layout(scene);
    }

    private Button button(String words) {
        return scene.getRoot()
            .lookupAll(".button")
            .stream()
            .map(Button.class::cast)
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow();
    }

    private RadioButton radio(String words) {
        return scene.getRoot()
            .lookupAll(".segment")
            .stream()
            .map(RadioButton.class::cast)
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow();
    }

    private List<String> words() {
        house.layout(scene);
        return Fx.call(() -> House.words(scene.getRoot()));
    }
}

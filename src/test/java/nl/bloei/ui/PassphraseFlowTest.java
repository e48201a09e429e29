package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import nl.bloei.content.Texts;
import nl.bloei.storage.Settings;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.storage.protection.PassphraseWords;
import nl.bloei.storage.protection.Strength;
import nl.bloei.testing.Fx;
import nl.bloei.ui.protection.ChoosePassphrase;

/** Somebody chooses a passphrase, with the keyboard and with the mouse. */
class PassphraseFlowTest {
    private static final String TITLE = "Met welk wachtwoord gaat het open?";
    private static final String USE = "Dit wachtwoord gebruiken";

    @TempDir
    Path folder;
    private Scene scene;
    private final List<Passphrase> chosen = new ArrayList<>();
    private final List<String> declined = new ArrayList<>();

    @Test
    void typedTwiceWithoutAMouseItIsChosenOnceBothAreEqualAndItIsKept() {
        try (var house = new House(folder)) {
            Visitor visitor = ask(house);
            assertThat(visitor.focus().getAccessibleRole()).isEqualTo(AccessibleRole.PASSWORD_FIELD);
            visitor.keys(KeyCode.ENTER);
            assertThat(visitor.words()).contains(Texts.get("ui.protection.empty"));
            visitor.type("roze wolken");
            visitor.until(() -> House.words(scene.getRoot()).contains(Strength.of("roze wolken").words()));
            visitor.keys(KeyCode.ENTER);
            assertThat(visitor.words()).contains(Texts.get("ui.protection.differs"));
            visitor.type("roze wolken");
            visitor.keys(KeyCode.ENTER);
            assertThat(visitor.words()).contains(Texts.get("ui.protection.understood.missing"));
            assertThat(chosen).isEmpty();
            visitor.keys(KeyCode.SPACE);
            visitor.tabTo(USE);
            visitor.keys(KeyCode.SPACE);

            assertThat(chosen).containsExactly(Passphrase.of("roze wolken"));
            assertThat(Fx.call(() -> house.desk().dialogs().openProperty().get())).isFalse();
            assertThat(declined).isEmpty();
        }
    }

    @Test
    void oneThatIsMadeUpShowsAndGoesToTheSheetThatIsKeptWhereSomebodySays() throws Exception {
        Path pdf = folder.resolve("kluis.pdf");
        try (var house = new House(folder)) {
            Visitor visitor = ask(house);
            visitor.click("Stel er een voor");
            String first = shown(visitor);
            visitor.click("Stel een ander voor");
            String second = shown(visitor);
            assertThat(List.of(first, second)).doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each.split("-")).hasSize(PassphraseWords.FEWEST));
            visitor.until(() -> House.words(scene.getRoot()).contains(Strength.STRONG.words()));
            visitor.click(Texts.get("ui.protection.understood"));
            visitor.click(Texts.get("ui.protection.sheet"));
            visitor.click(USE);
            visitor.until(() -> scene.lookup(".preview-page") != null);
            assertThat(visitor.find(node -> node.getStyleClass().contains("preview-page")))
                .extracting(Node::getAccessibleText)
                .singleElement()
                .asString()
                .contains(second, "Noor.werkboek.json.age");
            assertThat(chosen).isEmpty();

            house.answer(pdf);
            visitor.click("PDF bewaren");
            visitor.until(() -> Files.exists(pdf));
            assertThat(house.asked()).isEqualTo("Herstelblad Noor.pdf");
            visitor.keys(KeyCode.ESCAPE);
            assertThat(chosen).containsExactly(Passphrase.of(second));
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 800, 100, LIGHT", "1000, 800, 100, DARK", "1280, 800, 150, LIGHT", "700, 560, 200, DARK"})
    void everyWordShowsInEveryLook(double width, double height, int textPercent, Settings.Theme theme) {
        try (var house = new House(folder)) {
            Desk desk = house.desk();
            house.run(() -> desk.settingsProperty()
                .set(desk.settingsProperty().get().withTextPercent(textPercent).withTheme(theme)));
            scene = house.window(width, height);
            String look = "-" + (int) width + "-" + textPercent + "-" + theme;
            house.run(() -> new ChoosePassphrase(desk).ask(TITLE, chosen::add));
            picture(house, "passphrase-empty" + look);
            house.run(() -> fire("Dit wachtwoord gebruiken"));
            picture(house, "passphrase-problem" + look);
            house.run(() -> fire("Stel er een voor"));
            house.run(() -> fire("Dit wachtwoord gebruiken"));
            picture(house, "passphrase-suggested" + look);
        }
    }

    private void picture(House house, String name) {
        house.settle();
        house.layout(scene);
        Fx.picture(scene, name);
        assertThat(Fx.call(() -> CutOff.in((Parent) scene.lookup(".dialog-middle"), name))).isEmpty();
    }

    private void fire(String words) {
        scene.getRoot()
            .lookupAll(".button")
            .stream()
            .filter(node -> node instanceof Button button && words.equals(button.getText()))
            .forEach(node -> ((Button) node).fire());
    }

    @Test
    void escChoosesNothing() {
        try (var house = new House(folder)) {
            Visitor visitor = ask(house);
            visitor.type("roze wolken");
            visitor.keys(KeyCode.ESCAPE);

            assertThat(chosen).isEmpty();
            assertThat(declined).containsExactly("niet");
        }
    }

    private Visitor ask(House house) {
        scene = house.open(1000, 800);
        house.run(() -> new ChoosePassphrase(house.desk()).ask(TITLE, "Noor.werkboek.json.age", chosen::add,
                () -> declined.add("niet")));
        return new Visitor(house, scene);
    }

    private static String shown(Visitor visitor) {
        return visitor.words(".passphrase-field").getFirst();
    }
}

package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import nl.bloei.testing.Fx;
import nl.bloei.workbook.Item;

class ChipFieldTest {
    private final List<String> told = new ArrayList<>();
    private ChipField field;
    private Stages stage;

    @BeforeEach
    void showTalents() {
        stage = Stages.show(420, 300, () -> {
            field = talents();
            field.setListener((what, items) -> {
                told.add(what);
                field.setItems(items);
            });
            return new VBox(field, new Button("Verder"));
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void enterAddsWhatWasTypedAndStaysInTheField() {
        stage.robot().clickOn(input()).write("Luisteren").type(KeyCode.ENTER);

        assertThat(texts()).endsWith("Luisteren");
        assertThat(told).containsExactly("talent toevoegen");
        assertThat(input().getText()).isEmpty();
        assertThat(input().isFocused()).isTrue();
    }

    @Test
    void leavingTheFieldKeepsWhatWasTyped() {
        stage.robot().clickOn(input()).write("Luisteren").type(KeyCode.TAB);

        assertThat(texts()).endsWith("Luisteren");
    }

    @Test
    void pastingSeveralLinesAddsSeveral() {
        Fx.run(() -> Clipboard.getSystemClipboard()
            .setContent(Map.of(DataFormat.PLAIN_TEXT, "Ordenen\n\n Rustig schakelen\nDoorvragen\n")));
        stage.robot().clickOn(input());
        Fx.run(() -> input().paste());

        assertThat(texts()).containsExactly("Mensen op hun plek zetten", "Rustig schakelen", "Overzicht in drukte",
                "Ordenen", "Doorvragen");
        assertThat(told).hasSize(1);
    }

    @Test
    void arrowsWalkAndDeleteRemoves() {
        stage.robot().clickOn(input()).type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.DELETE);

        assertThat(texts()).containsExactly("Mensen op hun plek zetten", "Overzicht in drukte");
        assertThat(told).containsExactly("talent weghalen");
        assertThat(chip(1).isFocused()).isTrue();

        stage.robot().type(KeyCode.RIGHT);
        assertThat(input().isFocused()).isTrue();
    }

    @Test
    void enterEditsAChipAndKeepsItsId() {
        String id = field.getItems().get(1).id();
        stage.robot().clickOn(chip(1)).type(KeyCode.ENTER).write("Snel schakelen").type(KeyCode.ENTER);

        assertThat(field.getItems().get(1)).isEqualTo(new Item(id, "Snel schakelen", null, field.getItems()
            .get(1)
            .extras()));
        assertThat(told).containsExactly("talent wijzigen");
        assertThat(chip(1).isFocused()).isTrue();
    }

    @Test
    void escapeLeavesAChipAsItWas() {
        stage.robot().clickOn(chip(0)).type(KeyCode.ENTER).write("Iets").type(KeyCode.ESCAPE);

        assertThat(texts()).startsWith("Mensen op hun plek zetten");
        assertThat(told).isEmpty();
    }

    @Test
    void theCrossRemovesTheChip() {
        stage.robot().clickOn(chip(2));
        stage.settle();
        stage.robot().clickOn(chip(2).lookup(".cross"));

        assertThat(texts()).containsExactly("Mensen op hun plek zetten", "Rustig schakelen");
    }

    @Test
    void typingOffersEarlierTalentsAndDownWithEnterTakesOne() {
        Fx.run(() -> field.setSuggestions(typed -> Stream.of("Doorvragen", "Doorzetten", "Rustig schakelen")
            .filter(text -> text.toLowerCase().startsWith(typed.toLowerCase()))
            .toList()));
        stage.robot().clickOn(input()).write("door").type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(texts()).endsWith("Doorzetten");
        assertThat(field.suggestionsFor("rustig")).isEmpty();
    }

    @Test
    void readOnlyShowsChipsOnly() {
        Fx.run(() -> field.readOnlyProperty().set(true));
        stage.robot().clickOn(chip(0)).type(KeyCode.DELETE);

        assertThat(texts()).hasSize(3);
        assertThat(field.lookupAll(".chip-input")).isEmpty();
    }

    @Test
    void chipsSpeakTheirPlace() {
        assertThat(chip(1).getAccessibleText()).isEqualTo("Talent Rustig schakelen, 2 van 3");
        assertThat(input().getAccessibleText()).isEqualTo("Talent toevoegen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"licht", "donker"})
    void hasAPictureToLookAt(String theme) {
        try (var pictured = Stages.show(420, 300, theme, () -> {
            var outlined = talents();
            outlined.outlineProperty().set(true);
            outlined.addWordsProperty().set("Omgeving");
            return new VBox(30, talents(), outlined);
        })) {
            pictured.robot().clickOn(pictured.scene().lookup(".chip"));
            pictured.picture("chips-" + theme);
        }
    }

    private static ChipField talents() {
        var field = new ChipField();
        field.addWordsProperty().set("Talent");
        field.setItems(List.of(Item.of("Mensen op hun plek zetten"), Item.of("Rustig schakelen"),
                Item.of("Overzicht in drukte")));
        return field;
    }

    private List<String> texts() {
        stage.settle();
        return field.getItems().stream().map(Item::text).toList();
    }

    private TextField input() {
        return (TextField) field.lookup(".chip-input");
    }

    private Node chip(int index) {
        stage.settle();
        return Fx.call(() -> ((ChipFieldSkin) field.getSkin()).chipAt(index));
    }
}

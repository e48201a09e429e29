package nl.bloei.ui.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.bloei.testing.Fx;
import nl.bloei.testing.Hand;
import nl.bloei.testing.TestDesk;

/** What is typed in a field for a passphrase, and who sees or hears it. */
class PassphraseFieldTest {
    private final Hand hand = new Hand();
    private Optional<Boolean> capsLock = Optional.of(false);
    private PassphraseField field;
    private Stage stage;

    @BeforeEach
    void show(@TempDir Path folder) {
        Fx.run(() -> {
            field = new PassphraseField("Wachtwoord", () -> capsLock);
            var scene = new Scene(new VBox(20, field, new Button("Verder")), 400, 160);
            TestDesk.in(folder).theme().dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            field.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void isAPasswordFieldThatTellsNobodyWhatStandsThere() {
        hand.write("roze wolken");

        assertThat(field.input().getAccessibleRole()).isEqualTo(AccessibleRole.PASSWORD_FIELD);
        assertThat(Fx.call(() -> field.input().queryAccessibleAttribute(AccessibleAttribute.TEXT)))
            .isEqualTo("Wachtwoord");
        Fx.run(() -> {
            var before = new ClipboardContent();
            before.putString("van eerder");
            Clipboard.getSystemClipboard().setContent(before);
            field.input().selectAll();
            field.input().copy();
            field.input().cut();
        });
        assertThat(Fx.<String>call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("van eerder");
        assertThat(field.getText()).isEqualTo("roze wolken");
    }

    @Test
    void theEyeShowsAndHidesItAndTypingGoesOnWhereItWas() {
        hand.write("roze wolken").push(KeyCode.HOME).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(field.shownProperty().get()).isTrue();
        assertThat(eye().getAccessibleText()).isEqualTo("Wachtwoord verbergen");
        assertThat(field.input().getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_FIELD);
        hand.write("licht");
        assertThat(field.getText()).isEqualTo("lichtroze wolken");

        Fx.run(eye()::fire);
        assertThat(eye().getAccessibleText()).isEqualTo("Wachtwoord laten zien");
        hand.write("e ");
        assertThat(field.getText()).isEqualTo("lichte roze wolken");
        assertThat(field.input().getAccessibleRole()).isEqualTo(AccessibleRole.PASSWORD_FIELD);
    }

    @Test
    void capsLockIsToldWhileOneTypesAndWhereTheSystemKnows() {
        capsLock = Optional.of(true);
        hand.write("R");
        assertThat(capsLockNote().isVisible()).isTrue();
        hand.push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(capsLockNote().isVisible()).isFalse();
        capsLock = Optional.empty();
        Fx.run(field::requestFocus);
        assertThat(capsLockNote().isVisible()).isFalse();
    }

    @Test
    void whatIsWrongIsHeardAndGoesAwayWithTheNextLetter() {
        hand.write("wolk");
        Fx.run(() -> {
            field.describe("Hoe langer, hoe beter.");
            field.setProblem("Dit past niet.");
        });
        assertThat(field.input().getAccessibleHelp()).isEqualTo("Dit past niet.");
        assertThat(field.input().getStyleClass()).contains("fout");
        hand.write("en");

        assertThat(field.getText()).isEqualTo("wolken");
        assertThat(field.input().getStyleClass()).doesNotContain("fout");
        assertThat(field.input().getAccessibleHelp()).isEqualTo("Hoe langer, hoe beter.");
        assertThat(((Label) field.lookup(".problem")).isVisible()).isFalse();
    }

    private Button eye() {
        return (Button) field.lookup(".eye");
    }

    private Label capsLockNote() {
        return (Label) field.lookup(".caps-lock");
    }
}

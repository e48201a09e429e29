package nl.bloei.ui.protection;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;

/**
 * A field for a passphrase. What is typed is hidden until somebody presses the eye. While it is hidden it cannot be
 * copied, screen readers hear a password field, and a note tells when Caps Lock is on.
 *
 * <table>
 * <caption>CSS</caption>
 * <tr><th>Selector</th><th>What it is</th></tr>
 * <tr><td>.passphrase-field .text-field</td><td>the input</td></tr>
 * <tr><td>.passphrase-field .eye</td><td>the button that shows and hides</td></tr>
 * <tr><td>.passphrase-field .caps-lock, .passphrase-field .problem</td><td>the sentences under it</td></tr>
 * </table>
 */
public final class PassphraseField extends VBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final Button eye = new Button();
    private final Tooltip eyeWords = new Tooltip();
    private final Label capsLock = new Label(Texts.get("ui.protection.caps"));
    private final Label problem = new Label("", new Icon(Icon.Shape.WARNING));
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final Supplier<Optional<Boolean>> capsLockOn;
    private String help = "";

    /**
     * An empty field.
     *
     * @param spoken what a screen reader calls it
     */
    public PassphraseField(String spoken) {
        this(spoken, () -> Platform.isKeyLocked(KeyCode.CAPS));
    }

    /** The same with a Caps Lock of its own: on, off, or nothing where the system does not tell. */
    PassphraseField(String spoken, Supplier<Optional<Boolean>> capsLockOn) {
        this.capsLockOn = capsLockOn;
        getStyleClass().add("passphrase-field");
        open.textProperty().bindBidirectional(hidden.textProperty());
        hidden.setAccessibleText(spoken);
        open.setAccessibleText(spoken);
        eye.getStyleClass().addAll("icon-button", "eye");
        eye.setTooltip(eyeWords);
        eye.setOnAction(_ -> toggle());
        capsLock.getStyleClass().addAll("t-cap", "caps-lock");
        problem.getStyleClass().addAll("t-cap", "wrap", "field-error", "problem");
        for (Node line : new Node[]{hidden, open, capsLock, problem}) {
            line.managedProperty().bind(line.visibleProperty());
        }
        var box = new StackPane(hidden, open, eye);
        box.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(box, capsLock, problem);
        for (TextField input : new TextField[]{hidden, open}) {
            input.focusedProperty().subscribe(_ -> lookAtCapsLock());
            input.addEventFilter(KeyEvent.ANY, _ -> lookAtCapsLock());
        }
        hidden.textProperty().subscribe(_ -> setProblem(""));
        shown.subscribe(this::dress);
    }

    /** Leaves the eye out, where showing what stands here would help nobody. */
    PassphraseField withoutEye() {
        eye.setVisible(false);
        return this;
    }

    /** What was typed. */
    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /** What was typed. */
    public String getText() {
        return hidden.getText();
    }

    /** Whether what was typed shows. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** What Enter does. */
    public void setOnAction(EventHandler<ActionEvent> deed) {
        hidden.setOnAction(deed);
        open.setOnAction(deed);
    }

    /** Says what is wrong with what was typed, until it changes; empty if nothing is. */
    public void setProblem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        for (TextField input : new TextField[]{hidden, open}) {
            input.getStyleClass().remove("fout");
            if (!sentence.isEmpty()) {
                input.getStyleClass().add("fout");
            }
        }
        tellHelp();
    }

    /** What a screen reader adds to the name of the field; while there is a problem, it tells that. */
    public void describe(String added) {
        help = added;
        tellHelp();
    }

    private void tellHelp() {
        String told = problem.getText().isEmpty() ? help : problem.getText();
        hidden.setAccessibleHelp(told);
        open.setAccessibleHelp(told);
    }

    /** Gives the keyboard to the input, after what stands there. */
    @Override
    public void requestFocus() {
        TextField input = input();
        input.requestFocus();
        input.end();
    }

    /** The one of both inputs that is seen. */
    TextField input() {
        return shown.get() ? open : hidden;
    }

    private void toggle() {
        TextField before = input();
        int anchor = before.getAnchor();
        int caret = before.getCaretPosition();
        shown.set(!shown.get());
        TextField now = input();
        now.requestFocus(); // Which selects everything: a letter typed next would replace it.
        now.selectRange(anchor, caret);
    }

    private void dress(boolean isShown) {
        hidden.setVisible(!isShown);
        open.setVisible(isShown);
        String words = Texts.get(isShown ? "ui.protection.hide" : "ui.protection.show");
        eye.setGraphic(new Icon(isShown ? Icon.Shape.EYE_OFF : Icon.Shape.EYE));
        eye.setAccessibleText(words);
        eyeWords.setText(words);
    }

    private void lookAtCapsLock() {
        boolean typing = hidden.isFocused() || open.isFocused();
        capsLock.setVisible(typing && capsLockOn.get().orElse(false));
    }
}

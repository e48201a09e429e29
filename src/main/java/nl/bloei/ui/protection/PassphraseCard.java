package nl.bloei.ui.protection;

import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.storage.protection.PassphraseWords;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Scrolling;

/** The card on which a passphrase is chosen. Typing it again is asked only while one cannot see what was typed. */
final class PassphraseCard extends VBox {
    private final PassphraseField first = new PassphraseField(Texts.get("ui.protection.field"));
    private final PassphraseField again = new PassphraseField(Texts.get("ui.protection.again")).withoutEye();
    private final Button suggest = new Button(Texts.get("ui.protection.suggest"), new Icon(Icon.Shape.SPROUT));
    private final CheckBox understood = new CheckBox(Texts.get("ui.protection.understood"));
    private final Label missing = new Label(Texts.get("ui.protection.understood.missing"));
    private final CheckBox sheet = new CheckBox(Texts.get("ui.protection.sheet"));
    private final Button not = new Button(Texts.get("ui.protection.not"));
    private Consumer<Passphrase> chosen = _ -> {
    };

    /** An empty card. */
    PassphraseCard(Desk desk, String title) {
        getStyleClass().add("choose-passphrase");
        setMinHeight(USE_PREF_SIZE); // In a low window it scrolls; no sentence is cut short.
        var head = new Label(title);
        head.getStyleClass().addAll("t-h2", "wrap");
        var lead = new Label(Texts.get("ui.protection.lead"));
        lead.getStyleClass().addAll("t-body", "dim", "wrap");
        var strength = new StrengthView(desk);
        strength.watch(first);
        suggest.getStyleClass().addAll("link-button", "suggest");
        suggest.setOnAction(_ -> suggest());
        show(sheet, RecoverySheet.possible(desk));
        getChildren().setAll(head, lead, field("ui.protection.field", first, strength, suggest), repeat(), warning(),
                sheet, buttons());
        first.setOnAction(_ -> choose());
        again.setOnAction(_ -> choose());
        understood.selectedProperty().subscribe(() -> show(missing, false));
    }

    /** Who is given the passphrase. */
    void onChoose(Consumer<Passphrase> then) {
        chosen = then;
    }

    /** What follows when somebody would rather not. */
    void onDecline(Runnable then) {
        not.setOnAction(_ -> then.run());
    }

    /** Whether somebody asked for the recovery sheet too. */
    boolean wantsSheet() {
        return sheet.isVisible() && sheet.isSelected();
    }

    private Node repeat() {
        VBox repeat = field("ui.protection.again", again);
        repeat.managedProperty().bind(repeat.visibleProperty());
        repeat.visibleProperty().bind(first.shownProperty().not());
        return repeat;
    }

    private Node warning() {
        var words = new Label(Texts.get("ui.protection.warning"));
        words.getStyleClass().addAll("t-ui", "wrap");
        var line = new HBox(new Icon(Icon.Shape.LOCK), words);
        line.getStyleClass().add("warning-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        understood.setWrapText(true);
        sheet.setWrapText(true);
        missing.getStyleClass().addAll("t-cap", "wrap", "field-error");
        show(missing, false);
        var warning = new VBox(line, understood, missing);
        warning.getStyleClass().addAll("notice", "warning");
        VBox.setMargin(warning, new Insets(8, 0, 4, 0));
        return warning;
    }

    private Node buttons() {
        var use = new Button(Texts.get("ui.protection.use"));
        use.getStyleClass().add("primary");
        use.setOnAction(_ -> choose());
        var row = new FlowPane(not, use);
        row.getStyleClass().add("dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void suggest() {
        first.textProperty().set(PassphraseWords.suggest(PassphraseWords.FEWEST));
        first.shownProperty().set(true);
        suggest.setText(Texts.get("ui.protection.suggest.other"));
    }

    private void choose() {
        String text = first.getText();
        if (text.isBlank()) {
            first.setProblem(Texts.get("ui.protection.empty"));
            goTo(first);
        } else if (!first.shownProperty().get() && !text.equals(again.getText())) {
            again.setProblem(Texts.get("ui.protection.differs"));
            goTo(again);
        } else if (!understood.isSelected()) {
            show(missing, true);
            goTo(understood);
        } else {
            chosen.accept(Passphrase.of(text));
        }
    }

    /** Gives the keyboard to what is missing, also where that lies out of sight. */
    private static void goTo(Node node) {
        node.requestFocus();
        Scrolling.reveal(node);
    }

    private static VBox field(String key, Region... parts) {
        var label = new Label(Texts.get(key));
        label.getStyleClass().add("t-label");
        var field = new VBox(label);
        field.getChildren().addAll(parts);
        field.getStyleClass().add("dialog-field");
        return field;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

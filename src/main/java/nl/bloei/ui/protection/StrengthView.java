package nl.bloei.ui.protection;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;
import nl.bloei.storage.protection.Strength;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Work;

/** Whom a passphrase keeps out, in a sentence beside three quiet steps. It is worked out beside the UI thread. */
final class StrengthView extends HBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final Desk desk;
    private final Map<Strength, Region> steps = new EnumMap<>(Strength.class);
    private final Label words = new Label();
    private Work.@Nullable Job measuring;

    /** Nothing yet. */
    StrengthView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("strength");
        var mark = new HBox();
        mark.getStyleClass().add("strength-mark");
        mark.setAlignment(Pos.CENTER);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        for (Strength each : Strength.values()) {
            var step = new Region();
            step.getStyleClass().add("strength-step");
            steps.put(each, step);
            mark.getChildren().add(step);
        }
        words.getStyleClass().addAll("t-cap", "wrap");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(mark, words);
        show(null);
    }

    /** Looks at what a field holds from now on, and lets a screen reader tell it there. */
    void watch(PassphraseField field) {
        field.textProperty().subscribe(text -> measure(field, text));
    }

    private void measure(PassphraseField field, String text) {
        if (measuring != null) {
            measuring.cancel();
            measuring = null;
        }
        if (text.isBlank()) {
            show(null);
            field.describe(words.getText());
        } else {
            measuring = desk.work().run(() -> Strength.of(text), strength -> {
                show(strength);
                field.describe(words.getText());
            }, this::failed);
        }
    }

    private void show(@Nullable Strength strength) {
        steps.forEach((each, step) -> step.pseudoClassStateChanged(REACHED,
                strength != null && each.compareTo(strength) <= 0));
        words.setText(strength == null ? Texts.get("ui.protection.start") : strength.words());
    }

    /** Choosing goes on without it: only the lists of the program itself can be unreadable. */
    private void failed(Exception problem) {
        System.getLogger(StrengthView.class.getName())
            .log(System.Logger.Level.WARNING, "The strength could not be told: " + problem.getClass());
        show(null);
    }
}

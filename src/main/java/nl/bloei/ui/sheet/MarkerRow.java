package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.bloei.content.Block.HistoryLine.MarkerWords;
import nl.bloei.content.Texts;

/** One thing to say of a moment: it applies, its opposite applies, or nothing was said. */
final class MarkerRow extends HBox {
    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
    private final MarkerWords words;
    private final Label label;
    private final ToggleButton yes;
    private final ToggleButton no;

    /** A row that tells which of the two was pressed. */
    MarkerRow(MarkerWords words, Consumer<Boolean> mark) {
        this.words = words;
        label = Parts.text(words.yes(), "marker-words");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        yes = toggle(Texts.get("sheet.marker.yes"), words.yes(), () -> mark.accept(true));
        no = toggle(Texts.get("sheet.marker.no"), words.no(), () -> mark.accept(false));
        yes.getStyleClass().add("first");
        no.getStyleClass().add("last");
        var both = new HBox(yes, no);
        both.getStyleClass().addAll("segments", "small");
        both.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("marker-row");
        getChildren().addAll(label, both);
    }

    /** Shows what was said. */
    void update(@Nullable Boolean said, boolean writable) {
        yes.setSelected(Boolean.TRUE.equals(said));
        no.setSelected(Boolean.FALSE.equals(said));
        yes.setDisable(!writable);
        no.setDisable(!writable);
        label.setText(Boolean.FALSE.equals(said) ? words.no() : words.yes());
        label.pseudoClassStateChanged(SAID, said != null);
    }

    private static ToggleButton toggle(String text, String spoken, Runnable pressed) {
        var toggle = new ToggleButton(text);
        toggle.getStyleClass().setAll("segment");
        toggle.setMnemonicParsing(false);
        toggle.setAccessibleText(spoken);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(_ -> pressed.run());
        return toggle;
    }
}

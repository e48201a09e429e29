package nl.bloei.ui.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;

/** How many months ahead a question looks. */
final class MonthsChoice extends HBox {
    private final RingsModel rings;
    private final Map<Integer, ToggleButton> choices = new LinkedHashMap<>();

    MonthsChoice(RingsModel rings) {
        this.rings = rings;
        getStyleClass().addAll("segments", "small");
        setMaxWidth(Region.USE_PREF_SIZE);
        RingsModel.MONTHS.forEach(months -> {
            var choice = new ToggleButton(Texts.get("sheet.months", months));
            choice.getStyleClass().setAll("segment");
            choice.setMnemonicParsing(false);
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.setOnAction(_ -> rings.months(months));
            choices.put(months, choice);
        });
        getChildren().addAll(choices.values());
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }

    /** Shows what was chosen. */
    void update(boolean writable) {
        choices.forEach((months, choice) -> {
            choice.setSelected(months == rings.rings().months());
            choice.setDisable(!writable);
        });
    }
}

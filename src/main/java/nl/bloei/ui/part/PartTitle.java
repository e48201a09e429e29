package nl.bloei.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The numeral of a part, its name and its motto. */
public final class PartTitle extends HBox implements PartPiece {
    private final Label numeral = Pieces.label("", "part-big");
    private final Label title = Pieces.text("", "t-title", "page-heading");
    private final Label motto = Pieces.text("", "t-read", "dim");

    /** A title without words yet. */
    public PartTitle() {
        getStyleClass().add("part-head");
        numeral.setMinWidth(USE_PREF_SIZE);
        var names = new VBox(title, motto);
        names.getStyleClass().add("part-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().setAll(numeral, names);
    }

    @Override
    public void show(PartModel model, PartDeeds deeds) {
        int number = model.chapter().part().number();
        numeral.setText(String.valueOf(number));
        Pieces.only(numeral, number > 0);
        title.setText(model.chapter().title());
        motto.setText(model.chapter().motto());
    }
}

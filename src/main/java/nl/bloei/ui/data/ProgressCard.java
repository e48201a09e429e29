package nl.bloei.ui.data;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;

/** Shows how far the removing is. */
final class ProgressCard extends VBox {
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();

    ProgressCard() {
        var title = new Label(Texts.get("ui.data.removing"));
        title.getStyleClass().addAll("t-h2", "wrap");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title.getText());
        words.getStyleClass().add("t-cap");
        getStyleClass().add("data-progress");
        getChildren().setAll(title, bar, words);
    }

    /** So many files were looked at, out of so many. */
    void at(int done, int all) {
        bar.setProgress((double) done / all);
        words.setText(Texts.get("ui.data.removing.at", done, all));
    }
}

package nl.bloei.ui.data;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;

/** What would go and what would stay. The workbooks themselves go only with a tick, and nothing goes without a word. */
final class RemoveCard extends VBox {
    private static final String WORD = Texts.get("ui.data.remove.word");

    private final DataModel model;
    private final VBox goes = new VBox();
    private final VBox stays = new VBox();
    private final CheckBox workbooks = new CheckBox(Texts.get("ui.data.remove.workbooks"));
    private final TextField word = new TextField();
    private final Button keep = new Button(Texts.get("ui.data.remove.keep"));
    private final Button remove = new Button(Texts.get("ui.data.remove.go"));

    RemoveCard(DataModel model) {
        this.model = model;
        getStyleClass().add("remove-card");
        setMinHeight(USE_PREF_SIZE); // In a low window it scrolls; no sentence is cut short.
        workbooks.setWrapText(true);
        workbooks.selectedProperty().subscribe(this::fill);
        word.setId("remove-word");
        remove.getStyleClass().add("danger");
        remove.setDisable(true);
        word.textProperty().subscribe(typed -> remove.setDisable(!WORD.equals(typed.strip().toLowerCase(Locale.ROOT))));
        word.setOnAction(_ -> remove.fire());
        getChildren().setAll(label(Texts.get("ui.data.remove.ask"), "t-h2", "wrap"), part("ui.data.remove.goes", goes),
                part("ui.data.remove.stays", stays));
        if (model.unsaved()) {
            var notice = new VBox(label(Texts.get("ui.data.remove.unsaved"), "t-ui", "wrap"));
            notice.getStyleClass().addAll("notice", "warning");
            getChildren().add(notice);
        }
        getChildren().addAll(choice(), typing(), buttons());
    }

    /** What happens when all stays. */
    void onKeep(Runnable then) {
        keep.setOnAction(_ -> then.run());
    }

    /** What happens when it may go; is told whether the workbooks go too. */
    void onRemove(Consumer<Boolean> then) {
        remove.setOnAction(_ -> then.accept(workbooks.isSelected()));
    }

    private void fill(boolean workbooksToo) {
        goes.getChildren().setAll(lines(model.goes(workbooksToo)));
        stays.getChildren().setAll(lines(model.stays(workbooksToo)));
    }

    private static List<Label> lines(List<String> texts) {
        return texts.stream().map(text -> label(text, "t-ui", "wrap")).toList();
    }

    private static Node part(String key, VBox lines) {
        var part = new VBox(label(Texts.get(key), "t-label"), lines);
        part.getStyleClass().add("dialog-field");
        return part;
    }

    private Node choice() {
        var choice = new VBox(workbooks, label(Texts.get("ui.data.remove.workbooks.help"), "t-cap", "wrap"));
        choice.getStyleClass().add("dialog-field");
        return choice;
    }

    private Node typing() {
        Label asks = label(Texts.get("ui.data.remove.type", WORD), "t-label", "wrap");
        asks.setLabelFor(word);
        var typing = new VBox(asks, word);
        typing.getStyleClass().add("dialog-field");
        return typing;
    }

    private Node buttons() {
        var row = new FlowPane(keep, remove);
        row.getStyleClass().add("dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}

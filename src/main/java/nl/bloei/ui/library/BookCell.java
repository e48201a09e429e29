package nl.bloei.ui.library;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;

/** A workbook in the list of the library: its cover, whom it is about, what is used and when it last changed. */
final class BookCell extends ListCell<LibraryWords.Row> {
    private static final double WIDE = 41;

    private final Consumer<LibraryWords.Row> open;
    private final BooleanBinding wide = Bindings.createBooleanBinding(
            () -> getWidth() > WIDE * getFont().getSize(), widthProperty(), fontProperty());

    BookCell(Consumer<LibraryWords.Row> open) {
        this.open = open;
        getStyleClass().add("book-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(LibraryWords.Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : line(row));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        LibraryWords.Row row = getItem();
        if (attribute == AccessibleAttribute.TEXT && row != null) {
            return String.join(", ", row.name(), row.problem().isEmpty() ? row.used() : row.problem());
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private Node line(LibraryWords.Row row) {
        var line = new HBox(cover(row));
        line.getStyleClass().add("book-line");
        if (row.problem().isEmpty()) {
            var brief = new Label(Texts.get("ui.library.brief", row.used(), row.changed()));
            brief.getStyleClass().add("t-cap");
            VBox middle = words(row.name(), row.role());
            middle.getChildren().add(brief);
            Region facts = facts(row);
            showWhen(facts, wide);
            showWhen(brief, wide.not());
            Button button = button(row, "ui.library.open.this");
            button.getStyleClass().add("book-open");
            line.getChildren().addAll(middle, facts, button);
        } else {
            line.getChildren().addAll(words(row.name(), row.problem()), button(row, "ui.library.problem"));
        }
        return line;
    }

    private static Node cover(LibraryWords.Row row) {
        var spine = new Region();
        spine.getStyleClass().add("cover-spine");
        StackPane.setAlignment(spine, Pos.CENTER_LEFT);
        var cover = new StackPane(spine);
        if (row.problem().isEmpty()) {
            var plate = new Label(row.initials());
            plate.getStyleClass().add("cover-plate");
            StackPane.setAlignment(plate, Pos.TOP_RIGHT);
            cover.getChildren().add(plate);
        } else {
            var warning = new Icon(Icon.Shape.WARNING);
            StackPane.setAlignment(warning, Pos.CENTER_RIGHT);
            cover.getChildren().add(warning);
        }
        cover.getStyleClass().addAll("cover-small", "deel-" + row.cover());
        return cover;
    }

    private static void showWhen(Region part, BooleanBinding so) {
        part.visibleProperty().bind(so);
        part.managedProperty().bind(so);
    }

    private static VBox words(String name, String under) {
        var head = new Label(name);
        head.getStyleClass().addAll("t-h3", "book-name");
        head.setTextOverrun(OverrunStyle.ELLIPSIS);
        var body = new Label(under);
        body.getStyleClass().addAll("t-cap", "wrap");
        var words = new VBox(head, body);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Region facts(LibraryWords.Row row) {
        var used = new Label(row.used());
        used.getStyleClass().add("t-ui");
        var changed = new Label(Texts.get("ui.library.changed", row.changed()));
        changed.getStyleClass().add("t-cap");
        var facts = new VBox(used, changed);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().add("book-facts");
        return facts;
    }

    private Button button(LibraryWords.Row row, String key) {
        var button = new Button(Texts.get(key));
        // The list is one stop of Tab: Enter opens the chosen workbook.
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> open.accept(row));
        return button;
    }
}

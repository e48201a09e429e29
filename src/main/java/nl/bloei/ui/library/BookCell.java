package nl.bloei.ui.library;

import java.util.List;
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
            return String.join(", ", row.name(), switch (row.state()) {
                case OPEN -> row.copy() ? row.role() : row.used();
                case LOCKED -> row.role();
                case BROKEN -> row.problem();
            });
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private Node line(LibraryWords.Row row) {
        var line = new HBox(cover(row));
        line.getStyleClass().add("book-line");
        if (row.copy()) {
            line.getStyleClass().add("book-copy");
        }
        switch (row.state()) {
            case OPEN -> line.getChildren()
                .addAll(openLine(row, row.used(), Texts.get("ui.library.brief", row.used(), row.changed())));
            case LOCKED -> line.getChildren()
                .addAll(openLine(row, "", Texts.get("ui.library.changed", row.changed())));
            case BROKEN -> line.getChildren()
                .addAll(words(row.name(), row.problem()), button(row, "ui.library.problem"));
        }
        return line;
    }

    /** What can be opened: its facts stand beside the words where there is room, and else under them, in brief. */
    private List<Node> openLine(LibraryWords.Row row, String used, String inBrief) {
        var brief = new Label(inBrief);
        brief.getStyleClass().add("t-cap");
        VBox middle = words(row.name(), row.role());
        middle.getChildren().add(brief);
        Region facts = facts(used, row.changed());
        showWhen(facts, wide);
        showWhen(brief, wide.not());
        Button button = button(row, "ui.library.open.this");
        button.getStyleClass().add("book-open");
        return List.of(middle, facts, button);
    }

    private static Node cover(LibraryWords.Row row) {
        var spine = new Region();
        spine.getStyleClass().add("cover-spine");
        StackPane.setAlignment(spine, Pos.CENTER_LEFT);
        var cover = new StackPane(spine);
        if (row.state() == LibraryWords.State.OPEN) {
            var plate = new Label(row.initials());
            plate.getStyleClass().add("cover-plate");
            StackPane.setAlignment(plate, Pos.TOP_RIGHT);
            cover.getChildren().add(plate);
        } else {
            boolean locked = row.state() == LibraryWords.State.LOCKED;
            var sign = new Icon(locked ? Icon.Shape.LOCK : Icon.Shape.WARNING);
            StackPane.setAlignment(sign, Pos.CENTER_RIGHT);
            cover.getChildren().add(sign);
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

    private static Region facts(String usedWords, String changedWords) {
        var changed = new Label(Texts.get("ui.library.changed", changedWords));
        changed.getStyleClass().add("t-cap");
        var facts = new VBox(changed);
        if (!usedWords.isEmpty()) {
            var used = new Label(usedWords);
            used.getStyleClass().add("t-ui");
            facts.getChildren().addFirst(used);
        }
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

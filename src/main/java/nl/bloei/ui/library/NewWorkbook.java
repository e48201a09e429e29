package nl.bloei.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Segments;
import nl.bloei.ui.Workbooks;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** Asks the one thing a new workbook needs: whom it is about. The rest has a usual answer, under a fold. */
public final class NewWorkbook {
    private final Desk desk;
    private final Workbooks workbooks;
    private final TextField name = new TextField();
    private final Label missing = new Label(Texts.get("ui.new.name.missing"));
    private final VBox nameField;
    private final TextField title = new TextField();
    private final Label place = new Label();
    private final WithPassphrase protection;
    private final Region card;
    private About.Kind kind = About.Kind.SELF;
    private Path folder;

    /** A question over this desk. */
    public NewWorkbook(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.folder = workbooks.folder();
        this.nameField = field("ui.new.name", name, missing);
        this.protection = new WithPassphrase(desk);
        this.card = card();
    }

    /** Asks. */
    public void ask() {
        desk.dialogs().show(card, desk.dialogs()::close);
    }

    private Region card() {
        var head = new Label(Texts.get("ui.new.title"));
        head.getStyleClass().addAll("t-h2", "wrap");
        var about = new Label(Texts.get("ui.new.lead"));
        about.getStyleClass().addAll("t-body", "dim", "wrap");
        var kinds = new Segments();
        kinds.fill(List.of(About.Kind.values()), NewWorkbook::words, kind, chosen -> {
            kind = chosen;
            protection.propose(kind);
            update();
        });
        missing.getStyleClass().addAll("t-cap", "field-error");
        name.textProperty().addListener((_, _, _) -> update());
        name.setOnAction(_ -> make());
        title.setOnAction(_ -> make());
        Node more = more();
        var fold = fold(more);
        var all = new VBox(head, about, kinds, nameField, protection, fold, more, buttons());
        all.getStyleClass().add("new-workbook");
        all.setMinHeight(Region.USE_PREF_SIZE); // In a low window it scrolls; no sentence is cut short.
        VBox.setMargin(kinds, new Insets(10, 0, 4, 0));
        update();
        return all;
    }

    private void update() {
        boolean asked = kind != About.Kind.SELF;
        nameField.setVisible(asked);
        nameField.setManaged(asked);
        ((Label) nameField.getChildren().getFirst()).setText(Texts.get("ui.new.name." + key(kind)));
        title.setPromptText(draft().usualTitle());
        place.setText(LibraryWords.place(folder));
        tellMissing(false);
    }

    private void tellMissing(boolean isMissing) {
        missing.setVisible(isMissing);
        missing.setManaged(isMissing);
        name.getStyleClass().remove("fout");
        if (isMissing) {
            name.getStyleClass().add("fout");
            name.requestFocus();
        }
    }

    private void make() {
        if (!draft().complete()) {
            tellMissing(true);
            return;
        }
        Workbook made = draft().workbook(desk.clock().instant());
        desk.dialogs().close();
        protection.then(() -> workbooks.create(made, folder),
                passphrase -> workbooks.create(made, folder, passphrase), this::ask);
    }

    private Draft draft() {
        return new Draft(kind, name.getText(), title.getText());
    }

    private Button fold(Node more) {
        var fold = new Button(Texts.get("ui.new.more"), new Icon(Icon.Shape.DOWN));
        fold.getStyleClass().addAll("link-button", "fold");
        more.setVisible(false);
        more.setManaged(false);
        fold.setOnAction(_ -> {
            more.setVisible(!more.isVisible());
            more.setManaged(more.isVisible());
            fold.setText(Texts.get(more.isVisible() ? "ui.new.less" : "ui.new.more"));
        });
        return fold;
    }

    private Node more() {
        var other = new Button(Texts.get("ui.new.place.choose"));
        other.getStyleClass().add("small");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> desk.choosers().folder(folder).ifPresent(chosen -> {
            folder = chosen;
            update();
        }));
        place.getStyleClass().add("t-ui");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(place, other);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("place-row");
        return new VBox(field("ui.new.cover", title), field("ui.new.place", row));
    }

    private Node buttons() {
        var not = new Button(Texts.get("ui.new.not"));
        not.setOnAction(_ -> desk.dialogs().close());
        var make = new Button(Texts.get("ui.new.make"));
        make.getStyleClass().add("primary");
        make.setOnAction(_ -> make());
        var row = new FlowPane(not, make);
        row.getStyleClass().add("dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static VBox field(String key, Node... parts) {
        var label = new Label(Texts.get(key));
        label.getStyleClass().add("t-label");
        label.setLabelFor(parts[0]);
        var field = new VBox(label);
        field.getChildren().addAll(parts);
        field.getStyleClass().add("dialog-field");
        return field;
    }

    private static String words(About.Kind kind) {
        return Texts.get("ui.new.kind." + key(kind));
    }

    private static String key(About.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

package nl.bloei.ui.data;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.storage.Inventory;
import nl.bloei.storage.Inventory.Kept;
import nl.bloei.storage.Inventory.Kind;
import nl.bloei.storage.Settings;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Shortened;
import nl.bloei.ui.Work;
import nl.bloei.ui.Workbooks;
import nl.bloei.ui.dialog.FirstFocus;

/** Where somebody's data are: every file the program keeps, and the way to remove them. */
public final class DataController implements ScreenController {
    private static final Logger LOG = Logger.getLogger(DataController.class.getName());
    /** How many files of a group show at first: locks and earlier versions can be many. */
    private static final int FIRST = 4;

    private final Desk desk;
    private final Removing removing;
    private final Set<Kind> unfolded = EnumSet.noneOf(Kind.class);
    private Work.Job search = new Work.Job();
    private DataModel model = new DataModel(new Inventory(List.of()));

    @FXML
    private VBox groups;
    @FXML
    private Label nothing;
    @FXML
    private Button remove;

    /** What is kept by the program on this desk. */
    public DataController(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.removing = new Removing(desk, workbooks);
    }

    @Override
    public void show(Route route) {
        remove.setDisable(true);
        Settings settings = desk.settingsProperty().get();
        search = desk.work()
            .run(() -> Inventory.of(desk.places(), settings), found -> fill(new DataModel(found)), this::failed);
    }

    @Override
    public void leave() {
        search.cancel();
    }

    @FXML
    private void remove() {
        removing.ask(model);
    }

    private void fill(DataModel found) {
        model = found;
        groups.getChildren().setAll(found.groups().stream().map(this::group).toList());
        tellNothing(found.groups().isEmpty(), "ui.data.none");
        remove.setDisable(found.groups().isEmpty());
    }

    private void failed(Exception failure) {
        LOG.log(Level.WARNING, "What is kept cannot be listed", failure);
        tellNothing(true, "ui.data.failed");
    }

    private void tellNothing(boolean visible, String key) {
        nothing.setText(Texts.get(key));
        nothing.setVisible(visible);
        nothing.setManaged(visible);
    }

    private Node group(DataModel.Group group) {
        var rows = new VBox();
        rows.getStyleClass().add("data-rows");
        var card = new VBox(label(group.title(), "t-h3"), label(group.purpose(), "t-ui", "dim", "wrap"),
                label(group.sum(), "t-cap"), rows);
        card.getStyleClass().addAll("card", "settings-card", "data-card");
        boolean all = unfolded.contains(group.kind()) || group.files().size() <= FIRST + 1;
        group.files().stream().limit(all ? Long.MAX_VALUE : FIRST).forEach(each -> rows.getChildren().add(row(each)));
        if (!all) {
            card.getChildren().add(more(group, rows, card));
        }
        return card;
    }

    private Button more(DataModel.Group group, VBox rows, VBox card) {
        var more = new Button(Texts.get("ui.data.more", group.files().size()));
        more.setAccessibleText(Texts.get("ui.data.more.spoken", group.files().size(), group.title()));
        more.getStyleClass().add("link-button");
        more.setOnAction(_ -> {
            unfolded.add(group.kind());
            List<Node> rest = group.files().stream().skip(FIRST).map(this::row).toList();
            rows.getChildren().addAll(rest);
            FirstFocus.give(rest.getFirst());
            card.getChildren().remove(more);
        });
        return more;
    }

    private Node row(Kept kept) {
        Path file = kept.file();
        String name = String.valueOf(file.getFileName());
        Label title = label(name, "t-ui", "pen");
        Label folder = label(String.valueOf(file.getParent()), "t-cap");
        Shortened.mayBe(title);
        Shortened.mayBe(folder);
        var words = new VBox(title, folder);
        words.getStyleClass().add("data-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label size = label(DataModel.size(kept.bytes()), "t-cap", "data-size");
        var show = new Button(Texts.get("ui.data.show"));
        show.setAccessibleText(Texts.get("ui.data.show.spoken", name));
        show.getStyleClass().addAll("ghost", "small");
        show.setMinWidth(Region.USE_PREF_SIZE);
        size.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> desk.choosers().show(file));
        var row = new HBox(words, size, show);
        row.getStyleClass().add("data-row");
        return row;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}

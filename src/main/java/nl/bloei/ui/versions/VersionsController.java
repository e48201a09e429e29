package nl.bloei.ui.versions;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.storage.Version;
import nl.bloei.storage.Versions;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.SideBySide;
import nl.bloei.ui.Tile;
import nl.bloei.ui.TileGroup;
import nl.bloei.ui.Work;
import nl.bloei.ui.Workbooks;

/** The earlier versions of the open workbook: to look at, to put back as a new file, to take one sheet over from. */
public final class VersionsController implements ScreenController {
    private static final Logger LOG = Logger.getLogger(VersionsController.class.getName());
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final Workbooks workbooks;
    private final VersionWords words;
    private final List<Tile> tiles = new ArrayList<>();
    private final List<Label> changes = new ArrayList<>();
    private final Label now = label(Texts.get("ui.versions.now.text"), "t-ui", "dim");
    private Work.@Nullable Job listing;
    private Work.@Nullable Job reading;
    private @Nullable VersionPane looking;

    @FXML
    private SideBySide both;
    @FXML
    private VBox list;
    @FXML
    private VBox detail;
    @FXML
    private VBox shown;
    @FXML
    private HBox empty;
    @FXML
    private HBox failed;

    /** The versions of the workbook on a desk. */
    public VersionsController(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.words = new VersionWords(desk.content(), desk.today(), desk.clock().getZone());
    }

    @Override
    public void show(Route route) {
        only(null);
        Versions versions = desk.document().versions();
        listing = desk.work().run(versions::list, all -> list(versions, all), failure -> {
            LOG.log(Level.WARNING, "Earlier versions cannot be listed", failure);
            only(failed);
        });
    }

    @Override
    public void leave() {
        if (listing != null) {
            listing.cancel();
        }
        if (reading != null) {
            reading.cancel();
        }
        if (looking != null) {
            looking.leave();
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(new KeyHelp("\u2191 \u2193", Texts.get("ui.versions.keys.choose")),
                new KeyHelp("Enter", Texts.get("ui.versions.keys.look")));
    }

    @FXML
    private void toStart() {
        desk.navigator().go(new Route.Overview());
    }

    private void list(Versions versions, List<Version> all) {
        if (all.isEmpty()) {
            only(empty);
            return;
        }
        var model = new VersionsModel(words, desk.document().workbook(), all);
        var nodes = new ArrayList<Node>();
        nodes.add(now());
        String day = "";
        for (VersionsModel.Row row : model.rows()) {
            if (!row.day().equals(day)) {
                day = row.day();
                nodes.add(label(day, "t-label", "versions-day"));
            }
            nodes.add(row(versions, row));
        }
        TileGroup.of(tiles, 1, tiles.getFirst());
        list.getChildren().setAll(nodes);
        detail.getChildren().setAll(choose());
        only(both);
        read(versions, model, 0);
    }

    /** Reads one version after the other, each in its turn, so that leaving the screen ends it soon. */
    private void read(Versions versions, VersionsModel model, int index) {
        if (index == model.rows().size()) {
            return;
        }
        Version version = model.rows().get(index).version();
        reading = desk.work().run(() -> versions.read(version), workbook -> {
            model.read(index, workbook);
            tell(model);
            read(versions, model, index + 1);
        }, failure -> {
            LOG.log(Level.INFO, "An earlier version cannot be read: {0}", failure.getClass().getSimpleName());
            model.read(index, null);
            tell(model);
            read(versions, model, index + 1);
        });
    }

    private void tell(VersionsModel model) {
        if (!model.now().isEmpty()) {
            now.setText(model.now());
        }
        List<VersionsModel.Row> rows = model.rows();
        for (int i = 0; i < rows.size(); i++) {
            changes.get(i).setText(rows.get(i).change());
            changes.get(i).setGraphic(rows.get(i).damaged() ? new Icon(Icon.Shape.WARNING) : null);
            tiles.get(i).setAccessibleText(spoken(rows.get(i)));
        }
    }

    private Node now() {
        var box = new VBox(label(Texts.get("ui.versions.now"), "t-label"), now);
        box.getStyleClass().addAll("versions-now", "deel-6");
        return box;
    }

    private Tile row(Versions versions, VersionsModel.Row row) {
        var time = label(row.time(), "t-label", "version-time");
        var change = label(row.change(), "t-ui", "dim");
        change.setMinWidth(0);
        HBox.setHgrow(change, Priority.ALWAYS);
        var inside = new HBox(time, change);
        inside.getStyleClass().add("version-inside");
        int index = tiles.size();
        var tile = new Tile(spoken(row), inside, () -> look(versions, row.version(), index));
        tile.getStyleClass().addAll("row", "version-row", "deel-6");
        tiles.add(tile);
        changes.add(change);
        return tile;
    }

    private void look(Versions versions, Version version, int index) {
        if (looking != null) {
            looking.leave();
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
        looking = new VersionPane(desk, workbooks, words, shown);
        looking.show(versions, version);
        detail.getChildren().setAll(looking);
    }

    private static String spoken(VersionsModel.Row row) {
        return Texts.get("ui.versions.row", row.day(), row.time(), row.change());
    }

    private static Node choose() {
        var icon = new Icon(Icon.Shape.PAGE);
        icon.getStyleClass().add("empty-icon");
        var words = new VBox(label(Texts.get("ui.versions.choose.title"), "t-h3"),
                label(Texts.get("ui.versions.choose.text"), "t-ui", "dim"));
        words.getStyleClass().add("empty-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(icon, words);
        box.getStyleClass().addAll("empty", "deel-6");
        return box;
    }

    private void only(@Nullable Node visible) {
        for (Node each : List.of(both, empty, failed)) {
            each.setVisible(each.equals(visible));
            each.setManaged(each.equals(visible));
        }
    }

    /** Words that wrap. */
    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("wrap");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

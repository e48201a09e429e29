package nl.bloei.ui.versions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.editing.Document;
import nl.bloei.storage.Exhibit;
import nl.bloei.storage.Problem;
import nl.bloei.storage.Version;
import nl.bloei.storage.Versions;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Scrolling;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Tile;
import nl.bloei.ui.TileGroup;
import nl.bloei.ui.Toast;
import nl.bloei.ui.Work;
import nl.bloei.ui.Workbooks;
import nl.bloei.ui.sheet.SheetToRead;
import nl.bloei.workbook.Workbook;

/** One earlier version: its sheets, each to be read and taken over, and the way to put all of it back. */
final class VersionPane extends VBox {
    private static final Logger LOG = Logger.getLogger(VersionPane.class.getName());

    private final Desk desk;
    private final Workbooks workbooks;
    private final VersionWords words;
    private final VBox place;
    private final VBox outcome = new VBox();
    private final VBox rows = new VBox();
    private Subscription watch = Subscription.EMPTY;
    private Work.@Nullable Job opening;
    private Work.@Nullable Job restoring;
    private @Nullable SheetToRead sheet;

    /**
     * Nothing yet.
     *
     * @param place where a sheet is shown that one wants to read
     */
    VersionPane(Desk desk, Workbooks workbooks, VersionWords words, VBox place) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.words = words;
        this.place = place;
        getStyleClass().addAll("card", "version-card", "deel-6");
    }

    /** Opens a version. */
    void show(Versions versions, Version version) {
        var title = VersionsController.label(words.day(version.saved()) + ", " + words.time(version.saved()), "t-h2");
        var wait = VersionsController.label(Texts.get("ui.versions.opening"), "t-ui", "dim");
        getChildren().setAll(title, wait);
        opening = desk.work()
            .run(() -> versions.read(version), workbook -> open(title, versions, version, workbook),
                    failure -> wait.setText(reason(failure)));
    }

    /** Lets go of everything. */
    void leave() {
        watch.unsubscribe();
        for (Work.Job each : new Work.@Nullable Job[]{opening, restoring}) {
            if (each != null) {
                each.cancel();
            }
        }
        closeSheet();
    }

    private void open(Label title, Versions versions, Version version, Workbook then) {
        var restore = button("ui.versions.restore", Icon.Shape.FOLDER, () -> restore(versions, version));
        restore.setId("restore-version");
        var deeds = new FlowPane(restore);
        deeds.getStyleClass().add("version-deeds");
        String head = then.sheets().isEmpty() ? "ui.versions.sheets.none" : "ui.versions.sheets";
        rows.getStyleClass().add("version-sheets");
        getChildren().setAll(title, deeds, outcome, VersionsController.label(Texts.get(head), "t-label"), rows);
        watch = desk.document().workbookProperty().subscribe((Workbook now) -> fill(then, now));
    }

    private void fill(Workbook then, Workbook now) {
        List<VersionsModel.SheetRow> sheets = VersionsModel.sheets(then, now);
        List<Tile> tiles = sheets.stream().map(row -> tile(then, row)).toList();
        if (!tiles.isEmpty()) {
            TileGroup.of(tiles, 1, tiles.getFirst());
        }
        rows.getChildren().setAll(tiles);
        long later = VersionsModel.later(then, now);
        if (later > 0) {
            String key = later == 1 ? "ui.versions.later.one" : "ui.versions.later";
            rows.getChildren().add(VersionsController.label(Texts.get(key, later), "t-cap"));
        }
    }

    private Tile tile(Workbook then, VersionsModel.SheetRow row) {
        Part part = desk.content().worksheet(row.sheet().worksheet()).map(Worksheet::part).orElse(Part.TOOLBOX);
        Node sign = part.number() > 0
                ? VersionsController.label(String.valueOf(part.number()), "recent-numeral")
                : new Icon(part == Part.CLOSING ? Icon.Shape.SPROUT : Icon.Shape.BOOK);
        sign.getStyleClass().add("tone");
        var first = new StackPane(sign);
        first.getStyleClass().add("recent-sign");
        String against = Texts.get("ui.versions.against." + row.against().name().toLowerCase(Texts.DUTCH));
        var name = new VBox(VersionsController.label(words.title(row.sheet()), "t-label"),
                VersionsController.label(words.about(row.sheet()), "t-cap"));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var state = VersionsController.label(against, "t-cap");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var inside = new HBox(first, name, state, new Icon(Icon.Shape.RIGHT));
        inside.getStyleClass().add("row-inside");
        String spoken = Texts.get("ui.versions.sheet.row", words.title(row.sheet()), words.about(row.sheet()), against);
        var tile = new Tile(spoken, inside, () -> read(then, row));
        tile.getStyleClass().addAll("row", "version-sheet", Theme.accentOf(part));
        return tile;
    }

    private void read(Workbook then, VersionsModel.SheetRow row) {
        closeSheet();
        var shown = new SheetToRead(desk, Exhibit.of(then, desk.places()), row.sheet().id());
        sheet = shown;
        var title = VersionsController.label(Texts.get("ui.versions.shown"), "t-h3");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title);
        head.getStyleClass().add("filled-head");
        if (desk.document().writable() && row.against() != VersionsModel.Against.SAME) {
            var take = button("ui.versions.take", Icon.Shape.CHECK, () -> takeOver(then, row));
            take.getStyleClass().setAll("button", "primary", "small");
            take.setId("take-sheet");
            head.getChildren().add(take);
        }
        var close = button("ui.versions.shown.close", Icon.Shape.CROSS, () -> {
            closeSheet();
            focusRow(row);
        });
        close.getStyleClass().setAll("button", "ghost", "small");
        head.getChildren().add(close);
        place.getChildren().setAll(head, shown);
        Scrolling.reveal(place);
        head.getChildren().get(1).requestFocus();
    }

    private void takeOver(Workbook then, VersionsModel.SheetRow row) {
        Document document = desk.document();
        document.edit(VersionsModel.takeOver(then, row.key()));
        Workbook taken = document.workbook();
        closeSheet();
        focusRow(row);
        desk.toastProperty()
            .set(new Toast(Texts.get("ui.versions.taken", words.title(row.sheet())), Texts.get("ui.versions.undo"),
                    () -> {
                        if (document.workbook().equals(taken)) {
                            document.undo();
                        }
                    }));
    }

    private void focusRow(VersionsModel.SheetRow row) {
        rows.getChildren()
            .stream()
            .filter(each -> each instanceof Tile tile && tile.getAccessibleText().startsWith(words.title(row.sheet())))
            .findFirst()
            .ifPresent(each -> {
                each.requestFocus();
                Scrolling.reveal(each);
            });
    }

    private void restore(Versions versions, Version version) {
        restoring = desk.work().run(() -> versions.restore(version), this::restored, failure -> {
            if (failure instanceof Problem problem) {
                desk.dialogs().tell(problem);
            } else {
                throw new IllegalStateException(failure);
            }
        });
    }

    private void restored(Path file) {
        var told = VersionsController.label(Texts.get("ui.versions.restored", file.getFileName()), "t-ui");
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        var open = button("ui.versions.restored.open", Icon.Shape.ARROW, () -> workbooks.open(file));
        open.getStyleClass().setAll("button", "small");
        var words = new VBox(told, open);
        words.getStyleClass().add("empty-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new HBox(new Icon(Icon.Shape.CHECK), words);
        bar.getStyleClass().addAll("notice", "restored");
        outcome.getChildren().setAll(bar);
        open.requestFocus();
    }

    private void closeSheet() {
        if (sheet != null) {
            sheet.leave();
            sheet = null;
        }
        place.getChildren().clear();
    }

    private static String reason(Exception failure) {
        if (!(failure instanceof Problem)) {
            LOG.log(Level.SEVERE, "An earlier version cannot be shown", failure);
        }
        return Texts.get("ui.versions.damaged");
    }

    private static Button button(String key, Icon.Shape shape, Runnable deed) {
        var button = new Button(Texts.get(key), new Icon(shape));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}

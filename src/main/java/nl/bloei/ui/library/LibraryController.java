package nl.bloei.ui.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.storage.Shelf;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Work;
import nl.bloei.ui.Workbooks;

/** The library: all workbooks, or three doors at the first start. */
public final class LibraryController implements ScreenController {
    private static final Logger LOG = Logger.getLogger(LibraryController.class.getName());
    private static final double COVER_SHARE = .3;
    private static final double COVER_MOST = 460;
    private static final double COVER_LEAST = 248;
    private static final double LOW_DOORS = 1200;
    private static final int DOORS = 3;

    private final Desk desk;
    private final Workbooks workbooks;
    private final LibraryWords words;
    private Subscription watch = Subscription.EMPTY;
    private Work.@Nullable Job reading;

    @FXML
    private HBox library;
    @FXML
    private Region cover;
    @FXML
    private StackPane plantPlace;
    @FXML
    private Label greeting;
    @FXML
    private Label today;
    @FXML
    private Node actions;
    @FXML
    private Node shelf;
    @FXML
    private ListView<LibraryWords.Row> books;
    @FXML
    private Node empty;
    @FXML
    private Node welcome;
    @FXML
    private CardGrid doors;
    @FXML
    private Node sample;
    @FXML
    private Label place;
    @FXML
    private Label synced;

    /** The library of a desk. */
    public LibraryController(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.words = new LibraryWords(desk.clock());
    }

    @FXML
    private void initialize() {
        var plant = new Plant();
        plant.name(List.of(Part.values()).stream().filter(p -> p.number() > 0).map(desk.content()::chapter).toList());
        plantPlace.getChildren().setAll(plant);
        cover.prefWidthProperty()
            .bind(
                    library.widthProperty()
                        .map(w -> Math.clamp(w.doubleValue() * COVER_SHARE, COVER_LEAST, COVER_MOST)));
        cover.minWidthProperty().bind(cover.prefWidthProperty());
        books.setCellFactory(_ -> new BookCell(this::open));
        books.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && books.getSelectionModel().getSelectedItem() != null) {
                event.consume();
                open(books.getSelectionModel().getSelectedItem());
            }
        });
        only(null);
    }

    @Override
    public void show(Route route) {
        Path folder = workbooks.folder();
        greeting.setText(words.greeting(List.of()));
        today.setText(words.today());
        place.setText(LibraryWords.place(folder));
        synced.setVisible(false);
        synced.setManaged(false);
        List<Path> recent = desk.settingsProperty().get().recent();
        reading = desk.work()
            .run(() -> new Found(new Shelf(desk.places()).list(folder, recent),
                    Optional.ofNullable(Shelf.syncedBy(folder))), this::found, this::failed);
    }

    @Override
    public void leave() {
        watch.unsubscribe();
        if (reading != null) {
            reading.cancel();
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(new KeyHelp("\u2191 \u2193", Texts.get("ui.library.keys.choose")),
                new KeyHelp("Enter", Texts.get("ui.library.keys.open")));
    }

    /**
     * What stands on the shelf.
     *
     * @param entries the workbooks
     * @param synced the sync program that copies the folder, if there is one
     */
    record Found(List<Shelf.Entry> entries, Optional<String> synced) {
    }

    /** Shows what stands on the shelf: a list, an empty shelf, or the three doors of the first start. */
    void found(Found found) {
        greeting.setText(words.greeting(found.entries()));
        found.synced().ifPresent(name -> {
            synced.setText(Texts.get("ui.library.synced", name));
            synced.setVisible(true);
            synced.setManaged(true);
        });
        if (!found.entries().isEmpty()) {
            books.getItems().setAll(words.rows(found.entries()));
            books.getSelectionModel().selectFirst();
            only(shelf);
        } else if (desk.settingsProperty().get().welcomed()) {
            only(empty);
        } else {
            greeting.setText(Texts.get("ui.welcome.title"));
            today.setText(Texts.get("ui.welcome.lead"));
            fillDoors();
            only(welcome);
            watch = Subscription.combine(library.widthProperty().subscribe(this::fillDoors),
                    desk.settingsProperty().subscribe(this::fillDoors));
        }
    }

    @FXML
    private void newWorkbook() {
        new NewWorkbook(desk, workbooks).ask();
    }

    @FXML
    private void openFile() {
        workbooks.choose();
    }

    @FXML
    private void openSample() {
        workbooks.openSample();
    }

    @FXML
    private void settings() {
        desk.navigator().go(new Route.Preferences());
    }

    private void open(LibraryWords.Row row) {
        workbooks.open(row.file());
    }

    private void fillDoors() {
        boolean low = library.getWidth() * 100 / desk.settingsProperty().get().textPercent() < LOW_DOORS;
        doors.getChildren().clear();
        doors.setMost(low ? 1 : DOORS);
        door("ws.reflection-values", "talk", low);
        door("ws.history-line", "year", low);
        doors.getChildren().add(Door.of("sprout", "deel-6", "around", low, workbooks::openSample));
    }

    private void door(String worksheet, String key, boolean low) {
        Optional<Worksheet> found = desk.content().worksheet(worksheet);
        found.ifPresent(w -> doors.getChildren()
            .add(
                    Door.of(w.icon(), Theme.accentOf(w.part()), key, low, () -> workbooks.createWith(w))));
    }

    private void failed(Exception failure) {
        LOG.log(Level.SEVERE, "The library cannot be read", failure);
        only(empty);
    }

    private void only(@Nullable Node shown) {
        for (Node each : List.of(shelf, empty, welcome)) {
            each.setVisible(each.equals(shown));
            each.setManaged(each.equals(shown));
        }
        for (Node each : List.of(actions, sample)) {
            each.setVisible(!welcome.equals(shown));
            each.setManaged(!welcome.equals(shown));
        }
    }
}

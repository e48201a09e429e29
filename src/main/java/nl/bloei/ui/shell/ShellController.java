package nl.bloei.ui.shell;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import javafx.util.Duration;
import javafx.util.Subscription;

import nl.bloei.content.Guide;
import nl.bloei.content.Part;
import nl.bloei.editing.Document;
import nl.bloei.editing.SaveState;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.PrintDesk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Screen;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Workbooks;
import nl.bloei.ui.dialog.FirstFocus;
import nl.bloei.ui.library.NewWorkbook;
import nl.bloei.ui.search.SearchPanel;
import nl.bloei.workbook.Workbook;

/** The window: it shows the place that the navigator says, with the spine beside it and the state of saving above it. */
public final class ShellController {
    private static final Duration PAGE = Duration.millis(220);
    private static final double NARROW_BELOW = 1060;

    private final Desk desk;
    private final Workbooks workbooks;
    private final Callback<Class<?>, Object> screens;
    private final ShellWords words;
    private @Nullable Rail spine;
    private final Keys keys;
    private final Locking locking;
    private final NoticeBar noticeBar;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private Subscription document = Subscription.EMPTY;
    private @Nullable ScreenController current;
    private List<ShellWords.Crumb> path = List.of();
    private boolean tight;
    private boolean readOnly;

    @FXML
    private StackPane window;
    @FXML
    private BorderPane frame;
    @FXML
    private VBox head;
    @FXML
    private HBox topBar;
    @FXML
    private HBox crumbs;
    @FXML
    private Button back;
    @FXML
    private Button forward;
    @FXML
    private Button print;
    @FXML
    private Button search;
    @FXML
    private HBox saved;
    @FXML
    private Label savedWords;
    @FXML
    private VBox notices;
    @FXML
    private StackPane page;
    @FXML
    private Pane messages;
    @FXML
    private StackPane dialogLayer;

    /**
     * The window over a desk.
     *
     * @param screens makes the controllers of the screens inside
     */
    public ShellController(Desk desk, Workbooks workbooks, Callback<Class<?>, Object> screens) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.screens = screens;
        this.words = new ShellWords(desk.content());
        this.keys = keys();
        this.locking = new Locking(desk, workbooks, Idle::onTheClock);
        this.noticeBar = new NoticeBar(desk);
    }

    /** What stands on the window itself: the workbook, and whether it is saved. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    @FXML
    private void initialize() {
        desk.dialogs().attach(dialogLayer);
        noticeBar.attach(notices);
        List.of(savedWords, search, print).forEach(words -> words.setMinWidth(Region.USE_PREF_SIZE));
        var _ = new Messages(messages, desk.toastProperty());
        back.disableProperty().bind(desk.navigator().canGoBackProperty().not());
        forward.disableProperty().bind(desk.navigator().canGoForwardProperty().not());
        desk.navigator().routeProperty().addListener((_, _, route) -> go(route));
        desk.documentProperty().addListener((_, _, now) -> follow(now));
        desk.settingsProperty().addListener((_, _, _) -> measure());
        window.widthProperty().addListener((_, _, _) -> measure());
        window.sceneProperty().addListener((_, _, scene) -> listen(scene));
        Drops.onto(window, this::drop);
        follow(desk.documentProperty().get());
        go(desk.navigator().routeProperty().get());
    }

    @FXML
    private void goBack() {
        desk.navigator().back();
    }

    @FXML
    private void goForward() {
        desk.navigator().forward();
    }

    @FXML
    private void printSheet() {
        PrintDesk printDesk = desk.printDeskProperty().get();
        Route route = desk.navigator().routeProperty().get();
        if (printDesk != null && route instanceof Route.SheetPage(String sheet)) {
            printDesk.preview(desk.document(), sheet);
        } else if (printDesk != null && route instanceof Route.Reading(String reading)) {
            printDesk.reading(reading);
        } else if (printDesk != null && route instanceof Route.Aid(String guide, _) && printable(route)) {
            printDesk.guide(guide);
        }
    }

    private boolean printable(Route route) {
        return switch (route) {
            case Route.SheetPage _,Route.Reading _ -> true;
            case Route.Aid(String guide, _) -> desk.content().guide(guide).filter(Guide::printable).isPresent();
            default -> false;
        };
    }

    @FXML
    private void search() {
        if (desk.documentProperty().get() != null) {
            new SearchPanel(desk).open();
        }
    }

    private void follow(@Nullable Document open) {
        document.unsubscribe();
        document = Subscription.EMPTY;
        readOnly = false;
        noticeBar.follow(open);
        if (open != null) {
            document = Subscription.combine(open.workbookProperty().subscribe(_ -> changed(open)),
                    open.saveStateProperty().subscribe(_ -> state(open)));
            locking.begin();
        } else {
            title.set(ShellWords.title(null, null));
            notices.getChildren().clear();
            spine = null; // It still has the name of the workbook on it.
        }
    }

    private void changed(Document open) {
        Route before = desk.navigator().routeProperty().get();
        desk.navigator()
            .forget(route -> route instanceof Route.SheetPage(String id) && open.workbook().sheet(id).isEmpty());
        if (before.equals(desk.navigator().routeProperty().get())) {
            place(before);
        }
    }

    private void state(Document open) {
        SaveState state = open.saveStateProperty().get();
        title.set(ShellWords.title(open.workbook(), state));
        SavedSign.show(ShellWords.status(state, desk.clock().getZone()), saved, savedWords);
        noticeBar.show();
        freed(open, state);
    }

    /** A workbook that could only be read can be written now: what is shown has to know. */
    private void freed(Document open, SaveState state) {
        boolean before = readOnly;
        readOnly = state instanceof SaveState.ReadOnly;
        Route route = desk.navigator().routeProperty().get();
        if (before && !readOnly) {
            noticeBar.follow(open);
            if (!(route instanceof Route.SheetPage)) {
                go(route);
            }
        }
    }

    private void go(Route route) {
        if (current != null) {
            current.leave();
        }
        current = null;
        Screen.Loaded loaded = screen(route).load(screens);
        page.getChildren().setAll(loaded.root());
        place(route);
        if (loaded.controller() instanceof ScreenController controller) {
            current = controller;
            controller.show(route);
        }
        appear(loaded.root());
    }

    private void appear(Node root) {
        if (!Theme.calm(window)) {
            var fade = new FadeTransition(PAGE, root);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
        // What scrolls is part of the window only once it has its looks; before that it cannot have the focus.
        root.applyCss();
        page.layout();
        Node heading = root.lookup(".page-heading");
        if (heading != null) {
            heading.requestFocus();
        }
    }

    private static Screen screen(Route route) {
        return switch (route) {
            case Route.Library() -> Screen.LIBRARY;
            case Route.Locked(_, _) -> Screen.LOCKED;
            case Route.Overview() -> Screen.OVERVIEW;
            case Route.Chapter(Part part) -> Screen.of(part);
            case Route.Reading(_) -> Screen.READING;
            case Route.Aid(_, _) -> Screen.GUIDE;
            case Route.Example(_, _) -> Screen.EXAMPLE;
            case Route.SheetPage(_) -> Screen.SHEET;
            case Route.RedThread() -> Screen.THREAD;
            case Route.Compare(_) -> Screen.COMPARE;
            case Route.EarlierVersions() -> Screen.VERSIONS;
            case Route.OtherVersion(_) -> Screen.TWO_VERSIONS;
            case Route.Preferences() -> Screen.SETTINGS;
            case Route.MyData() -> Screen.DATA;
        };
    }

    /** Brings the spine and the path in line with the place. */
    private void place(Route route) {
        Document open = desk.documentProperty().get();
        boolean inWorkbook = open != null && !(route instanceof Route.Library || route instanceof Route.Locked);
        frame.setLeft(inWorkbook ? rail() : null);
        head.setVisible(inWorkbook || ShellWords.isAboutTheProgram(route));
        head.setManaged(head.isVisible());
        saved.setVisible(inWorkbook);
        print.setVisible(printable(route) && desk.printDeskProperty().get() != null);
        print.setManaged(print.isVisible());
        search.setVisible(inWorkbook);
        search.setManaged(inWorkbook);
        if (open != null && inWorkbook) {
            Workbook workbook = open.workbook();
            Optional<Part> part = words.part(workbook, route);
            page.getStyleClass().setAll("page-area", part.map(Theme::accentOf).orElse("deel-0"));
            rail().show(workbook, route, part);
            path = words.path(workbook, route);
        } else {
            page.getStyleClass().setAll("page-area", "deel-0");
            path = ShellWords.outside(route);
        }
        measure();
        fitBar();
    }

    /** The spine, made with the first workbook: the library opens sooner without it. */
    private Rail rail() {
        if (spine == null) {
            spine = new Rail(desk, workbooks, () -> new NewWorkbook(desk, workbooks).ask(), locking);
        }
        return spine;
    }

    /** Fits the spine and the bar to the window: where there is little room, signs stand without their words. */
    private void measure() {
        double width = window.getWidth() * 100 / desk.settingsProperty().get().textPercent();
        boolean narrow = width < NARROW_BELOW;
        if (spine != null) {
            Route route = desk.navigator().routeProperty().get();
            boolean work = route instanceof Route.SheetPage || route instanceof Route.Aid;
            spine.narrowProperty().set(work || narrow);
        }
        if (narrow != tight) {
            tight = narrow;
            fitBar();
        }
    }

    private void fitBar() {
        ContentDisplay display = tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        search.setContentDisplay(display);
        print.setContentDisplay(display);
        crumbs.getChildren().setAll(Crumbs.of(path, desk.navigator(), tight));
    }

    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            locking.listen(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (!desk.dialogs().openProperty().get()) {
                    keys.pressed(event);
                }
            });
        }
    }

    private Keys keys() {
        return new Keys().ctrl(KeyCode.Z, () -> withDocument(Document::undo))
            .ctrl(KeyCode.Y, () -> withDocument(Document::redo))
            .ctrlShift(KeyCode.Z, () -> withDocument(Document::redo))
            .ctrl(KeyCode.P, this::printSheet)
            .ctrl(KeyCode.N, () -> new NewWorkbook(desk, workbooks).ask())
            .ctrl(KeyCode.O, workbooks::choose)
            .ctrl(KeyCode.F, this::search)
            .ctrl(KeyCode.K, this::search)
            .alt(KeyCode.LEFT, this::goBack)
            .alt(KeyCode.RIGHT, this::goForward)
            .plain(KeyCode.F1, this::help)
            .plain(KeyCode.F6, this::nextArea)
            .ctrlAnyShift(KeyCode.PLUS, () -> resize(1))
            .ctrlAnyShift(KeyCode.EQUALS, () -> resize(1))
            .ctrl(KeyCode.ADD, () -> resize(1))
            .ctrl(KeyCode.MINUS, () -> resize(-1))
            .ctrl(KeyCode.SUBTRACT, () -> resize(-1))
            .ctrl(KeyCode.DIGIT0, () -> resize(0))
            .ctrl(KeyCode.NUMPAD0, () -> resize(0));
    }

    private void withDocument(Consumer<Document> deed) {
        Document open = desk.documentProperty().get();
        if (open != null) {
            deed.accept(open);
        }
    }

    private void help() {
        List<KeyHelp> here = current == null ? List.of() : current.keys();
        desk.dialogs().show(Keys.help(here, desk.dialogs()::close), desk.dialogs()::close);
    }

    private void resize(int direction) {
        desk.settingsProperty().set(TextSizes.step(desk.settingsProperty().get(), direction));
    }

    private void nextArea() {
        List<Node> areas = spine == null ? List.of(topBar, page) : List.of(spine, topBar, page);
        Node owner = window.getScene().getFocusOwner();
        int at = 0;
        for (int i = 0; i < areas.size(); i++) {
            if (owner != null && FirstFocus.within(areas.get(i), owner)) {
                at = i + 1;
            }
        }
        for (int i = 0; i < areas.size(); i++) {
            Node next = areas.get((at + i) % areas.size());
            if (next.getScene() != null && FirstFocus.give(next)) {
                return;
            }
        }
    }

    /** What happens to files that were dropped on the window: the first one is opened. */
    void drop(List<Path> files) {
        files.stream().findFirst().ifPresent(workbooks::open);
    }
}

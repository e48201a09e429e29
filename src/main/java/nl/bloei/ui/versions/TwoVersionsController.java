package nl.bloei.ui.versions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.editing.Document;
import nl.bloei.editing.SaveState;
import nl.bloei.storage.Counterpart;
import nl.bloei.storage.Counterparts;
import nl.bloei.storage.Problem;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Segments;
import nl.bloei.ui.Toast;
import nl.bloei.ui.Work;
import nl.bloei.ui.Workbooks;
import nl.bloei.workbook.Workbook;

/** The open workbook beside another version of it: one chooses per sheet, and it becomes one workbook again. */
public final class TwoVersionsController implements ScreenController {
    private static final Logger LOG = Logger.getLogger(TwoVersionsController.class.getName());
    /** So many sheets are shown at once; of the others one asks to see what differs. */
    private static final int SHOWN = 4;

    private final Desk desk;
    private final Workbooks workbooks;
    private final VersionWords words;
    private Subscription watch = Subscription.EMPTY;
    private Work.@Nullable Job reading;
    private @Nullable Path other;
    private boolean putAway = true;

    @FXML
    private Label lead;
    @FXML
    private VBox message;
    @FXML
    private CardGrid legend;
    @FXML
    private VBox cards;
    @FXML
    private VBox foot;

    /** Two versions of the workbook on a desk. */
    public TwoVersionsController(Desk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
        this.words = new VersionWords(desk.content(), desk.today(), desk.clock().getZone());
    }

    @Override
    public void show(Route route) {
        if (route instanceof Route.OtherVersion(Path file)) {
            other = file;
            lead.setText(Texts.get(conflict() ? "ui.merge.lead.conflict" : "ui.merge.lead.copy"));
            read();
        }
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
        return List.of(new KeyHelp("\u2190 \u2192", Texts.get("ui.merge.keys.choose")),
                new KeyHelp("Tab", Texts.get("ui.merge.keys.next")));
    }

    /** Whether the other version stands in the own file of the workbook. */
    private boolean conflict() {
        return desk.document().path().equals(other);
    }

    private void read() {
        watch.unsubscribe();
        Document document = desk.document();
        Counterparts counterparts = document.counterparts();
        Workbook here = document.workbook();
        Path file = Objects.requireNonNull(other);
        only();
        tell(VersionsController.label(Texts.get("ui.merge.opening"), "t-ui", "dim"));
        reading = desk.work().run(() -> counterparts.read(file, here), this::lay, this::unreadable);
    }

    private void lay(Counterpart there) {
        Document document = desk.document();
        tell();
        var model = new TwoVersionsModel(words, document.workbook(), there.workbook());
        watch = Subscription.combine(document.workbookProperty().subscribe((Workbook now) -> {
            model.follow(now);
            fill(model, there);
        }), document.saveStateProperty().subscribe(_ -> foot(model, there)));
    }

    private void fill(TwoVersionsModel model, Counterpart there) {
        legend(there);
        List<TwoVersionsModel.Choice> choices = model.choices();
        var all = new ArrayList<Node>();
        double scale = desk.settingsProperty().get().textPercent() / 100.0;
        for (TwoVersionsModel.Choice each : choices) {
            all.add(new ChoiceCard(each, () -> model.compared(each.key()), all.size() < SHOWN, scale,
                    side -> model.choose(each.key(), side)));
        }
        cards.getChildren().setAll(all);
        only(legend, cards, foot);
        if (choices.isEmpty()) {
            tell(box(Icon.Shape.CHECK, Texts.get("ui.merge.equal.title"), Texts.get("ui.merge.equal.text")));
            only(foot);
        }
        foot(model, there);
    }

    private void legend(Counterpart there) {
        String here = Texts.get("ui.merge.legend.here.text", words.moment(desk.document().workbook().lastChange()));
        String key = conflict() ? "ui.merge.legend.there.conflict" : "ui.merge.legend.there.copy";
        String away = Texts.get(key, words.moment(there.workbook().lastChange()), name(there.file()));
        legend.getChildren()
            .setAll(side("ui.merge.legend.here", here), side("ui.merge.legend.there", away));
    }

    private static Node side(String key, String text) {
        var box = new VBox(VersionsController.label(Texts.get(key), "t-label"),
                VersionsController.label(text, "t-ui", "dim"));
        box.getStyleClass().add("merge-legend");
        return box;
    }

    private void foot(TwoVersionsModel model, Counterpart there) {
        if (!desk.document().writable()) {
            foot.getChildren().setAll(VersionsController.label(Texts.get("ui.merge.readonly"), "t-ui", "dim"));
            return;
        }
        if (!foot.getChildren().isEmpty()) {
            return;
        }
        var where = new Segments();
        where.fill(List.of(true, false), away -> Texts.get(away ? "ui.merge.left.away" : "ui.merge.left.stay"),
                putAway, away -> putAway = away);
        Label said = VersionsController.label(Texts.get("ui.merge.left", name(left(there))), "t-ui");
        var left = new FlowPane(said, where);
        left.getStyleClass().add("merge-left");
        var deed = button("ui.merge.deed", () -> merge(model, there));
        deed.getStyleClass().setAll("button", "primary");
        deed.setId("merge");
        foot.getChildren().setAll(left, new HBox(deed));
    }

    /** The file that is not needed any more afterwards: of a conflict, the copy in which this window went on. */
    private Path left(Counterpart there) {
        return conflict() && desk.document().saveStateProperty().get() instanceof SaveState.Failed(Problem problem)
                && problem.kind() == Problem.Kind.CHANGED_OUTSIDE ? problem.file() : there.file();
    }

    private void merge(TwoVersionsModel model, Counterpart there) {
        Document document = desk.document();
        watch.unsubscribe();
        foot.setDisable(true);
        Workbook merged = model.merged();
        var _ = document.merge(Texts.get("ui.merge.edit"), there, merged, putAway).whenComplete((_, failure) -> {
            foot.setDisable(false);
            if (failure == null) {
                done(document, merged, there);
            } else {
                failed(failure);
            }
        });
    }

    private void done(Document document, Workbook merged, Counterpart there) {
        desk.copies().done(there.file());
        desk.navigator().forget(Route.OtherVersion.class::isInstance); // Back to where one was.
        desk.toastProperty().set(new Toast(Texts.get("ui.merge.done"), Texts.get("ui.merge.undo"), () -> {
            if (document.workbook().equals(merged)) {
                document.undo();
            }
        }));
    }

    private void failed(Throwable failure) {
        Throwable cause = failure instanceof Problem || failure.getCause() == null ? failure : failure.getCause();
        if (!(cause instanceof Problem problem)) {
            throw new IllegalStateException(failure);
        }
        if (problem.kind() == Problem.Kind.CHANGED_OUTSIDE) {
            desk.tell(Texts.get("ui.merge.again"));
        } else {
            desk.dialogs().tell(problem);
        }
        read();
    }

    private void unreadable(Exception failure) {
        if (!(failure instanceof Problem problem)) {
            LOG.log(Level.SEVERE, "Another version cannot be read", failure);
            desk.navigator().back();
            return;
        }
        boolean lock = switch (problem.kind()) {
            case WRONG_PASSPHRASE, LOCKED, OTHER_LOCK -> true;
            default -> false;
        };
        String kind = "problem." + problem.kind().name();
        tell(box(lock ? Icon.Shape.LOCK : Icon.Shape.WARNING,
                lock ? Texts.get("ui.merge.other.lock") : Texts.get(kind + ".what", name(problem.file())),
                lock ? Texts.get("ui.merge.other.lock.text") : Texts.get(kind + ".do", name(problem.file())),
                conflict()
                        ? button("ui.merge.other.copy", this::goOnInCopy)
                        : button("ui.merge.other.open", () -> workbooks.open(Objects.requireNonNull(other)))));
    }

    /** Goes on where this window saved since the conflict; the file of before stays with the other program. */
    private void goOnInCopy() {
        Document document = desk.document();
        if (document.saveStateProperty().get() instanceof SaveState.Failed(Problem problem)) {
            var _ = document.saveAs(problem.file()).whenComplete((_, failure) -> {
                if (failure == null) {
                    desk.navigator().go(new Route.Overview());
                } else {
                    failed(failure);
                }
            });
        }
    }

    private void tell(Node... nodes) {
        message.getChildren().setAll(nodes);
        message.setManaged(nodes.length > 0);
    }

    private static Node box(Icon.Shape shape, String title, String text, Button... deeds) {
        var icon = new Icon(shape);
        icon.getStyleClass().add("empty-icon");
        var words = new VBox(VersionsController.label(title, "t-h3"), VersionsController.label(text, "t-ui", "dim"));
        words.getChildren().addAll(deeds);
        words.getStyleClass().add("empty-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(icon, words);
        box.getStyleClass().addAll("empty", "deel-6");
        return box;
    }

    private static Button button(String key, Runnable deed) {
        var button = new Button(Texts.get(key));
        button.getStyleClass().addAll("accent", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void only(Node... visible) {
        List<Node> wanted = List.of(visible);
        for (Node each : List.of(legend, cards, foot)) {
            each.setVisible(wanted.contains(each));
            each.setManaged(wanted.contains(each));
        }
    }
}

package nl.bloei.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Subscription;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.editing.Document;
import nl.bloei.editing.Edit;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Sheets;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/** The overview: whom it is about, the next step, the parts of the book, and where one was. */
public final class OverviewController implements ScreenController {
    private static final int MOST_LETTERS = 20;
    /** All of them stand in the red thread. */
    private static final int MOST_TALENTS = 24;
    /** What a field keeps free around its words, in times the size of a letter. */
    private static final double AROUND = .75;

    private final Desk desk;
    private final Sheets sheets;
    private Subscription watch = Subscription.EMPTY;

    @FXML
    private Label title;
    @FXML
    private TextField person;
    @FXML
    private TextField name;
    @FXML
    private TextField role;
    @FXML
    private StackPane step;
    @FXML
    private VBox ends;
    @FXML
    private CardGrid parts;
    @FXML
    private VBox recent;
    @FXML
    private VBox recentRows;
    @FXML
    private VBox archived;
    @FXML
    private VBox archivedRows;
    @FXML
    private FlowPane talents;
    @FXML
    private Label noTalents;
    @FXML
    private Hyperlink thread;

    /** The overview of the workbook on a desk. */
    public OverviewController(Desk desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    public void show(Route route) {
        Document document = desk.document();
        About.Kind kind = document.workbook().about().kind();
        boolean self = kind == About.Kind.SELF;
        only(title, self);
        only(name, self);
        only(person, !self);
        String key = "ui.overview.name." + kind.name().toLowerCase(Locale.ROOT);
        person.setPromptText(Texts.get(key));
        name.setPromptText(Texts.get(key));
        role.setPromptText(Texts.get("ui.overview.role." + kind.name().toLowerCase(Locale.ROOT)));
        name.prefWidthProperty()
            .bind(Bindings.createDoubleBinding(this::nameWidth, name.textProperty(),
                    name.promptTextProperty(), name.fontProperty()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        watch = Subscription.combine(
                edit(person, "name", w -> w.about().name(), OverviewController::named),
                edit(name, "name", w -> w.about().name(), OverviewController::named),
                edit(role, "role", w -> w.about().role(), (w, text) -> w.withAbout(w.about().withRole(text))),
                document.workbookProperty().subscribe(this::fill));
    }

    @Override
    public void leave() {
        watch.unsubscribe();
        desk.document().endStep();
    }

    @FXML
    private void toThread() {
        desk.navigator().go(new Route.RedThread());
    }

    @FXML
    private void toVersions() {
        desk.navigator().go(new Route.EarlierVersions());
    }

    private void fill(Workbook workbook) {
        var model = new OverviewModel(desk.content(), workbook, desk.today(), desk.clock().getZone());
        title.setText(workbook.title());
        step.getChildren()
            .setAll(model.step()
                .map(s -> OverviewCards.step(s, () -> sheets.open(s.sheet())))
                .orElseGet(() -> begin(workbook)));
        var ending = new ArrayList<Node>();
        var middle = new ArrayList<Node>();
        for (OverviewModel.PartCard card : model.parts()) {
            Runnable go = () -> desk.navigator().go(new Route.Chapter(card.chapter().part()));
            if (card.chapter().part().number() > 0) {
                middle.add(OverviewCards.part(card, go));
            } else {
                ending.add(OverviewCards.slim(card, go));
            }
        }
        ends.getChildren().setAll(ending);
        parts.getChildren().setAll(middle);
        rows(recent, recentRows, model.recent());
        rows(archived, archivedRows, model.archived());
        List<String> found = desk.insight()
            .words(workbook, Block.Role.TALENT)
            .stream()
            .limit(MOST_TALENTS)
            .toList();
        only(noTalents, found.isEmpty());
        only(talents, !found.isEmpty());
        only(thread, !found.isEmpty());
        talents.getChildren().setAll(found.stream().map(OverviewCards::talent).toList());
    }

    private void rows(VBox place, VBox rows, List<OverviewModel.Recent> shown) {
        only(place, !shown.isEmpty());
        rows.getChildren()
            .setAll(shown.stream().map(r -> OverviewCards.recent(r, () -> sheets.open(r.sheet()))).toList());
    }

    /** What lies in the place of the next step as long as there is none. */
    private Node begin(Workbook workbook) {
        if (workbook.sheets().isEmpty()) {
            return OverviewCards.empty("start", () -> desk.content()
                .worksheets()
                .stream()
                .filter(w -> Sheets.fits(w, workbook))
                .findFirst()
                .ifPresent(sheets::start));
        }
        return OverviewCards.empty("step", () -> desk.content()
            .worksheet("ws.progress-circle")
            .ifPresent(w -> desk.navigator().go(new Route.Chapter(w.part()))));
    }

    /** Ties a field to a part of the workbook: typing edits it, and undoing changes the field. */
    private Subscription edit(TextField field, String key, Function<Workbook, String> read,
            BiFunction<Workbook, String, Workbook> write) {
        Document document = desk.document();
        field.setEditable(document.writable());
        Subscription down = document.workbookProperty().subscribe(w -> {
            if (!field.getText().equals(read.apply(w))) {
                field.setText(read.apply(w));
            }
        });
        Subscription up = field.textProperty().subscribe((_, text) -> {
            if (!read.apply(document.workbook()).equals(text)) {
                document.edit(Edit.typing(Texts.get("ui.overview.edit." + key), "about." + key,
                        w -> write.apply(w, text)));
            }
        });
        Subscription done = field.focusedProperty().subscribe(_ -> document.endStep());
        return Subscription.combine(down, up, done);
    }

    /** A workbook that is called after the one it is about, keeps being so. */
    private static Workbook named(Workbook workbook, String text) {
        About about = workbook.about();
        boolean follows = about.kind() != About.Kind.SELF && workbook.title().equals(about.name());
        Workbook changed = workbook.withAbout(about.withName(text));
        return follows ? changed.withTitle(text) : changed;
    }

    /** Room for what stands there and no more, so that the role follows the name closely. */
    private double nameWidth() {
        var text = new Text(name.getText().isEmpty() ? name.getPromptText() : name.getText());
        text.setFont(name.getFont());
        double letter = name.getFont().getSize();
        return Math.min(text.getLayoutBounds().getWidth(), MOST_LETTERS * letter) + AROUND * letter;
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

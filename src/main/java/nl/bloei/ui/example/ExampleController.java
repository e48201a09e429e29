package nl.bloei.ui.example;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Content;
import nl.bloei.content.ExampleCase;
import nl.bloei.content.ExampleCase.Scene;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.storage.Exhibit;
import nl.bloei.storage.WorkbookFile;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Links;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Scrolling;
import nl.bloei.ui.Sheets;
import nl.bloei.ui.Tile;
import nl.bloei.ui.TileGroup;
import nl.bloei.ui.Ways;
import nl.bloei.ui.Work;
import nl.bloei.ui.sheet.SheetToRead;

/**
 * An example conversation: the route beside the scene where one is, with the sheet that was filled in there, to be looked
 * at and to be begun for oneself.
 */
public final class ExampleController implements ScreenController {
    private static final Logger LOG = Logger.getLogger(ExampleController.class.getName());
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final Links links;
    private Work.@Nullable Job reading;
    private @Nullable SheetToRead shown;

    @FXML
    private Label title;
    @FXML
    private Label lead;
    @FXML
    private CardGrid scenes;
    @FXML
    private VBox scene;
    @FXML
    private VBox filled;
    @FXML
    private Label attribution;

    /** The example conversations of the book on a desk. */
    public ExampleController(Desk desk) {
        this.desk = desk;
        this.links = new Links(desk);
    }

    @Override
    public void show(Route route) {
        if (route instanceof Route.Example(String id, int at)) {
            desk.content().exampleCase(id).ifPresent(each -> fill(each, Math.clamp(at, 0, each.scenes().size())));
        }
    }

    @Override
    public void leave() {
        closeSheet();
    }

    private void fill(ExampleCase example, int at) {
        title.setText(example.title());
        lead.setText(example.lead());
        attribution.setText(example.attribution());
        var rows = new ArrayList<Tile>();
        rows.add(row(example, 0, Texts.get("ui.example.who"), at));
        for (int i = 0; i < example.scenes().size(); i++) {
            rows.add(row(example, i + 1, example.scenes().get(i).title(), at));
        }
        TileGroup.of(rows, 1, rows.get(at));
        scenes.getChildren().setAll(rows);
        if (at == 0) {
            scene.getChildren().setAll(paragraphs(example.about()));
        } else {
            Scene here = example.scenes().get(at - 1);
            title.setAccessibleText(Texts.get("ui.example.scene.title", example.title(), at, here.title()));
            scene.getChildren().setAll(label(here.title(), "t-h2", "wrap"));
            scene.getChildren().addAll(paragraphs(here.text()));
            sheet(example, here);
            if (!here.also().isEmpty()) {
                var ways = new VBox();
                ways.getStyleClass().add("scene-ways");
                here.also().forEach(link -> ways.getChildren().add(Ways.buttonOrReason(link, links)));
                scene.getChildren().add(ways);
            }
        }
        scene.getChildren().add(steps(example, at));
    }

    private Tile row(ExampleCase example, int number, String words, int at) {
        var sign = label(number == 0 ? "" : String.valueOf(number), "scene-number");
        if (number == 0) {
            sign.setGraphic(new Icon(Icon.Shape.PEOPLE));
        }
        var name = label(words, "t-ui", "wrap");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(sign, name);
        line.getStyleClass().add("row-inside");
        var row = new Tile(number == 0 ? words : Texts.get("ui.example.scene.spoken", number, words), line,
                () -> go(example, number));
        row.getStyleClass().addAll("row", "scene-row");
        row.pseudoClassStateChanged(CHOSEN, number == at);
        row.setAccessibleHelp(number == at ? Texts.get("ui.example.here") : "");
        return row;
    }

    /** What is on the table in this scene: the sheet as it was filled in, and the same one for oneself. */
    private void sheet(ExampleCase example, Scene here) {
        if (here.worksheet().isEmpty()) {
            return;
        }
        Worksheet worksheet = desk.content().worksheet(here.worksheet()).orElseThrow();
        var buttons = new FlowPane();
        buttons.getStyleClass().add("scene-buttons");
        if (here.sheet() != null) {
            String id = here.sheet();
            var look = new Button(Texts.get("ui.example.look"), new Icon(Icon.Shape.PAGE));
            look.getStyleClass().add("accent");
            look.setMinWidth(Region.USE_PREF_SIZE);
            look.setOnAction(_ -> toggle(example, id, look));
            buttons.getChildren().add(look);
        }
        var card = new VBox(label(Texts.get("ui.example.table"), "t-cap"), label(worksheet.title(), "t-h3", "wrap"),
                label(worksheet.lead(), "t-ui", "wrap", "dim"), buttons);
        if (Sheets.fits(worksheet, desk.document().workbook())) {
            var own = new Button(Texts.get("ui.example.own"), new Icon(Icon.Shape.PENCIL));
            own.setMinWidth(Region.USE_PREF_SIZE);
            own.setOnAction(_ -> new Sheets(desk).start(worksheet));
            buttons.getChildren().add(own);
        } else {
            String reason = Sheets.elsewhere(worksheet, Texts.get("ui.sheets.this"));
            card.getChildren().add(label(reason, "t-cap", "wrap"));
        }
        card.getStyleClass().addAll("card", "scene-sheet");
        scene.getChildren().add(card);
    }

    private void toggle(ExampleCase example, String sheet, Button look) {
        boolean open = reading != null;
        closeSheet();
        look.setText(Texts.get(open ? "ui.example.look" : "ui.example.close"));
        if (!open) {
            reading = desk.work().run(() -> read(example.sample()), file -> open(file, sheet, look), failure -> {
                LOG.log(Level.SEVERE, "The sample of " + example.id() + " cannot be read", failure);
                filled.getChildren().setAll(label(Texts.get("ui.example.broken"), "t-ui", "wrap"));
            });
        }
    }

    private WorkbookFile read(String sample) throws Exception {
        try (InputStream packed = Content.sample(sample)) {
            return Exhibit.packed(sample, packed.readAllBytes(), desk.places());
        }
    }

    /** Shows the sheet and brings it into sight: it opens below what one was reading. */
    private void open(WorkbookFile file, String sheet, Button look) {
        var example = new SheetToRead(desk, file, sheet);
        shown = example;
        var words = label(Texts.get("ui.example.filled"), "t-h3", "wrap");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button(Texts.get("ui.example.shut"), new Icon(Icon.Shape.CROSS));
        close.getStyleClass().addAll("ghost", "small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> {
            look.fire();
            look.requestFocus();
            Scrolling.reveal(look);
        });
        var head = new HBox(words, close);
        head.getStyleClass().add("filled-head");
        filled.getChildren().setAll(head, example);
        Scrolling.reveal(filled);
    }

    private void closeSheet() {
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
        if (shown != null) {
            shown.leave();
            shown = null;
        }
        filled.getChildren().clear();
    }

    private Node steps(ExampleCase example, int at) {
        var steps = new HBox();
        steps.getStyleClass().add("scene-steps");
        if (at > 0) {
            var back = new Button(Texts.get("ui.example.before"), new Icon(Icon.Shape.ARROW_BACK));
            back.setOnAction(_ -> go(example, at - 1));
            steps.getChildren().add(back);
        }
        if (at < example.scenes().size()) {
            var on = new Button(Texts.get(at == 0 ? "ui.example.begin" : "ui.example.on"), new Icon(Icon.Shape.ARROW));
            on.setContentDisplay(ContentDisplay.RIGHT);
            on.getStyleClass().add("primary");
            on.setOnAction(_ -> go(example, at + 1));
            steps.getChildren().add(on);
        }
        return steps;
    }

    private void go(ExampleCase example, int scene) {
        desk.navigator().go(new Route.Example(example.id(), scene));
    }

    private static List<Label> paragraphs(List<String> texts) {
        return texts.stream().map(text -> label(text, "t-read", "wrap")).toList();
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

package nl.bloei.ui.part;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Chapter;
import nl.bloei.content.Part;
import nl.bloei.content.ReadingPage;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Sheets;
import nl.bloei.ui.SideBySide;
import nl.bloei.ui.Tile;
import nl.bloei.workbook.Workbook;

/** A part of the book: what it is about, what there is to read, and its worksheets. */
public final class PartController implements ScreenController {
    private final Desk desk;
    private final Sheets sheets;
    private Subscription watch = Subscription.EMPTY;

    @FXML
    private Label numeral;
    @FXML
    private Label title;
    @FXML
    private Label motto;
    @FXML
    private SideBySide columns;
    @FXML
    private VBox opening;
    @FXML
    private VBox readings;
    @FXML
    private VBox readingRows;
    @FXML
    private CardGrid cards;

    /** The parts of the book on a desk. */
    public PartController(Desk desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    public void show(Route route) {
        if (route instanceof Route.Chapter(Part part)) {
            watch = desk.document().workbookProperty().subscribe(w -> fill(part, w));
        }
    }

    @Override
    public void leave() {
        watch.unsubscribe();
    }

    private void fill(Part part, Workbook workbook) {
        var model = new PartModel(desk.content(), part, workbook, desk.today());
        Chapter chapter = model.chapter();
        numeral.setText(String.valueOf(part.number()));
        only(numeral, part.number() > 0);
        title.setText(chapter.title());
        motto.setText(chapter.motto());
        opening.getChildren().setAll(chapter.opening().stream().map(PartController::paragraph).toList());
        readingRows.getChildren().setAll(model.readings().stream().map(this::reading).toList());
        only(readings, !model.readings().isEmpty());
        cards.getChildren().setAll(model.cards().stream().map(c -> WorksheetCard.of(c, new WorksheetCard.Deeds() {
            @Override
            public void start(Worksheet worksheet) {
                sheets.start(worksheet);
            }

            @Override
            public void open(String sheet) {
                sheets.open(sheet);
            }
        })).toList());
        only(cards, !cards.getChildren().isEmpty());
        columns.setShare(cards.isVisible() ? .31 : 1);
    }

    private Node reading(ReadingPage page) {
        var book = new Icon(Icon.Shape.BOOK);
        book.getStyleClass().add("tone");
        var words = new Label(page.title());
        words.getStyleClass().addAll("t-ui", "wrap");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(book, words);
        line.getStyleClass().add("row-inside");
        var row = new Tile(page.title(), line, () -> desk.navigator().go(new Route.Reading(page.id())));
        row.getStyleClass().add("row");
        return row;
    }

    private static Node paragraph(String words) {
        var paragraph = new Label(words);
        paragraph.getStyleClass().addAll("t-read", "wrap");
        return paragraph;
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

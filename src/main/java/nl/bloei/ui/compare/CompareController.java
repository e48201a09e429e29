package nl.bloei.ui.compare;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.insight.Comparison;
import nl.bloei.ui.CardGrid;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** Sheets of one worksheet beside each other: questions as rows, days as columns. */
public final class CompareController implements ScreenController {
    private static final String BESIDE = "beside-each-other";

    private final Desk desk;
    private final Drawings drawings;
    private Subscription watch = Subscription.EMPTY;

    @FXML
    private Label title;
    @FXML
    private Label lead;
    @FXML
    private VBox choosing;
    @FXML
    private FlowPane days;
    @FXML
    private VBox rows;
    @FXML
    private HBox empty;

    /** Sheets of the workbook on a desk. */
    public CompareController(Desk desk) {
        this.desk = desk;
        this.drawings = new Drawings(desk);
    }

    @Override
    public void show(Route route) {
        if (route instanceof Route.Compare(String worksheet)) {
            var sheets = new CompareModel(desk.content(), desk.document().workbook(), worksheet, desk.today());
            title.setText(sheets.worksheet().map(Worksheet::title).orElse(Texts.get("ui.origin.archived")));
            watch = desk.document().workbookProperty().subscribe((Workbook now) -> {
                sheets.follow(now);
                fill(sheets);
            });
        }
    }

    @Override
    public void leave() {
        watch.unsubscribe();
    }

    private void fill(CompareModel sheets) {
        List<Sheet> all = sheets.sheets();
        days.getChildren().setAll(all.stream().map(sheet -> choice(sheets, sheet)).toList());
        var nodes = new java.util.ArrayList<Node>();
        sheets.pair().ifPresent(pair -> nodes.add(pair(sheets, pair)));
        if (all.size() > 1) {
            sheets.comparison().ifPresent(now -> now.rows().forEach(row -> nodes.add(row(sheets, now, row))));
        }
        // Drawings step through all days by themselves.
        only(choosing, all.size() > sheets.chosen().size() && nodes.stream().anyMatch(CompareController::beside));
        only(lead, all.size() > 1);
        rows.getChildren().setAll(nodes);
        only(empty, nodes.isEmpty());
    }

    private Node choice(CompareModel sheets, Sheet sheet) {
        var box = new CheckBox(sheets.name(sheet));
        box.setMnemonicParsing(false);
        box.setId("day-" + sheet.id());
        box.setSelected(sheets.chosen().contains(sheet));
        box.setOnAction(_ -> {
            sheets.toggle(sheet.id());
            fill(sheets);
            Node same = days.lookup("#day-" + sheet.id());
            if (same != null) {
                same.requestFocus();
            }
        });
        return box;
    }

    private Node row(CompareModel sheets, Comparison now, Comparison.Row row) {
        Optional<Node> drawn = drawings.of(sheets, row.block());
        if (drawn.isPresent()) {
            Node inOnePlace = asked(row.prompt(), drawn.get());
            if (!(drawn.get() instanceof Stepping<?>)) {
                inOnePlace.getStyleClass().add(BESIDE);
            }
            return inOnePlace;
        }
        var cells = new CardGrid();
        cells.setMost(3);
        for (int i = 0; i < now.sheets().size(); i++) {
            Sheet sheet = now.sheets().get(i);
            cells.getChildren().add(cell(sheets.name(sheet), sheet, row.block(), row.answers().get(i)));
        }
        Node beside = asked(row.prompt(), cells);
        beside.getStyleClass().add(BESIDE);
        return beside;
    }

    private static boolean beside(Node row) {
        return row.getStyleClass().contains(BESIDE);
    }

    private static Node asked(String prompt, Node answers) {
        var question = new Label(prompt);
        question.getStyleClass().addAll("t-prompt", "wrap");
        question.setMinHeight(Region.USE_PREF_SIZE);
        var row = new VBox(question, answers);
        row.getStyleClass().add("compare-row");
        return row;
    }

    private Node cell(String name, Sheet sheet, Block block, Optional<Answer> answer) {
        var day = new Hyperlink(name);
        day.getStyleClass().add("compare-day");
        day.setAccessibleText(Texts.get("ui.compare.go", name));
        day.setOnAction(_ -> desk.navigator().go(new Route.SheetPage(sheet.id()), block.id()));
        var cell = new VBox(day);
        answer.map(each -> CompareWords.of(block, each))
            .filter(lines -> !lines.isEmpty())
            .ifPresentOrElse(lines -> lines.forEach(line -> cell.getChildren().add(text(line))),
                    () -> cell.getChildren().add(words(Texts.get("ui.compare.nothing"), "t-ui", "meta")));
        cell.getStyleClass().addAll("card", "compare-cell");
        return cell;
    }

    private Node pair(CompareModel sheets, Comparison.Pair pair) {
        var both = new CardGrid();
        both.setMost(2);
        both.getChildren()
            .setAll(side("ui.compare.before", sheets, pair.before()), side("ui.compare.after", sheets, pair.after()));
        return asked(Texts.get("ui.compare.pair"), both);
    }

    private Node side(String key, CompareModel sheets, Comparison side) {
        Sheet sheet = side.sheets().getFirst();
        var name = Texts.get(key, side.worksheet().title(), sheets.name(sheet));
        var link = new Hyperlink(name);
        link.setWrapText(true);
        link.getStyleClass().add("compare-day");
        link.setOnAction(_ -> desk.navigator().go(new Route.SheetPage(sheet.id())));
        var card = new VBox(link);
        for (Comparison.Row row : side.rows()) {
            card.getChildren().add(words(row.prompt(), "t-label", "compare-question"));
            row.answers()
                .getFirst()
                .map(answer -> CompareWords.of(row.block(), answer))
                .orElse(List.of())
                .forEach(line -> card.getChildren().add(text(line)));
        }
        card.getStyleClass().addAll("card", "compare-cell");
        return card;
    }

    private static Label text(CompareWords.Line line) {
        return words(line.text(), "t-body", line.own() ? "pen" : "dim");
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("wrap");
        return label;
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

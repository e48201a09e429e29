package nl.bloei.ui.search;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.insight.Hit;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Route;
import nl.bloei.ui.Scrolling;

/** Searching, over the window. The keyboard stays in the field; the arrows choose a find and Enter opens it. */
public final class SearchPanel {
    private static final int PAGE = 5;

    private final Desk desk;
    private final SearchModel model;
    private final Field field = new Field();
    private final Label status = new Label();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<HitRow> rows = new ArrayList<>();
    private SearchModel.State shown;

    /** Searching in the open workbook and the book on a desk. */
    public SearchPanel(Desk desk) {
        this.desk = desk;
        this.model = new SearchModel(desk.search(), desk.work());
        this.shown = model.stateProperty().get();
    }

    /** Lays the field and the finds over the window. */
    public void open() {
        Region card = card();
        model.stateProperty().subscribe(this::show);
        field.textProperty().subscribe(query -> model.ask(desk.document().workbook(), query));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.dialogs().show(card, this::close);
        field.requestFocus();
    }

    private Region card() {
        field.setPromptText(Texts.get("ui.search.prompt"));
        field.setAccessibleText(Texts.get("ui.search.prompt"));
        field.accessibleHelpProperty().bind(status.textProperty());
        field.setId("search-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(new Icon(Icon.Shape.SEARCH), field);
        line.getStyleClass().add("search-line");
        status.getStyleClass().addAll("t-cap", "search-status");
        list.getStyleClass().add("search-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(Texts.get("ui.search.list"));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("search-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = new VBox(line, status, scroll);
        card.getStyleClass().add("search-card");
        return card;
    }

    private void show(SearchModel.State state) {
        if (state.found().equals(shown.found()) && !rows.isEmpty()) {
            choose(state.chosen());
        } else {
            fill(state);
        }
        shown = state;
        if (!status.getText().equals(state.words())) {
            status.setText(state.words());
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    private void fill(SearchModel.State state) {
        rows.clear();
        var nodes = new ArrayList<Node>();
        group(nodes, "ui.search.written", state.found().written());
        group(nodes, "ui.search.offered", state.found().offered());
        if (rows.isEmpty()) {
            nodes.add(hint(state.query().isBlank() ? "ui.search.hint" : "ui.search.none.hint"));
        }
        list.getChildren().setAll(nodes);
        scroll.setVvalue(0);
        choose(state.chosen());
    }

    private void group(List<Node> nodes, String key, List<Hit> hits) {
        if (!hits.isEmpty()) {
            var head = new Label(Texts.get(key));
            head.getStyleClass().addAll("t-label", "search-group");
            nodes.add(head);
            for (Hit hit : hits) {
                var row = new HitRow(hit, HitWords.of(hit, desk.content(), desk.today()), () -> go(hit));
                rows.add(row);
                nodes.add(row);
            }
        }
    }

    private static Node hint(String key) {
        var sprout = new Icon(Icon.Shape.SPROUT);
        sprout.getStyleClass().add("empty-icon");
        var words = new Label(Texts.get(key));
        words.getStyleClass().addAll("t-ui", "dim", "wrap");
        var hint = new HBox(sprout, words);
        hint.getStyleClass().add("search-hint");
        return hint;
    }

    private void choose(int chosen) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setChosen(i == chosen);
        }
        if (chosen == 0) {
            scroll.setVvalue(0); // With the heading above it.
        } else if (chosen > 0) {
            Scrolling.reveal(rows.get(chosen));
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case PAGE_DOWN -> model.step(PAGE);
            case PAGE_UP -> model.step(-PAGE);
            case ENTER -> {
                SearchModel.State state = model.stateProperty().get();
                if (state.chosen() >= 0) {
                    go(state.hits().get(state.chosen()));
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void close() {
        model.stop();
        desk.dialogs().close();
    }

    private void go(Hit hit) {
        close();
        switch (hit.place()) {
            case Hit.OnSheet(String sheet, String block) -> desk.navigator().go(new Route.SheetPage(sheet), block);
            case Hit.InWorksheet(String worksheet) -> desk.content()
                .worksheet(worksheet)
                .ifPresent(each -> desk.navigator().go(new Route.Chapter(each.part()), worksheet));
            case Hit.OnPage(String page) -> desk.navigator().go(new Route.Reading(page));
            case Hit.InGuide(String guide) -> desk.navigator().go(new Route.Aid(guide));
            case Hit.InCase(String id, int scene) -> desk.navigator().go(new Route.Example(id, scene));
        }
    }

    /** The field, which tells a screen reader that a list belongs to it. */
    private final class Field extends TextField {
        Field() {
            setAccessibleRole(AccessibleRole.COMBO_BOX);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case EDITABLE -> true;
                case EXPANDED -> shown != null && !shown.found().empty();
                case FOCUS_ITEM -> shown != null && shown.chosen() >= 0 && shown.chosen() < rows.size()
                        ? rows.get(shown.chosen())
                        : this;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}

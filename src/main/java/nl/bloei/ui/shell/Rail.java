package nl.bloei.ui.shell;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Chapter;
import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Links;
import nl.bloei.ui.Route;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Workbooks;
import nl.bloei.ui.protection.Protecting;
import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

/**
 * The spine of the book: the way to every part. Wide it has words, narrow it has numerals and tooltips. The row of the
 * open part takes the colour of the page, so that its tab runs into it.
 */
final class Rail extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final String REFLECTION = "ws.reflection-values";

    private final Desk desk;
    private final Links links;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final MenuButton workbook = new MenuButton();
    private final Label name = new Label();
    private final Label under = new Label();
    private final VBox rows = new VBox();
    private final Button settings;

    Rail(Desk desk, Workbooks workbooks, Runnable newWorkbook, Locking locking) {
        this.desk = desk;
        this.links = new Links(desk);
        this.settings = row(Texts.get("ui.shell.settings"), new Icon(Icon.Shape.SETTINGS), new Route.Preferences(),
                false, "nav");
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.NODE);
        rows.getStyleClass().add("rail-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("rail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fillSwitch(workbooks, newWorkbook);
        var place = new StackPane(workbook);
        place.getStyleClass().add("rail-switch");
        var foot = new VBox(settings,
                row(Texts.get("ui.lock.do"), new Icon(Icon.Shape.LOCK), locking::ask, false, "nav"));
        foot.setMinHeight(USE_PREF_SIZE); // In a low window the parts scroll; these stay whole.
        getChildren().setAll(brand(), place, scroll, foot);
        narrow.addListener((_, _, _) -> measure());
        measure();
    }

    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** Shows where one is in a workbook. */
    void show(Workbook open, Route route, Optional<Part> part) {
        name.setText(Workbooks.nameOf(open));
        under.setText(about(open));
        workbook.setAccessibleText(Texts.get("ui.shell.switch", name.getText()));
        rows.getChildren()
            .setAll(row(Texts.get("ui.shell.start"), new Icon(Icon.Shape.HOME), new Route.Overview(),
                    route instanceof Route.Overview, "nav"),
                    row(Texts.get("ui.thread.title"), new Icon(Icon.Shape.THREAD), new Route.RedThread(),
                            route instanceof Route.RedThread, "nav"));
        for (Chapter chapter : desk.content().chapters()) {
            Button row = row(chapter.title(), mark(chapter.part()), new Route.Chapter(chapter.part()),
                    part.filter(chapter.part()::equals).isPresent(), "part-row");
            row.getStyleClass().add(Theme.accentOf(chapter.part()));
            rows.getChildren().add(row);
            if (chapter.part() == Part.INTRODUCTION) {
                reflection(open, route).ifPresent(rows.getChildren()::add);
            }
        }
        settings.pseudoClassStateChanged(OPEN, ShellWords.isAboutTheProgram(route));
    }

    /** The way to the first reflection, for those whose workbook has it or can have it; on a narrow spine it is left out. */
    private Optional<Node> reflection(Workbook open, Route route) {
        return desk.content().worksheet(REFLECTION).filter(_ -> links.leads(REFLECTION)).map(worksheet -> {
            boolean here = route instanceof Route.SheetPage(String sheet)
                    && open.sheet(sheet).filter(s -> s.worksheet().equals(REFLECTION)).isPresent();
            Button row = row(worksheet.title(), new Region(), () -> links.follow(REFLECTION), here, "nav");
            row.getStyleClass().add("rail-inner");
            row.visibleProperty().bind(narrow.not());
            row.managedProperty().bind(row.visibleProperty());
            return row;
        });
    }

    private void fillSwitch(Workbooks workbooks, Runnable newWorkbook) {
        workbook.getStyleClass().add("workbook-switch");
        name.getStyleClass().add("t-label");
        under.getStyleClass().add("t-cap");
        workbook.setMaxWidth(Double.MAX_VALUE);
        workbook.getItems()
            .setAll(item("ui.shell.switch.library", workbooks::close),
                    item("ui.shell.switch.open", workbooks::choose), item("ui.shell.switch.new", newWorkbook),
                    new SeparatorMenuItem(),
                    item("ui.shell.switch.versions", () -> desk.navigator().go(new Route.EarlierVersions())),
                    item("ui.shell.switch.protect", () -> new Protecting(desk).ask()));
        var tip = new Tooltip();
        tip.textProperty()
            .bind(name.textProperty().flatMap(first -> under.textProperty().map(second -> first + "\n" + second)));
        workbook.setTooltip(tip);
    }

    private Node brand() {
        var brand = new HBox(new Sprout(), new Label(Texts.get("ui.shell.title.library")));
        brand.getStyleClass().add("brand");
        return brand;
    }

    private Button row(String words, Node mark, Route to, boolean open, String kind) {
        return row(words, mark, () -> desk.navigator().go(to), open, kind);
    }

    private Button row(String words, Node mark, Runnable go, boolean open, String kind) {
        var block = new StackPane(new Region());
        block.getChildren().getFirst().getStyleClass().add("spine-block");
        block.setAlignment(Pos.CENTER_LEFT);
        block.getStyleClass().add("spine-edge");
        var sign = new StackPane(mark);
        sign.getStyleClass().add("spine-sign");
        var text = new Label(words);
        text.getStyleClass().add("spine-words");
        text.visibleProperty().bind(narrow.not());
        text.managedProperty().bind(text.visibleProperty());
        var line = new HBox(block, sign, text);
        line.getStyleClass().add("spine-line");
        var row = new Button(words, line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add(kind);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> go.run());
        row.pseudoClassStateChanged(OPEN, open);
        var tip = new Tooltip(words);
        row.tooltipProperty().bind(narrow.map(small -> small ? tip : null));
        return row;
    }

    private static Node mark(Part part) {
        if (part.number() > 0) {
            var numeral = new Label(String.valueOf(part.number()));
            numeral.getStyleClass().add("numeral");
            return numeral;
        }
        var icon = new Icon(switch (part) {
            case CLOSING -> Icon.Shape.SPROUT;
            case TOOLBOX -> Icon.Shape.TOOLBOX;
            default -> Icon.Shape.BOOK;
        });
        icon.getStyleClass().add("tone");
        return icon;
    }

    private void measure() {
        boolean small = narrow.get();
        getStyleClass().remove("narrow");
        if (small) {
            getStyleClass().add("narrow");
        }
        var words = new VBox(name, under);
        words.setMinWidth(0);
        workbook.setGraphic(small ? new Icon(Icon.Shape.SHELF) : words);
    }

    private static MenuItem item(String key, Runnable deed) {
        var item = new MenuItem(Texts.get(key));
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private static String about(Workbook open) {
        String role = open.about().role();
        if (!role.isBlank()) {
            return role;
        }
        return switch (open.about().kind()) {
            case SELF -> Texts.get("ui.shell.about.self");
            case PERSON -> nameUnlessTitle(open, "ui.shell.about.person");
            case TEAM -> nameUnlessTitle(open, "ui.shell.about.team");
        };
    }

    private static String nameUnlessTitle(Workbook open, String other) {
        About about = open.about();
        return about.name().isBlank() || Workbooks.nameOf(open).equals(about.name())
                ? Texts.get(other)
                : about.name();
    }
}

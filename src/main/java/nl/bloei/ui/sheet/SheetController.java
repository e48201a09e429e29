package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.control.Icon;
import nl.bloei.editing.Document;
import nl.bloei.editing.SaveState;
import nl.bloei.insight.Comparison;
import nl.bloei.insight.Remains;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.ui.Links;
import nl.bloei.ui.PrintDesk;
import nl.bloei.ui.Route;
import nl.bloei.ui.ScreenController;
import nl.bloei.ui.Scrolling;
import nl.bloei.ui.Theme;
import nl.bloei.ui.Toast;
import nl.bloei.ui.Ways;
import nl.bloei.ui.dialog.FirstFocus;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Workbook;

/** The screen of a sheet: binds the page to the sheet and hands on what the user does. */
public final class SheetController implements ScreenController {
    private final Desk desk;
    private final Map<String, BlockView> views = new LinkedHashMap<>();
    private final List<HeadField> headFields = new java.util.ArrayList<>();
    private Subscription watching = Subscription.EMPTY;
    private @Nullable SheetModel model;
    private @Nullable HeadDate date;

    @FXML
    private BorderPane root;
    @FXML
    private HBox heldBar;
    @FXML
    private Label held;
    @FXML
    private FlowPane head;
    @FXML
    private Label title;
    @FXML
    private MenuButton menu;
    @FXML
    private Label opening;
    @FXML
    private VBox body;
    @FXML
    private FlowPane links;
    @FXML
    private Label source;

    /** A screen at this desk. */
    public SheetController(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void show(Route route) {
        if (!(route instanceof Route.SheetPage(String id))) {
            throw new IllegalArgumentException("Not a sheet: " + route);
        }
        Document document = desk.document();
        var sheet = new SheetModel(document, desk.content(), id);
        model = sheet;
        sheet.worksheet().ifPresentOrElse(worksheet -> build(sheet, worksheet), () -> buildArchived(sheet));
        fillMenu(sheet);
        update();
        watching = Subscription.combine(document.workbookProperty().subscribe(this::changed),
                document.saveStateProperty().subscribe(_ -> update()),
                desk.navigator().spotProperty().subscribe(spot -> {
                    if (spot != null && spot.page().equals(route)) {
                        goTo(spot.block());
                    }
                }));
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        if (model != null) {
            model.endStep();
        }
        views.values().forEach(BlockView::leave);
        views.clear();
        if (model != null && model.document().writable()) {
            var _ = model.document().save(); // The bar says what came of it.
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return views.values().stream().flatMap(view -> view.keys().stream()).distinct().toList();
    }

    private void build(SheetModel sheet, Worksheet worksheet) {
        root.getStyleClass().add(Theme.accentOf(worksheet.part()));
        title.setText(worksheet.title());
        opening.setText(worksheet.opening());
        Parts.show(opening, !worksheet.opening().isBlank());
        source.setText(worksheet.attribution());
        Parts.show(source, !worksheet.attribution().isBlank());
        buildHead(sheet, worksheet.subject());
        var spread = new SpreadPane();
        for (Block block : worksheet.blocks()) {
            BlockView view = BlockViews.of(block, sheet, desk);
            views.put(block.id(), view);
            spread.add(view.node(), block.place());
        }
        views.values().forEach(view -> view.join(views, this::reveal));
        body.getChildren().add(spread);
        var ways = new Links(desk);
        worksheet.next()
            .stream()
            .filter(link -> ways.leads(link.to()))
            .forEach(link -> links.getChildren().add(Ways.button(link, ways)));
        Parts.show(links, !links.getChildren().isEmpty());
    }

    private void buildArchived(SheetModel sheet) {
        title.setText(Texts.get("sheet.archived.title"));
        opening.setText(Texts.get("sheet.archived.text"));
        Parts.show(links, false);
        Parts.show(source, false);
        buildHead(sheet, "");
        sheet.sheet()
            .map(each -> Remains.of(each, sheet.document().workbook().stepOn(each.id())))
            .ifPresent(this::buildRemains);
    }

    private void buildRemains(Remains remains) {
        var spread = new SpreadPane();
        remains.blocks().forEach((block, passages) -> {
            var view = new ArchivedView(passages, desk.work());
            views.put(block, view);
            spread.add(view.node(), Block.Place.FULL);
        });
        body.getChildren().add(spread);
        if (remains.silent()) {
            body.getChildren().add(Parts.text(Texts.get("sheet.archived.silent"), "caption"));
        }
    }

    private void buildHead(SheetModel sheet, String subject) {
        if (!subject.isBlank()) {
            headFields.add(new HeadField(Icon.Shape.SPROUT, subject,
                    () -> sheet.sheet().map(Sheet::subject).orElse(""), sheet::changeSubject));
        }
        headFields.add(new HeadField(Icon.Shape.PEOPLE, Texts.get("sheet.with"),
                () -> sheet.sheet().map(Sheet::with).orElse(""), sheet::changeWith));
        head.getChildren().addAll(headFields);
        date = new HeadDate(sheet);
        head.getChildren().add(date);
    }

    private void fillMenu(SheetModel sheet) {
        var again = Parts.menuItem(Texts.get("sheet.menu.again"), () -> again(sheet));
        again.setGraphic(Parts.icon(Icon.Shape.CALENDAR));
        var blank = Parts.menuItem(Texts.get("sheet.menu.blank"), () -> printBlank(sheet));
        blank.setGraphic(Parts.icon(Icon.Shape.PAGE));
        var delete = Parts.menuItem(Texts.get("sheet.menu.delete"), this::deleteSheet);
        blank.setVisible(sheet.worksheet().isPresent());
        again.setVisible(sheet.worksheet().isPresent());
        var beside = Parts.menuItem(Texts.get("sheet.menu.beside"), () -> beside(sheet));
        beside.setGraphic(Parts.icon(Icon.Shape.SHELF));
        menu.getItems().setAll(again, beside, blank, new SeparatorMenuItem(), delete);
        menu.setOnShowing(_ -> {
            again.setDisable(!sheet.writable());
            delete.setDisable(!sheet.deletable());
            beside.setVisible(sheet.sheet()
                .filter(now -> Comparison.possible(sheet.document().workbook(), desk.content(), now.worksheet()))
                .isPresent());
        });
    }

    private void changed(Workbook before, Workbook after) {
        SheetModel sheet = Objects.requireNonNull(model);
        if (after.sheet(sheet.id()).isEmpty()) {
            desk.navigator().forget(new Route.SheetPage(sheet.id())::equals);
            return;
        }
        update();
        if (!sheet.editing()) {
            Changes.firstBlock(before, after, sheet.id(), List.copyOf(views.keySet())).ifPresent(this::reveal);
        }
    }

    private void update() {
        SheetModel sheet = Objects.requireNonNull(model);
        headFields.forEach(field -> field.update(sheet.writable()));
        if (date != null) {
            date.update();
        }
        showBlocks(sheet);
        views.values().forEach(BlockView::update);
        if (sheet.document().saveStateProperty().get() instanceof SaveState.ReadOnly state) {
            held.setText(HeldWords.of(state));
            Parts.show(heldBar, true);
        } else {
            Parts.show(heldBar, false);
        }
    }

    /** Blocks of another choice step aside; what was written in them stays. */
    private void showBlocks(SheetModel sheet) {
        sheet.sheet()
            .ifPresent(now -> sheet.worksheet()
                .stream()
                .flatMap(worksheet -> worksheet.blocks().stream())
                .forEach(block -> Parts.show(Objects.requireNonNull(views.get(block.id())).node(),
                        block.shows(now))));
    }

    private void reveal(String block) {
        Platform.runLater(() -> {
            BlockView view = views.get(block);
            if (view != null) {
                Scrolling.reveal(view.node());
            }
        });
    }

    /** Brings a block into view and the keyboard to where one answers it. */
    private void goTo(String block) {
        reveal(block);
        Platform.runLater(() -> {
            BlockView view = views.get(block);
            if (view != null && view.node().isVisible()) {
                Node field = view.node().lookup("#" + block);
                FirstFocus.give(field == null ? view.node() : field);
            }
        });
    }

    private void again(SheetModel sheet) {
        desk.navigator().go(new Route.SheetPage(sheet.again(desk.today())));
    }

    private void beside(SheetModel sheet) {
        sheet.sheet().ifPresent(now -> desk.navigator().go(new Route.Compare(now.worksheet())));
    }

    private void printBlank(SheetModel sheet) {
        PrintDesk printer = desk.printDeskProperty().get();
        if (printer != null) {
            printer.blank(sheet.document(), sheet.id());
        }
    }

    /** Deletes the sheet, with a way back in the message at the bottom. */
    void deleteSheet() {
        SheetModel sheet = Objects.requireNonNull(model);
        var place = new Route.SheetPage(sheet.id());
        Runnable restore = sheet.delete();
        desk.toastProperty().set(new Toast(Texts.get("sheet.deleted"), Texts.get("sheet.restore"), () -> {
            restore.run();
            desk.navigator().go(place);
        }));
    }

    @FXML
    private void saveAs() {
        Document document = desk.document();
        desk.choosers()
            .copy(document.path().getFileName().toString())
            .ifPresent(file -> Saving.saveAs(document, file, desk));
    }

    /** The node that shows a block: for looking at it. */
    Node block(String id) {
        return Objects.requireNonNull(views.get(id), id).node();
    }
}

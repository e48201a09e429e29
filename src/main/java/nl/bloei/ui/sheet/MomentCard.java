package nl.bloei.ui.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.ChipField;
import nl.bloei.control.HistoryLineView;
import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;
import nl.bloei.control.WritingField;
import nl.bloei.drawing.MomentIcon;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Item;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Marker;

/** The card of the chosen moment beside a history line. */
final class MomentCard extends VBox {
    private static final PseudoClass VALLEY = PseudoClass.getPseudoClass("valley");
    private static final int HEIGHTS = 2;
    private final LineModel line;
    private final SheetModel sheet;
    private final HistoryLineView view;
    private final Block.HistoryLine block;
    private final Label disc = new Label();
    private final TextLine label;
    private final Label when = Parts.text("", "caption");
    private final MenuButton menu = new MenuButton();
    private final Menu icons = new Menu(Texts.get("sheet.moment.icon"));
    private final Map<Marker, MarkerRow> markers = new EnumMap<>(Marker.class);
    private final Label deedWords = Parts.text("", "prompt");
    private final WritingField deed;
    private final ChipField talents;
    private final ChipField dormant;
    private final ChipField rescue;
    private final VBox rescueBox;
    private final Button before;
    private final Button after;
    private String id = "";

    MomentCard(SheetModel sheet, Desk desk, Block.HistoryLine block, LineModel line,
            HistoryLineView view) {
        this.sheet = sheet;
        this.line = line;
        this.view = view;
        this.block = block;
        Block.HistoryLine.CardWords words = block.card();
        label = new TextLine(Texts.get("sheet.moment.label"), block.line().start());
        deed = new WritingField(block.explore().text(), block.explore().start(), 2);
        talents = chips(desk, words.talents(), line::talents);
        dormant = chips(desk, words.dormant(), line::dormant);
        rescue = chips(desk, words.rescue(), line::rescue);
        rescueBox = asked(words.rescue(), rescue);
        before = neighbour(-1);
        after = neighbour(1);
        fillMenu();
        label.setEditable(false);
        deed.setEditable(false);
        Fields.bind(label, () -> of(LinePoint::label), text -> line.label(id, text));
        Fields.bind(deed, () -> of(LinePoint::deed), text -> line.deed(id, text));
        getStyleClass().add("moment");
        getChildren().addAll(head(), markerRows(), new VBox(deedWords, deed),
                asked(words.talents(), talents), asked(words.dormant(), dormant), rescueBox, filler(), neighbours());
    }

    /** Puts the keyboard where the moment gets its name. */
    void focusLabel() {
        label.requestFocus();
        label.end();
    }

    /** Shows the chosen moment. */
    void update(LinePoint point) {
        id = point.id();
        boolean writable = sheet.writable();
        disc.setText(Integer.toString(line.number(point.id())));
        disc.pseudoClassStateChanged(VALLEY, !point.peak());
        when.setText(Texts.get(point.peak() ? "sheet.moment.peak" : "sheet.moment.valley", Periods.month(point)));
        showIcon(point);
        label.show(point.label());
        if (!label.isFocused()) {
            label.home();
        }
        label.setEditable(writable);
        markers.forEach((marker, row) -> row.update(point.markers().get(marker), writable));
        deedWords.setText(point.peak() ? block.card().deedAtPeak() : block.card().deedInValley());
        deed.setAccessibleText(deedWords.getText());
        deed.show(point.deed());
        deed.setEditable(writable);
        show(talents, point.talents(), writable);
        show(dormant, point.dormant(), writable);
        show(rescue, point.rescue(), writable);
        Parts.show(rescueBox, !point.peak() || !point.rescue().isEmpty());
        update(before, point, -1);
        update(after, point, 1);
        Parts.show(menu, writable);
    }

    private HBox head() {
        disc.getStyleClass().add("moment-disc");
        disc.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("in-place", "moment-label");
        var words = new VBox(label, when);
        HBox.setHgrow(words, Priority.ALWAYS);
        menu.getStyleClass().add("more");
        menu.setGraphic(Parts.icon(Icon.Shape.MORE));
        menu.setAccessibleText(Texts.get("sheet.moment.menu"));
        menu.setPopupSide(Side.BOTTOM);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(disc, words, menu);
        head.getStyleClass().add("moment-head");
        return head;
    }

    private VBox markerRows() {
        var rows = new VBox();
        rows.getStyleClass().add("marker-rows");
        block.markers().forEach(words -> {
            var row = new MarkerRow(words, value -> line.mark(id, words.marker(), value));
            markers.put(words.marker(), row);
            rows.getChildren().add(row);
        });
        return rows;
    }

    private HBox neighbours() {
        before.setGraphic(Parts.icon(Icon.Shape.LEFT));
        after.setGraphic(Parts.icon(Icon.Shape.RIGHT));
        after.setContentDisplay(ContentDisplay.RIGHT);
        before.setAlignment(Pos.CENTER_LEFT);
        after.setAlignment(Pos.CENTER_RIGHT);
        after.setTextAlignment(TextAlignment.RIGHT);
        var row = new HBox(before, after);
        row.getStyleClass().add("moment-neighbours");
        return row;
    }

    private static Region filler() {
        var filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private Button neighbour(int places) {
        Button button = Parts.button("", "ghost",
                () -> line.neighbour(id, places).ifPresent(next -> view.setSelectedId(next.id())));
        button.getStyleClass().add("small");
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setWrapText(true);
        // Both take half of the row, however long the names are.
        button.setPrefWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setAccessibleText(Texts.get(places < 0 ? "sheet.moment.before" : "sheet.moment.after"));
        return button;
    }

    private void update(Button button, LinePoint point, int places) {
        Optional<LinePoint> next = line.neighbour(point.id(), places);
        button.setVisible(next.isPresent());
        next.ifPresent(other -> button.setText((line.number(other.id()) + " " + other.label()).strip()));
    }

    private void fillMenu() {
        fillIcons();
        menu.getItems()
            .setAll(Parts.menuItem(Texts.get("sheet.moment.earlier"), () -> nudge(-1, 0)),
                    Parts.menuItem(Texts.get("sheet.moment.later"), () -> nudge(1, 0)),
                    Parts.menuItem(Texts.get("sheet.moment.higher"), () -> nudge(0, HEIGHTS)),
                    Parts.menuItem(Texts.get("sheet.moment.lower"), () -> nudge(0, -HEIGHTS)),
                    new SeparatorMenuItem(), icons,
                    Parts.menuItem(Texts.get("sheet.moment.remove"), () -> view.remove(id)));
    }

    private void fillIcons() {
        var choices = new ToggleGroup();
        icons.getItems().add(icon(Texts.get("sheet.moment.icon.none"), "", choices));
        for (MomentIcon each : MomentIcon.values()) {
            RadioMenuItem item = icon(Texts.get("control.icon." + each.key()), each.key(), choices);
            item.setGraphic(new Icon(each));
            icons.getItems().add(item);
        }
    }

    private RadioMenuItem icon(String words, String key, ToggleGroup choices) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setUserData(key);
        item.setToggleGroup(choices);
        item.setOnAction(_ -> line.icon(id, key));
        return item;
    }

    /** The icon beside the day, and chosen in the menu. */
    private void showIcon(LinePoint point) {
        when.setGraphic(MomentIcon.of(point.icon()).map(Icon::new).orElse(null));
        icons.getItems()
            .forEach(item -> ((RadioMenuItem) item).setSelected(point.icon().equals(item.getUserData())));
    }

    private void nudge(int weeks, int heights) {
        view.nudge("", id, weeks, heights);
    }

    private ChipField chips(Desk desk, String question, ChangeItems change) {
        ChipField field = ChipsView.chips(sheet, desk, Block.Role.TALENT, question, Texts.get("sheet.talent"));
        field.setListener((what, items) -> change.change(what, id, items));
        return field;
    }

    private static VBox asked(String question, ChipField field) {
        var box = new VBox(Parts.text(question, "prompt"), field);
        box.getStyleClass().add("asked");
        return box;
    }

    private static void show(ChipField field, List<Item> items, boolean writable) {
        field.setItems(items);
        field.readOnlyProperty().set(!writable);
    }

    private String of(Function<LinePoint, String> words) {
        return line.point(id).map(words).orElse("");
    }

    private interface ChangeItems {
        void change(String what, String point, List<Item> items);
    }
}

package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.DrawingCanvas;
import nl.bloei.control.PolesView;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.PolesDrawing;
import nl.bloei.ui.Days;
import nl.bloei.ui.Desk;
import nl.bloei.ui.KeyHelp;
import nl.bloei.workbook.Answer;

/** Rows of dots on a card; beside them the dates whose lines show, and how to read them. */
final class PolesBlock implements BlockView {
    /** More lines than these two and one's own cannot be told apart. */
    private static final int EARLIER = 2;

    private final SheetModel sheet;
    private final Block.Poles block;
    private final PolesView view = new PolesView();
    private final Label first = Parts.text(Texts.get("sheet.poles.first"), "canvas-hint");
    private final VBox dates = new VBox();
    private final BesidePane pane;
    private final List<String> chosen = new ArrayList<>();
    private List<Earlier<Answer.Poles>> earlier;

    PolesBlock(SheetModel sheet, Block.Poles block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        earlier = Earlier.of(sheet, block.id(), Answer.Poles.class);
        earlier.stream().limit(1).map(each -> each.sheet().id()).forEach(chosen::add);
        view.setId(block.id());
        view.rowsProperty().set(block.rows());
        view.textScaleProperty().bind(desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
        view.setListener(new Hand());
        var canvas = new StackPane(view);
        canvas.getStyleClass().add("poles-canvas");
        var card = new VBox(new DrawingMenu(sheet, block.id(), desk).beside(Parts.question(block.prompt())), first,
                canvas);
        card.getStyleClass().addAll("sheet-card", "canvas-card");
        dates.getStyleClass().add("dates");
        var side = new VBox(Parts.text(Texts.get("sheet.poles.line"), "t-h3"), dates,
                Parts.text(Texts.get("sheet.poles.reading"), "reading-help"));
        side.getStyleClass().addAll("sheet-card", "side-card", "dates-card");
        pane = new BesidePane(card, side);
        pane.getStyleClass().add("slim-side");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void update() {
        Answer.Poles own = sheet.answer(block.id(), Answer.Poles.class).orElseGet(Answer.Poles::empty);
        view.polesProperty().set(own);
        view.readOnlyProperty().set(!sheet.writable());
        Parts.show(first, own.blank() && sheet.writable());
        earlier = Earlier.of(sheet, block.id(), Answer.Poles.class);
        chosen.removeIf(id -> earlier.stream().noneMatch(each -> each.sheet().id().equals(id)));
        showDates();
    }

    @Override
    public List<KeyHelp> keys() {
        return Keys.of("poles", 4);
    }

    private void showDates() {
        List<Earlier<Answer.Poles>> shown = earlier.stream().filter(this::isChosen).toList();
        view.earlierProperty().set(shown.stream().map(Earlier::answer).toList());
        DrawingStyle style = DrawingStyle.screen(view.textScaleProperty().get());
        var rows = new ArrayList<Node>();
        rows.add(row(sample(-1, style), Parts.text(Days.dated(sheet.date()), "date-own")));
        for (Earlier<Answer.Poles> each : earlier) {
            int nth = shown.indexOf(each);
            Region sign = nth < 0 ? new Region() : sample(nth, style);
            sign.setMinWidth(PolesDrawing.sample(0, style).width());
            rows.add(row(sign, box(each)));
        }
        if (earlier.size() > EARLIER) {
            rows.add(Parts.text(Texts.get("sheet.poles.two"), "caption"));
        }
        dates.getChildren().setAll(rows);
    }

    private boolean isChosen(Earlier<Answer.Poles> each) {
        return chosen.contains(each.sheet().id());
    }

    private CheckBox box(Earlier<Answer.Poles> each) {
        var box = new CheckBox(each.words(sheet));
        box.setSelected(isChosen(each));
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setId("earlier-" + each.sheet().id());
        box.setOnAction(_ -> choose(each.sheet().id(), box.isSelected()));
        return box;
    }

    /** A third date takes the place of the one that was chosen first. */
    private void choose(String id, boolean wanted) {
        chosen.remove(id);
        if (wanted) {
            chosen.add(id);
        }
        if (chosen.size() > EARLIER) {
            chosen.removeFirst();
        }
        showDates();
        Node again = dates.lookup("#earlier-" + id);
        if (again != null) {
            again.requestFocus();
        }
    }

    private static HBox row(Node sign, Node words) {
        var row = new HBox(sign, words);
        row.getStyleClass().add("date-row");
        return row;
    }

    private static Region sample(int nth, DrawingStyle style) {
        var canvas = new DrawingCanvas();
        var drawing = PolesDrawing.sample(nth, style);
        canvas.show(drawing);
        canvas.setMinSize(drawing.width(), drawing.height());
        return canvas;
    }

    /** Carries out what the hand does on the canvas. */
    private final class Hand implements PolesView.Listener {
        @Override
        public void change(String gestureKey, String what, Answer.Poles changed) {
            sheet.changeAnswer(gestureKey, what, block.id(), changed);
        }

        @Override
        public void endGesture() {
            sheet.endStep();
        }
    }
}

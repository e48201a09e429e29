package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.DrawingCanvas;
import nl.bloei.control.ScaleView;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.ScaleDrawing;
import nl.bloei.drawing.ScaleLook;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/** What was written at the earlier dates on a line: words, not a row of figures. */
final class ScaleThen extends VBox {
    private final SheetModel sheet;
    private final Block.Scale block;
    private final ScaleView view;
    private final VBox list = new VBox();
    private final HBox walk;
    private List<Earlier<Answer.Scale>> earlier = List.of();

    ScaleThen(SheetModel sheet, Block.Scale block, ScaleView view) {
        this.sheet = sheet;
        this.block = block;
        this.view = view;
        Button older = Parts.button(Texts.get("sheet.scale.older"), "ghost", () -> view.walk(1));
        Button newer = Parts.button(Texts.get("sheet.scale.newer"), "ghost", () -> view.walk(-1));
        walk = new HBox(older, newer);
        getStyleClass().add("then");
        list.getStyleClass().add("then-list");
        getChildren().addAll(Parts.text(Texts.get("sheet.scale.then"), "t-h3"), list, walk);
        view.selectedIdProperty().subscribe(_ -> show());
    }

    /** Shows what there is now. */
    void update(List<Earlier<Answer.Scale>> changed) {
        earlier = changed;
        show();
    }

    private void show() {
        Parts.show(this, !earlier.isEmpty());
        Parts.show(walk, earlier.size() > ScaleDrawing.EARLIER);
        boolean hadFocus = list.lookupAll(".then-day").stream().anyMatch(Node::isFocused);
        var rows = new ArrayList<Node>();
        List<ScaleLook.Earlier> shown = view.shown();
        for (int nth = 0; nth < shown.size(); nth++) {
            String id = shown.get(nth).id();
            for (Earlier<Answer.Scale> each : earlier) {
                if (each.sheet().id().equals(id)) {
                    rows.add(row(each, nth));
                }
            }
        }
        list.getChildren().setAll(rows);
        Node chosen = list.lookup(".chosen > .then-day");
        if (hadFocus && chosen != null) {
            chosen.requestFocus();
        }
    }

    private VBox row(Earlier<Answer.Scale> each, int nth) {
        String id = each.sheet().id();
        List<String> written = written(each.sheet());
        Button day = Parts.button(each.words(sheet), "then-day", () -> view.setSelectedId(id));
        day.setGraphic(sample(nth));
        day.setAccessibleText(each.words(sheet) + ". " + String.join(" ", written));
        var row = new VBox(day);
        row.getStyleClass().add("then-row");
        written.forEach(text -> row.getChildren().add(Parts.text(text, "written")));
        if (written.isEmpty()) {
            row.getChildren().add(Parts.text(Texts.get("sheet.scale.then.nothing"), "caption"));
        }
        if (id.equals(view.getSelectedId())) {
            row.getStyleClass().add("chosen");
        }
        return row;
    }

    private List<String> written(Sheet then) {
        var texts = new ArrayList<String>();
        for (String question : List.of(block.behind(), block.step())) {
            then.answer(question, Answer.Text.class)
                .map(Answer.Text::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> texts.add(text.strip()));
        }
        return texts;
    }

    private Region sample(int nth) {
        var canvas = new DrawingCanvas();
        var drawing = ScaleDrawing.sample(nth, DrawingStyle.screen(view.textScaleProperty().get()));
        canvas.show(drawing);
        canvas.setMinSize(drawing.width(), drawing.height());
        canvas.setMaxSize(drawing.width(), drawing.height());
        return canvas;
    }
}

package nl.bloei.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.control.DrawingCanvas;
import nl.bloei.control.PolesView;
import nl.bloei.control.ScaleView;
import nl.bloei.drawing.DrawingStyle;
import nl.bloei.drawing.PolesDrawing;
import nl.bloei.drawing.ScaleLook;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Sheet;

/** The answers that one draws, to look at. */
final class Drawings {
    private final Desk desk;

    Drawings(Desk desk) {
        this.desk = desk;
    }

    /** The drawings of a block on all sheets, one after another; empty for a block that is not drawn. */
    Optional<Node> of(CompareModel sheets, Block block) {
        return switch (block) {
            case Block.Rings rings -> stepping(sheets, block, Answer.Rings.class, (sheet, answer) -> DrawnAnswer
                .rings(rings, answer, desk.document().workbook().stepOn(sheet.id()), scale()));
            case Block.HistoryLine line -> stepping(sheets, block, Answer.Line.class,
                    (_, answer) -> DrawnAnswer.line(line, answer, scale()));
            case Block.Scale _ -> overlaid(sheets, block, Answer.Scale.class).map(marks -> scale(sheets, marks));
            case Block.Poles poles ->
                overlaid(sheets, block, Answer.Poles.class).map(dots -> poles(sheets, poles, dots));
            default -> Optional.empty();
        };
    }

    /**
     * An answer and the sheet it stands on.
     *
     * @param sheet the sheet
     * @param answer the answer
     */
    private record Given<A extends Answer>(Sheet sheet, A answer) {
    }

    /** The marks of all chosen days on one line. */
    private Node scale(CompareModel sheets, List<Given<Answer.Scale>> marks) {
        var view = new ScaleView();
        view.textScaleProperty().set(scale());
        view.readOnlyProperty().set(true);
        Given<Answer.Scale> latest = marks.getFirst();
        view.markProperty().set(latest.answer().mark());
        view.dayProperty().set(sheets.day(latest.sheet()));
        view.earlierProperty()
            .set(marks.stream()
                .skip(1)
                .map(each -> new ScaleLook.Earlier(each.sheet().id(), mark(each.answer()), sheets.day(each.sheet())))
                .toList());
        return card(view);
    }

    private static double mark(Answer.Scale scale) {
        Double mark = scale.mark();
        return mark == null ? 0 : mark;
    }

    /** The lines of all chosen days over each other, and what each looks like. */
    private Node poles(CompareModel sheets, Block.Poles block, List<Given<Answer.Poles>> dots) {
        var view = new PolesView();
        view.textScaleProperty().set(scale());
        view.readOnlyProperty().set(true);
        view.rowsProperty().set(block.rows());
        view.polesProperty().set(dots.getFirst().answer());
        view.earlierProperty().set(dots.stream().skip(1).map(Given::answer).toList());
        var legend = new FlowPane();
        legend.getStyleClass().add("compare-legend");
        DrawingStyle style = DrawingStyle.screen(scale());
        for (int i = 0; i < dots.size(); i++) {
            var drawing = PolesDrawing.sample(i - 1, style);
            var canvas = new DrawingCanvas();
            canvas.show(drawing);
            canvas.setMinSize(drawing.width(), drawing.height());
            var day = new HBox(canvas, new Label(sheets.name(dots.get(i).sheet())));
            day.getStyleClass().add("date-row");
            legend.getChildren().add(day);
        }
        return card(legend, view);
    }

    private static Node card(Node... parts) {
        var card = new VBox(parts);
        card.getStyleClass().addAll("card", "compare-drawing");
        return card;
    }

    /** What was answered on the chosen sheets, the latest first; empty when nothing was. */
    private static <A extends Answer> Optional<List<Given<A>>> overlaid(CompareModel sheets, Block block,
            Class<A> kind) {
        List<Given<A>> given = sheets.chosen()
            .stream()
            .flatMap(sheet -> sheet.answer(block.id(), kind)
                .filter(answer -> !answer.blank())
                .map(answer -> new Given<>(sheet, answer))
                .stream())
            .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    private double scale() {
        return desk.settingsProperty().get().textPercent() / 100.0;
    }

    private static <A extends Answer> Optional<Node> stepping(CompareModel sheets, Block block, Class<A> kind,
            BiFunction<Sheet, A, Node> drawing) {
        List<Sheet> drawn = sheets.sheets()
            .stream()
            .filter(sheet -> sheet.answer(block.id(), kind).filter(answer -> !answer.blank()).isPresent())
            .toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stepping<>(drawn, sheets::name,
                        sheet -> drawing.apply(sheet, sheet.answer(block.id(), kind).orElseThrow())));
    }
}

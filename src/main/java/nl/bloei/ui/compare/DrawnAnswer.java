package nl.bloei.ui.compare;

import java.util.Optional;

import javafx.scene.Node;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.HistoryLineView;
import nl.bloei.control.PolesView;
import nl.bloei.control.RingsView;
import nl.bloei.control.ScaleView;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Step;

/** One answer that was drawn, to look at. */
public final class DrawnAnswer {
    private DrawnAnswer() {
    }

    /**
     * The drawing of an answer; empty for one that is not drawn.
     *
     * @param step the step that was chosen on its sheet
     * @param scale the size of text, 1 for the usual
     */
    public static Optional<Node> of(Block block, Answer answer, Optional<Step> step, double scale) {
        return switch (block) {
            case Block.Rings rings when answer instanceof Answer.Rings given ->
                Optional.of(rings(rings, given, step, scale));
            case Block.HistoryLine line when answer instanceof Answer.Line given ->
                Optional.of(line(line, given, scale));
            case Block.Scale _ when answer instanceof Answer.Scale given && given.mark() != null -> {
                var view = new ScaleView();
                view.textScaleProperty().set(scale);
                view.readOnlyProperty().set(true);
                view.markProperty().set(given.mark());
                yield Optional.of(view);
            }
            case Block.Poles poles when answer instanceof Answer.Poles given -> {
                var view = new PolesView();
                view.textScaleProperty().set(scale);
                view.readOnlyProperty().set(true);
                view.rowsProperty().set(poles.rows());
                view.polesProperty().set(given);
                yield Optional.of(view);
            }
            default -> Optional.empty();
        };
    }

    static Node rings(Block.Rings block, Answer.Rings answer, Optional<Step> step, double scale) {
        var view = new RingsView();
        view.titlesProperty().set(new RingsView.Titles(block.innerTitle(), block.outerTitle()));
        view.textScaleProperty().set(scale);
        view.readOnlyProperty().set(true);
        view.setRings(answer);
        step.ifPresent(each -> view.chosenIdProperty().set(each.from().item()));
        view.getStyleClass().add("compare-rings");
        return view;
    }

    static Node line(Block.HistoryLine block, Answer.Line answer, double scale) {
        var view = new HistoryLineView();
        view.wordsProperty()
            .set(new HistoryLineView.Words(block.above(), block.below(), Texts.get("sheet.line.now")));
        view.textScaleProperty().set(scale);
        view.readOnlyProperty().set(true);
        view.setLine(answer);
        view.getStyleClass().add("compare-line");
        return view;
    }
}

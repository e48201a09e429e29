package nl.bloei.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.scene.Node;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.HistoryLineView;
import nl.bloei.control.RingsView;
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
            case Block.Rings rings -> stepping(sheets, block, Answer.Rings.class, (sheet, answer) -> {
                var view = new RingsView();
                view.titlesProperty().set(new RingsView.Titles(rings.innerTitle(), rings.outerTitle()));
                view.textScaleProperty().set(scale());
                view.readOnlyProperty().set(true);
                view.setRings(answer);
                desk.document()
                    .workbook()
                    .stepOn(sheet.id())
                    .ifPresent(step -> view.chosenIdProperty().set(step.from().item()));
                view.getStyleClass().add("compare-rings");
                return view;
            });
            case Block.HistoryLine line -> stepping(sheets, block, Answer.Line.class, (_, answer) -> {
                var view = new HistoryLineView();
                view.wordsProperty()
                    .set(new HistoryLineView.Words(line.above(), line.below(), Texts.get("sheet.line.now")));
                view.textScaleProperty().set(scale());
                view.readOnlyProperty().set(true);
                view.setLine(answer);
                view.getStyleClass().add("compare-line");
                return view;
            });
            default -> Optional.empty();
        };
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

package nl.bloei.ui.sheet;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;
import nl.bloei.control.HistoryLineView;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Period;

/** The tools above a history line: a new moment, undo, and the stretch of time. */
final class LineTools extends FlowPane {
    private final SheetModel sheet;
    private final LineModel line;
    private final Button add;
    private final ToggleButton year;
    private final ToggleButton career;
    private final ComboBox<Integer> start = new ComboBox<>();
    private final HBox startBox;
    private final Button upTo;
    private final Label outside = Parts.text("", "caption");

    LineTools(SheetModel sheet, LineModel line, HistoryLineView view) {
        this.sheet = sheet;
        this.line = line;
        add = Parts.button(MaterialDesignP.PLUS, Texts.get("sheet.line.add"), "ghost", view::addAfterSelected);
        year = choice("sheet.line.year", "first", line::chooseYear);
        career = choice("sheet.line.career", "last", line::chooseCareer);
        upTo = Parts.button("", "ghost", line::reachToday);
        start.setAccessibleText(Texts.get("sheet.line.from"));
        start.setOnAction(_ -> {
            Integer chosen = start.getValue();
            if (chosen != null && chosen != line.line().period().from().getYear()) {
                line.careerFrom(chosen);
            }
        });
        startBox = new HBox(Parts.text(Texts.get("sheet.line.from"), "t-ui"), start);
        startBox.getStyleClass().add("career-start");
        var span = new HBox(year, career);
        span.getStyleClass().add("segments");
        span.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("canvas-tools");
        getChildren().addAll(add, new UndoButtons(sheet.document()), span, startBox, upTo, outside);
    }

    /** Shows the stretch of time as it is now. */
    void update() {
        Answer.Line now = line.line();
        boolean writable = sheet.writable();
        boolean working = now.period().span() == Period.Span.CAREER;
        year.setSelected(!working);
        career.setSelected(working);
        year.setDisable(!writable);
        career.setDisable(!writable);
        Parts.show(startBox, working);
        start.setDisable(!writable);
        if (working) {
            fillYears(now.period().from().getYear());
        }
        Parts.show(add, writable);
        upTo.setText(Texts.get("sheet.line.upto", Dates.words(line.date())));
        Parts.show(upTo, writable && Periods.endsEarly(now, line.date()));
        long hidden = Periods.outside(now);
        outside.setText(Texts.get("sheet.line.outside", hidden));
        Parts.show(outside, hidden > 0);
    }

    private void fillYears(int chosen) {
        int last = line.date().getYear();
        int first = Math.min(chosen, last - Periods.LONGEST_CAREER);
        if (start.getItems().size() != last - first + 1) {
            start.getItems().setAll(IntStream.rangeClosed(first, last).map(each -> last + first - each).boxed().toList());
        }
        start.setValue(chosen);
    }

    private static ToggleButton choice(String key, String place, Runnable choose) {
        var choice = new ToggleButton(Texts.get(key));
        choice.getStyleClass().setAll("segment", place);
        choice.setMnemonicParsing(false);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setOnAction(_ -> choose.run());
        return choice;
    }
}

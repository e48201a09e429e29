package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import nl.bloei.content.Texts;
import nl.bloei.control.HistoryLineView;
import nl.bloei.control.Icon;
import nl.bloei.ui.Days;
import nl.bloei.ui.Segments;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Period;

/** The tools above a history line: a new moment, undo, and the stretch of time. */
final class LineTools extends FlowPane {
    private final SheetModel sheet;
    private final LineModel line;
    private final Button add;
    private final ToggleButton pen;
    private final LineMore more;
    private final HBox nearness;
    private final Button whole;
    private final Segments spans = new Segments();
    private final ComboBox<Integer> start = new ComboBox<>();
    private final HBox startBox;
    private final Button upTo;
    private final Label outside = Parts.text("", "t-cap");
    private Period.@Nullable Span shown;

    LineTools(SheetModel sheet, LineModel line, HistoryLineView view, LineMore more, DrawingMenu menu) {
        this.sheet = sheet;
        this.line = line;
        add = Parts.button(Icon.Shape.PLUS, Texts.get("sheet.line.add"), "ghost",
                () -> view.add(line.momentAfter(view.activeProperty().get(), view.getSelectedId())));
        this.more = more;
        pen = pen(view);
        nearness = nearness(view);
        whole = Parts.button(Texts.get("sheet.line.whole"), "ghost", view::showWhole);
        view.windowProperty().subscribe(shown -> Parts.show(whole, !shown.whole()));
        upTo = Parts.button("", "ghost", line::reachToday);
        start.setAccessibleText(Texts.get("sheet.line.from"));
        start.setOnAction(_ -> {
            Integer chosen = start.getValue();
            if (chosen != null && chosen != line.line().period().from().getYear()) {
                line.careerFrom(chosen);
            }
        });
        spans.setMinWidth(Region.USE_PREF_SIZE);
        startBox = new HBox(Parts.text(Texts.get("sheet.line.from"), "t-ui"), start);
        startBox.getStyleClass().add("career-start");
        getStyleClass().add("canvas-tools");
        getChildren().addAll(add, pen, new UndoButtons(sheet.document()), spans, startBox, upTo, nearness, whole, more,
                menu,
                outside);
    }

    private static ToggleButton pen(HistoryLineView view) {
        var pen = new ToggleButton(Texts.get("sheet.line.pen"), Parts.icon(Icon.Shape.PENCIL));
        pen.getStyleClass().add("tool");
        pen.setTooltip(new Tooltip(Texts.get("sheet.line.pen.help")));
        pen.setMinWidth(Region.USE_PREF_SIZE);
        pen.selectedProperty().bindBidirectional(view.penProperty());
        return pen;
    }

    private static HBox nearness(HistoryLineView view) {
        var box = new HBox(Parts.iconButton(Icon.Shape.MINUS, Texts.get("sheet.line.further"), view::further),
                Parts.iconButton(Icon.Shape.PLUS, Texts.get("sheet.line.nearer"), view::nearer));
        box.getStyleClass().add("undo-buttons");
        return box;
    }

    /** Shows the stretch of time as it is now. */
    void update() {
        Answer.Line now = line.line();
        boolean writable = sheet.writable();
        boolean working = now.period().span() == Period.Span.CAREER;
        if (shown != now.period().span()) {
            shown = now.period().span();
            spans.fill(List.of(Period.Span.values()), LineTools::words, shown, this::choose);
        }
        spans.setDisable(!writable);
        Parts.show(startBox, working);
        start.setDisable(!writable);
        if (working) {
            fillYears(now.period().from().getYear());
        }
        Parts.show(nearness, working);
        Parts.show(add, writable);
        Parts.show(pen, writable);
        Parts.show(more, writable && !now.blank());
        upTo.setText(Texts.get("sheet.line.upto", Days.dated(line.date())));
        Parts.show(upTo, writable && Periods.endsEarly(now, line.date()));
        long hidden = Periods.outside(now);
        outside.setText(Texts.get("sheet.line.outside", hidden));
        Parts.show(outside, hidden > 0);
    }

    private static String words(Period.Span span) {
        return switch (span) {
            case YEAR -> Texts.get("sheet.line.year");
            case CAREER -> Texts.get("sheet.line.career");
        };
    }

    private void choose(Period.Span span) {
        shown = span;
        switch (span) {
            case YEAR -> line.chooseYear();
            case CAREER -> line.chooseCareer();
        }
    }

    private void fillYears(int chosen) {
        int last = line.date().getYear();
        int first = Math.min(chosen, last - Periods.LONGEST_CAREER);
        if (start.getItems().size() != last - first + 1) {
            start.getItems()
                .setAll(IntStream.rangeClosed(first, last).map(each -> last + first - each).boxed().toList());
        }
        start.setValue(chosen);
    }
}

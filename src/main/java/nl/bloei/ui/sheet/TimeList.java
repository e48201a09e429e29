package nl.bloei.ui.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Period;
import nl.bloei.workbook.TimeMark;

/** Days with a word, or phases of life, each on a row of its own. */
final class TimeList extends VBox {
    private final SheetModel sheet;
    private final LineModel line;
    private final Along along;
    private final Desk desk;
    private final VBox rows = new VBox();
    private final Map<String, TimeRow> byId = new LinkedHashMap<>();
    private final Button add;

    TimeList(SheetModel sheet, LineModel line, Along along, Desk desk) {
        this.sheet = sheet;
        this.line = line;
        this.along = along;
        this.desk = desk;
        add = Parts.button(Icon.Shape.PLUS, words("add"), "ghost", this::begin);
        rows.getStyleClass().add("time-rows");
        getStyleClass().add("asked");
        getChildren().addAll(Parts.text(words("title"), "prompt"), Parts.text(words("help"), "caption"), rows, add);
    }

    /** Shows them as they are now. */
    void update() {
        List<TimeMark> marks = along.of(line.line().axis());
        byId.keySet().retainAll(marks.stream().map(TimeMark::id).toList());
        marks.forEach(mark -> byId.computeIfAbsent(mark.id(), this::row));
        List<TimeRow> order = marks.stream().map(TimeMark::id).map(byId::get).toList();
        boolean typing = rows.getChildren().size() == order.size() && rows.getChildren().containsAll(order)
                && order.stream().anyMatch(TimeRow::isFocusWithin);
        if (!typing && !rows.getChildren().equals(order)) {
            rows.getChildren().setAll(order);
        }
        for (int i = 0; i < marks.size(); i++) {
            order.get(i).show(marks.get(i), sheet.writable());
        }
        Parts.show(add, sheet.writable());
    }

    /** Adds one and puts the keyboard in its word. */
    void begin() {
        TimeMark added = TimeMark.on(day());
        change(words("edit.add"), marks -> plus(marks, added));
        TimeRow row = byId.get(added.id());
        if (row != null) {
            row.requestFocus();
        }
    }

    /** Where a new one probably belongs: the first phase at the start, anything else halfway what is left. */
    private LocalDate day() {
        Answer.Line now = line.line();
        Period period = now.period();
        List<TimeMark> marks = along.of(now.axis());
        if (marks.isEmpty() && along == Along.PHASES) {
            return period.from();
        }
        LocalDate from = marks.isEmpty() || !marks.getLast().day().isBefore(period.to())
                ? period.from()
                : marks.getLast().day();
        return from.plusDays(ChronoUnit.DAYS.between(from, period.to()) / 2);
    }

    private TimeRow row(String id) {
        return new TimeRow(words("word"), words("day"), words("remove"), desk::today, new TimeRow.Deeds() {
            @Override
            public void day(LocalDate day) {
                change(words("edit.day"), marks -> each(marks, id, mark -> mark.withDay(day)));
            }

            @Override
            public void word(String word) {
                line.type(id + "/word", now -> changed(now, marks -> each(marks, id, mark -> mark.withWord(word))));
            }

            @Override
            public void remove() {
                change(words("edit.remove"),
                        marks -> marks.stream().filter(mark -> !mark.id().equals(id)).toList());
                add.requestFocus();
            }
        });
    }

    private void change(String name, UnaryOperator<List<TimeMark>> change) {
        line.change(name, now -> changed(now, change));
        update();
    }

    private Answer.Line changed(Answer.Line now, UnaryOperator<List<TimeMark>> change) {
        return now.withAxis(along.with(now.axis(), change.apply(along.of(now.axis()))));
    }

    private static List<TimeMark> plus(List<TimeMark> marks, TimeMark added) {
        var more = new ArrayList<>(marks);
        more.add(added);
        return more;
    }

    private static List<TimeMark> each(List<TimeMark> marks, String id, UnaryOperator<TimeMark> change) {
        return marks.stream().map(mark -> mark.id().equals(id) ? change.apply(mark) : mark).toList();
    }

    private String words(String key) {
        return Texts.get("sheet." + along.name().toLowerCase(Locale.ROOT) + "." + key);
    }
}

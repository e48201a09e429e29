package nl.bloei.ui.sheet;

import java.time.LocalDate;
import java.util.function.Supplier;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.bloei.control.DateField;
import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;
import nl.bloei.workbook.TimeMark;

/** A day and its word, to change or take away. */
final class TimeRow extends VBox {
    private final DateField day = new DateField();
    private final TextLine word;
    private final Button remove;
    private TimeMark shown = TimeMark.on(LocalDate.EPOCH);

    /** Hears what is changed in a row. */
    interface Deeds {
        /** It was another day. */
        void day(LocalDate day);

        /** It is called something else. */
        void word(String word);

        /** It goes away. */
        void remove();
    }

    TimeRow(String wordAsked, String dayAsked, String removing, Supplier<LocalDate> today, Deeds deeds) {
        word = new TextLine(wordAsked, wordAsked);
        word.setEditable(false);
        Fields.bind(word, () -> shown.word(), deeds::word);
        day.setAccessibleText(dayAsked);
        day.setToday(today);
        day.valueProperty().subscribe((_, changed) -> {
            if (changed != null && !changed.equals(shown.day())) {
                deeds.day(changed);
            }
        });
        remove = Parts.iconButton(Icon.Shape.BIN, removing, deeds::remove);
        HBox.setHgrow(word, Priority.ALWAYS);
        var first = new HBox(word, remove);
        first.getStyleClass().add("time-word");
        getStyleClass().add("time-row");
        getChildren().addAll(first, day);
    }

    /** Shows a day as the workbook has it. */
    void show(TimeMark mark, boolean writable) {
        shown = mark;
        word.show(mark.word());
        word.setEditable(writable);
        if (!mark.day().equals(day.getValue())) {
            day.setValue(mark.day());
        }
        day.readOnlyProperty().set(!writable);
        Parts.show(remove, writable);
    }

    @Override
    public void requestFocus() {
        word.requestFocus();
    }
}

package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

import javafx.scene.layout.VBox;

import nl.bloei.content.Texts;
import nl.bloei.control.DateField;
import nl.bloei.control.WritingField;
import nl.bloei.ui.Desk;

/** When something was reached, and how that came about. */
final class ReachedFields extends VBox {
    private final DateField day = new DateField();
    private final WritingField how = new WritingField(Texts.get("sheet.reached.how"), Texts.get("sheet.reached.start"),
            2);
    private final Desk desk;

    ReachedFields(Desk desk, @Nullable LocalDate reachedOn, String told) {
        this.desk = desk;
        day.setToday(desk::today);
        day.setAccessibleText(Texts.get("sheet.reached.when"));
        day.setValue(reachedOn);
        how.setText(told);
        getStyleClass().add("reached-fields");
        getChildren().addAll(Parts.text(Texts.get("sheet.reached.when"), "t-label"), day,
                Parts.text(Texts.get("sheet.reached.how"), "t-label"), how);
    }

    /** The day that was chosen; today if there is none. */
    LocalDate day() {
        LocalDate chosen = day.getValue();
        return chosen == null ? desk.today() : chosen;
    }

    /** What was told. */
    String told() {
        return how.getText();
    }

    /** Where one tells it. */
    WritingField how() {
        return how;
    }

    /** Whether it can be changed. */
    void write(boolean writable) {
        day.setDisable(!writable);
        how.setEditable(writable);
    }
}

package nl.bloei.ui.sheet;

import javafx.scene.layout.HBox;

import nl.bloei.content.Texts;
import nl.bloei.control.DateField;

/** The day of the sheet, beside its title. */
final class HeadDate extends HBox {
    private final SheetModel sheet;
    private final DateField field = new DateField();

    HeadDate(SheetModel sheet) {
        this.sheet = sheet;
        getStyleClass().addAll("head-field", "head-date");
        field.setAccessibleText(Texts.get("sheet.date"));
        field.setValue(sheet.date());
        field.valueProperty().subscribe((_, day) -> {
            if (day != null && !day.equals(sheet.date())) {
                sheet.changeDate(day);
            }
        });
        getChildren().add(field);
    }

    @Override
    public double getBaselineOffset() {
        return HeadField.baseline(this);
    }

    /** Shows the day as it is now. */
    void update() {
        field.setValue(sheet.date());
        field.readOnlyProperty().set(!sheet.writable());
    }
}

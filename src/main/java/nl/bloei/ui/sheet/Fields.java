package nl.bloei.ui.sheet;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.control.TextInputControl;

/** Ties fields to the workbook without loops: what stands there already is not written again. */
final class Fields {
    private Fields() {
    }

    /**
     * Hands on what is typed.
     *
     * @param written what the workbook says now
     * @param write changes it
     */
    static void bind(TextInputControl field, Supplier<String> written, Consumer<String> write) {
        field.textProperty().subscribe((_, text) -> {
            if (field.isEditable() && !text.equals(written.get())) {
                write.accept(text);
            }
        });
    }
}

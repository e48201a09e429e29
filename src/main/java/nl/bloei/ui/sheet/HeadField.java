package nl.bloei.ui.sheet;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;

/** A word beside the title that can be changed in place: quiet text with an icon, a field once one is in it. */
final class HeadField extends HBox {
    private static final int EMPTY_ROOM = 4;
    /** How far the baseline lies under the middle, as a part of the height: both follow the size of text. */
    private static final double DESCENT = 0.13;
    private final TextLine field;
    private final Supplier<String> written;

    /**
     * A field beside the title.
     *
     * @param name what a screen reader says, and what stands there as long as it is empty
     * @param written what the workbook says
     * @param write changes it
     */
    HeadField(Icon.Shape shape, String name, Supplier<String> written, Consumer<String> write) {
        this.written = written;
        field = new TextLine(name, name);
        getStyleClass().add("head-field");
        getChildren().addAll(Parts.icon(shape), field);
        Fields.bind(field, written, write);
        field.textProperty().subscribe(this::fit);
        field.fontProperty().subscribe(this::fit);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                getParent().requestFocus();
                event.consume();
            }
        });
    }

    /** The baseline of the words in the middle of a box: what stands beside the title stands on its line. */
    static double baseline(HBox box) {
        double height = box.prefHeight(-1);
        return height / 2 + height * DESCENT;
    }

    @Override
    public double getBaselineOffset() {
        return baseline(this);
    }

    /** Shows what the workbook says. */
    void update(boolean writable) {
        field.show(written.get());
        field.setEditable(writable);
        Parts.show(this, writable || !written.get().isBlank());
    }

    private void fit() {
        var measure = new Text(field.getText().isEmpty() ? field.getPromptText() : field.getText());
        measure.setFont(field.getFont());
        double em = field.getFont().getSize();
        field.setPrefWidth(Math.ceil(measure.getLayoutBounds().getWidth()) + 2 * em + EMPTY_ROOM);
    }
}

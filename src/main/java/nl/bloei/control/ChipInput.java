package nl.bloei.control;

import java.util.function.Consumer;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;

/** The pill in which a chip is written: as wide as its words. */
final class ChipInput extends TextField {
    private static final double CARET = 4;

    private final Text ruler = new Text();
    private final Consumer<String> lines;

    /**
     * A pill.
     *
     * @param lines takes a pasted text of several lines
     */
    ChipInput(Consumer<String> lines) {
        this.lines = lines;
        getStyleClass().add("chip-input");
        setMinWidth(USE_PREF_SIZE);
        Writing.furnish(this);
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && pasted.strip().lines().count() > 1) {
            lines.accept(pasted);
        } else {
            super.paste();
        }
    }

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, text);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        ruler.setFont(getFont());
        ruler.setText(getText().isEmpty() ? getPromptText() : getText());
        return snapSizeX(ruler.getLayoutBounds().getWidth()) + snappedLeftInset() + snappedRightInset() + CARET;
    }
}

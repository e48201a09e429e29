package nl.bloei.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;

/**
 * Ruled paper to write on. It starts with a few lines, grows with its text and never scrolls inside itself; the page
 * around it does. Undo belongs to the workbook: Ctrl+Z and Ctrl+Y pass through.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Tab, Shift+Tab</td><td>next or previous field</td></tr>
 * <tr><td>Ctrl+X, Ctrl+C, Ctrl+V, Ctrl+A</td><td>cut, copy, paste, select all</td></tr>
 * <tr><td>Ctrl+Z, Ctrl+Y</td><td>left to the page</td></tr>
 * </table>
 *
 * <table>
 * <caption>CSS</caption>
 * <tr><th>Selector</th><th>What it is</th></tr>
 * <tr><td>.writing-field</td><td>the field</td></tr>
 * <tr><td>.writing-field .rules</td><td>its lines</td></tr>
 * </table>
 */
public final class WritingField extends TextArea {
    private final IntegerProperty lines = new SimpleIntegerProperty(this, "lines", 1);

    /** An empty field of one line. */
    public WritingField() {
        getStyleClass().add("writing-field");
        setWrapText(true);
        Writing.furnish(this);
    }

    /**
     * A field for the answer to a question.
     *
     * @param question what a screen reader says
     * @param start the first words of a possible answer, shown while the field is empty
     * @param lines how many lines it starts with
     */
    public WritingField(String question, String start, int lines) {
        this();
        setAccessibleText(question);
        setPromptText(start);
        setLines(lines);
    }

    /** Shows a text from the workbook; the caret stays put when it stands there already. */
    public void show(String text) {
        Writing.show(this, text);
    }

    /** How many lines it has at least, 1 or more. */
    public IntegerProperty linesProperty() {
        return lines;
    }

    /** How many lines it has at least. */
    public int getLines() {
        return lines.get();
    }

    /** Changes how many lines it has at least. */
    public void setLines(int changed) {
        lines.set(Math.max(1, changed));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new WritingFieldSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }
}

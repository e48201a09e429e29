package nl.bloei.control;

import javafx.scene.control.TextField;

/**
 * One ruled line to write on. Undo belongs to the workbook: Ctrl+Z and Ctrl+Y pass through.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Enter</td><td>fires the action</td></tr>
 * <tr><td>Tab, Shift+Tab</td><td>next or previous field</td></tr>
 * <tr><td>Ctrl+X, Ctrl+C, Ctrl+V, Ctrl+A</td><td>cut, copy, paste, select all</td></tr>
 * <tr><td>Ctrl+Z, Ctrl+Y</td><td>left to the page</td></tr>
 * </table>
 */
public final class TextLine extends TextField {

    /** An empty line. */
    public TextLine() {
        getStyleClass().add("text-line");
        Writing.furnish(this);
    }

    /**
     * A line for the answer to a question.
     *
     * @param question what a screen reader says
     * @param start shown while the line is empty
     */
    public TextLine(String question, String start) {
        this();
        setAccessibleText(question);
        setPromptText(start);
    }

    /** Shows a text from the workbook; the caret stays put when it stands there already. */
    public void show(String text) {
        Writing.show(this, text);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }
}

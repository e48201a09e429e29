package nl.bloei.control;

import java.util.ArrayList;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** Measures the text to know how high the field is, and draws a rule under every line. */
final class WritingFieldSkin extends TextAreaSkin {
    /** The same as {@code -fx-line-spacing} in the stylesheet: 28 px from line to line at 16 px. */
    private static final double SPACING_EM = 0.1875;
    /** How far under the baseline a rule lies. */
    private static final double DROP_EM = 0.34;

    private final WritingField field;
    private final ScrollPane scroll;
    /** Measures as the text area does. It keeps its text, so that a long one is not laid out anew for each question. */
    private final Text ruler = new Text();
    /** The same without words: it tells where a first line lies. */
    private final Text line = new Text();
    private final Path rules = new Path();

    WritingFieldSkin(WritingField field) {
        super(field);
        this.field = field;
        this.scroll = (ScrollPane) getChildren().getFirst();
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ruler.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        line.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        rules.getStyleClass().add("rules");
        rules.setManaged(false);
        rules.setMouseTransparent(true);
        getChildren().addFirst(rules);
        registerChangeListener(field.textProperty(), changed -> field.requestLayout());
        registerChangeListener(field.linesProperty(), changed -> field.requestLayout());
        registerChangeListener(field.fontProperty(), changed -> field.requestLayout());
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double across = width < 0 ? field.prefWidth(-1) : width;
        return top + bottom + contentInsets().getTop() + contentInsets().getBottom()
                + linesIn(across - left - right) * pitch();
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + field.getFont().getSize() * 4;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        double pitch = pitch();
        double first = snapPositionY(y + contentInsets().getTop() + line.getBaselineOffset()
                + field.getFont().getSize() * DROP_EM) - 0.5;
        int count = (int) Math.max(1, Math.round((height - contentInsets().getTop()) / pitch));
        var elements = new ArrayList<PathElement>(2 * count);
        for (int i = 0; i < count; i++) {
            double rule = first + Math.rint(i * pitch);
            elements.add(new MoveTo(x, rule));
            elements.add(new LineTo(x + width, rule));
        }
        rules.getElements().setAll(elements);
    }

    private int linesIn(double width) {
        double pitch = pitch();
        Insets insets = contentInsets();
        ruler.setFont(line.getFont());
        ruler.setLineSpacing(line.getLineSpacing());
        ruler.setWrappingWidth(Math.max(1, width - insets.getLeft() - insets.getRight()));
        ruler.setText(field.getText());
        double height = ruler.getLayoutBounds().getHeight();
        return (int) Math.max(field.getLines(), Math.round((height + ruler.getLineSpacing()) / pitch));
    }

    /** From one baseline to the next, in px; also gives the line the font of the field. */
    private double pitch() {
        line.setFont(field.getFont());
        line.setLineSpacing(field.getFont().getSize() * SPACING_EM);
        return line.getLayoutBounds().getHeight() + line.getLineSpacing();
    }

    private Insets contentInsets() {
        return scroll.getContent() instanceof Region content ? content.getInsets() : Insets.EMPTY;
    }

    @Override
    public void dispose() {
        getChildren().remove(rules);
        super.dispose();
    }
}

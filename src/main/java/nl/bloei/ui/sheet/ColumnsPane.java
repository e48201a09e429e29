package nl.bloei.ui.sheet;

import java.util.List;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A pane with two columns as long as there is room for them. Its sizes stand in the style sheet in em, so that large text
 * gets a single column sooner.
 * <table>
 * <caption>CSS properties</caption>
 * <tr><td>{@code -bloei-columns-from}</td><td>the width from which there are two columns</td></tr>
 * <tr><td>{@code -bloei-columns-gap}</td><td>the space between columns and between rows</td></tr>
 * <tr><td>{@code -bloei-columns-side}</td><td>the width of a narrow right column; 0 for equal columns</td></tr>
 * </table>
 */
abstract class ColumnsPane extends Pane {
    private static final double USUAL_FROM = 880;
    private static final double USUAL_GAP = 24;
    private static final StyleablePropertyFactory<ColumnsPane> FACTORY = new StyleablePropertyFactory<>(
            Pane.getClassCssMetaData());

    private final StyleableProperty<Number> from = FACTORY.createStyleableNumberProperty(this, "from",
            "-bloei-columns-from", pane -> pane.from, USUAL_FROM);
    private final StyleableProperty<Number> gap = FACTORY.createStyleableNumberProperty(this, "gap",
            "-bloei-columns-gap", pane -> pane.gap, USUAL_GAP);
    private final StyleableProperty<Number> side = FACTORY.createStyleableNumberProperty(this, "side",
            "-bloei-columns-side", pane -> pane.side, 0);

    /** The rows for a width, in order. */
    abstract List<Spread.Row> rows(boolean wide);

    /** Whether two columns fit. */
    final boolean wide(double inner) {
        return inner >= from.getValue().doubleValue();
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefWidth(double height) {
        return from.getValue().doubleValue();
    }

    @Override
    protected final double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = Math.max(0, (width < 0 ? computePrefWidth(-1) : width) - insets.getLeft() - insets.getRight());
        List<Spread.Row> rows = rows(wide(inner));
        double total = rows.stream().mapToDouble(row -> rowHeight(row, inner)).sum();
        return insets.getTop() + insets.getBottom() + total + gap() * Math.max(0, rows.size() - 1);
    }

    @Override
    protected final void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double y = insets.getTop();
        for (Spread.Row row : rows(wide(inner))) {
            double height = rowHeight(row, inner);
            double first = firstWidth(row, inner);
            place(row.first(), insets.getLeft(), y, first, height);
            if (row.shared()) {
                place(row.second(), insets.getLeft() + first + gap(), y, inner - first - gap(), height);
            }
            y += height + gap();
        }
    }

    private void place(int child, double x, double y, double width, double height) {
        layoutInArea(getChildren().get(child), x, y, width, height, 0, HPos.LEFT, VPos.TOP);
    }

    private double gap() {
        return snapSpaceX(gap.getValue().doubleValue());
    }

    private double firstWidth(Spread.Row row, double inner) {
        double narrow = side.getValue().doubleValue();
        if (!row.shared()) {
            return inner;
        }
        return snapSizeX(narrow > 0 ? inner - gap() - narrow : (inner - gap()) / 2);
    }

    private double rowHeight(Spread.Row row, double inner) {
        double width = firstWidth(row, inner);
        double height = prefHeight(row.first(), width);
        return snapSizeY(row.shared() ? Math.max(height, prefHeight(row.second(), inner - width - gap())) : height);
    }

    private double prefHeight(int child, double width) {
        Node node = getChildren().get(child);
        return node.prefHeight(Math.min(width, node.maxWidth(-1)));
    }
}

package nl.bloei.ui;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Cards in columns of equal width and rows of equal height: as many columns as fit at the least width that a card asks
 * for, so that larger text or a narrower window gives fewer of them.
 */
public final class CardGrid extends Pane {
    private double gap = 16;
    private int most = Integer.MAX_VALUE;
    private boolean filled;

    /** An empty grid. */
    public CardGrid() {
        getStyleClass().add("card-grid");
    }

    /** The space between cards, in pixels. */
    public double getGap() {
        return gap;
    }

    /** Sets the space between cards, in pixels. */
    public void setGap(double gap) {
        this.gap = gap;
    }

    /** The most columns there will be. */
    public int getMost() {
        return most;
    }

    /** Sets the most columns there will be, at least 1. */
    public void setMost(int most) {
        this.most = most;
    }

    /** Whether the cards of a last row that is not full share its whole width. */
    public boolean isFilled() {
        return filled;
    }

    /** Sets whether the cards of a last row that is not full share its whole width. */
    public void setFilled(boolean filled) {
        this.filled = filled;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight() + least(getManagedChildren());
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> cards = getManagedChildren();
        int columns = Math.clamp(cards.size(), 1, Math.min(most, 5));
        return getInsets().getLeft() + getInsets().getRight() + columns * least(cards) + (columns - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cards = getManagedChildren();
        double inside = width < 0 ? computePrefWidth(-1) : width;
        double across = inside - getInsets().getLeft() - getInsets().getRight();
        int columns = columns(cards, across);
        double total = 0;
        for (int from = 0; from < cards.size(); from += columns) {
            double each = column(inRow(cards, from, columns), across);
            total += row(cards, from, columns, each) + (from == 0 ? 0 : gap);
        }
        return getInsets().getTop() + total + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        double inside = getWidth() - getInsets().getLeft() - getInsets().getRight();
        int columns = columns(cards, inside);
        double y = getInsets().getTop();
        for (int from = 0; from < cards.size(); from += columns) {
            double each = column(inRow(cards, from, columns), inside);
            double height = row(cards, from, columns, each);
            for (int i = from; i < Math.min(from + columns, cards.size()); i++) {
                double x = getInsets().getLeft() + (i - from) * (each + gap);
                cards.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(each), snapSizeY(height));
            }
            y += height + gap;
        }
    }

    private int columns(List<Node> cards, double width) {
        int fit = (int) ((width + gap) / (least(cards) + gap));
        int possible = Math.clamp(fit, 1, Math.clamp(cards.size(), 1, most));
        int rows = Math.ceilDiv(Math.max(1, cards.size()), possible);
        // Five cards of which four fit stand better as three and two than as four and one.
        return Math.ceilDiv(Math.max(1, cards.size()), rows);
    }

    /** How many cards the width of a row is divided by. */
    private int inRow(List<Node> cards, int from, int columns) {
        return filled ? Math.min(columns, cards.size() - from) : columns;
    }

    private double column(int columns, double width) {
        return (width - (columns - 1) * gap) / columns;
    }

    private static double row(List<Node> cards, int from, int columns, double width) {
        return cards.stream().skip(from).limit(columns).mapToDouble(c -> c.prefHeight(width)).max().orElse(0);
    }

    private static double least(List<Node> cards) {
        return cards.stream().mapToDouble(c -> c.minWidth(-1)).max().orElse(1);
    }
}

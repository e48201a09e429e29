package nl.bloei.ui;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Two things beside each other, the first with a share of the width; under each other as soon as one of them would get
 * less than the least width it asks for. Neither becomes wider than the most it wants.
 */
public final class SideBySide extends Pane {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private double gap = 24;
    private double share = .63;

    /** Nothing yet. */
    public SideBySide() {
        getStyleClass().add("side-by-side");
    }

    /** The space between the two, in pixels. */
    public double getGap() {
        return gap;
    }

    /** Sets the space between the two, in pixels. */
    public void setGap(double gap) {
        this.gap = gap;
    }

    /** The share of the first, between 0 and 1. */
    public double getShare() {
        return share;
    }

    /** Sets the share of the first, between 0 and 1. */
    public void setShare(double share) {
        this.share = share;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(c -> c.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(c -> c.minWidth(-1)).sum() + gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> both = getManagedChildren();
        double inside = width < 0 ? computePrefWidth(-1) : width;
        if (beside(both, inside)) {
            return Math.max(height(both.getFirst(), first(inside)),
                    height(both.getLast(), inside - gap - first(inside)));
        }
        return both.stream().mapToDouble(c -> height(c, inside)).sum() + gap * Math.max(0, both.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        List<Node> both = getManagedChildren();
        double width = getWidth();
        pseudoClassStateChanged(STACKED, !beside(both, width));
        if (beside(both, width)) {
            double first = snapSizeX(first(width));
            both.getFirst().resizeRelocate(0, 0, within(both.getFirst(), first), getHeight());
            both.getLast().resizeRelocate(first + gap, 0, within(both.getLast(), width - gap - first), getHeight());
            return;
        }
        double y = 0;
        for (Node each : both) {
            double height = height(each, width);
            each.resizeRelocate(0, snapPositionY(y), within(each, width), height);
            y += height + gap;
        }
    }

    private boolean beside(List<Node> both, double width) {
        return both.size() == 2 && first(width) >= both.getFirst().minWidth(-1)
                && width - gap - first(width) >= both.getLast().minWidth(-1);
    }

    private static double within(Node node, double width) {
        return Math.min(width, node.maxWidth(-1));
    }

    private static double height(Node node, double width) {
        return node.prefHeight(within(node, width));
    }

    private double first(double width) {
        return (width - gap) * share;
    }
}

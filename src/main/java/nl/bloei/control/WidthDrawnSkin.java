package nl.bloei.control;

import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The skin of a drawing that fills its control, and whose height follows from its width. */
abstract class WidthDrawnSkin<V extends DrawnView> extends DrawnSkin<V> {
    private final double usualWidth;
    private final double leastWidth;

    /**
     * A skin.
     *
     * @param usualWidth the width it asks for, in pixels
     * @param leastWidth the width below which it is cut off, in pixels
     */
    WidthDrawnSkin(V view, double usualWidth, double leastWidth) {
        this(view, AccessibleRole.LIST_ITEM, view::setSelectedId, usualWidth, leastWidth);
    }

    /** A skin whose handles are something else than entries of a list; see {@link DrawnSkin}. */
    WidthDrawnSkin(V view, AccessibleRole role, Consumer<String> focused, double usualWidth, double leastWidth) {
        super(view, role, focused);
        this.usualWidth = usualWidth;
        this.leastWidth = leastWidth;
    }

    /** How high the drawing is at a width, both in pixels. */
    abstract double drawingHeight(double width);

    @Override
    final Region board() {
        return view();
    }

    @Override
    protected final double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + usualWidth;
    }

    @Override
    protected final double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + leastWidth;
    }

    @Override
    protected final double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double inner = (width < 0 ? usualWidth : width) - left - right;
        return top + bottom + drawingHeight(Math.max(leastWidth, inner));
    }

    @Override
    protected final double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected final double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** What the skins of drawn views share: a canvas, handles over it, what the pointer is over, and who has the keyboard. */
abstract class DrawnSkin<V extends DrawnView> extends SkinBase<V> {
    private final V view;
    private final DrawingCanvas canvas = new DrawingCanvas();
    private final Handles handles;
    private final Tooltip whole = new Tooltip();
    private @Nullable String hoveredId;

    DrawnSkin(V view) {
        this(view, AccessibleRole.LIST_ITEM, view::setSelectedId);
    }

    /**
     * A skin.
     *
     * @param role what each handle is for a screen reader
     * @param focused hears which handle got the keyboard
     */
    DrawnSkin(V view, AccessibleRole role, Consumer<String> focused) {
        super(view);
        this.view = view;
        canvas.setManaged(false);
        handles = new Handles(view, role, focused);
        redrawOn(view.textScaleProperty(), view.readOnlyProperty());
        registerChangeListener(view.selectedIdProperty(), _ -> selected());
        registerChangeListener(view.focusWithinProperty(), _ -> {
            redraw();
            focusChanged();
        });
    }

    /** What holds the drawing: its coordinates are those of the drawing. */
    abstract Region board();

    /** The keyboard came or went. */
    abstract void focusChanged();

    /** The whole text of something that shows shortened, to be read in a tooltip; empty for what shows in full. */
    abstract Optional<String> whole(String id);

    /** The view that wears this skin. */
    final V view() {
        return view;
    }

    /** Where the drawing is painted. */
    final DrawingCanvas canvas() {
        return canvas;
    }

    /** What can be selected in the drawing. */
    final Handles handles() {
        return handles;
    }

    /** What the pointer is over, or {@code null}. */
    final @Nullable String hoveredId() {
        return hoveredId;
    }

    /** Draws anew whenever one of these changes. */
    final void redrawOn(ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            registerChangeListener(value, _ -> redraw());
        }
    }

    /** Draws anew with the next pulse. */
    final void redraw() {
        view.requestLayout();
        board().requestLayout();
    }

    /** Shows what the pointer is over; what shows only its first words tells all in a tooltip. */
    final void hover(@Nullable String id) {
        if (Objects.equals(id, hoveredId)) {
            return;
        }
        hoveredId = id;
        Tooltip.uninstall(board(), whole);
        if (id != null) {
            whole(id).ifPresent(words -> {
                whole.setText(words);
                Tooltip.install(board(), whole);
            });
        }
        redraw();
    }

    /** The handle that has the keyboard when something is selected. */
    @Nullable
    String handleOf(@Nullable String selectedId) {
        return selectedId;
    }

    /** Gives what is selected the keyboard, or the view itself when nothing is. */
    final void focusSelected() {
        view.layout();
        board().layout();
        handles.focus(handleOf(view.getSelectedId()));
    }

    private void selected() {
        redraw();
        if (view.isFocusWithin()) {
            focusSelected();
        }
    }

    /** Lets go of the view; called once. */
    abstract void release();

    @Override
    public void dispose() {
        if (getSkinnable() == null) {
            return;
        }
        release();
        Tooltip.uninstall(board(), whole);
        getChildren().clear();
        super.dispose();
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;

import nl.bloei.drawing.DrawingStyle;

/**
 * A drawing that one can work in. It shows an answer and changes nothing itself: what the user does goes to a listener,
 * whose owner sets the answer anew, at once. Its colours are those of {@link Palette}.
 */
public abstract sealed class DrawnView extends Control
        permits HistoryLineView, RingsView, PolesView, ScaleView, BoardView {
    private final ObjectProperty<@Nullable String> selectedId = new SimpleObjectProperty<>(this, "selectedId");
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");

    /** A view that is a stop for the keyboard. */
    DrawnView(String styleClass, AccessibleRole role) {
        getStyleClass().add(styleClass);
        setAccessibleRole(role);
        setFocusTraversable(true);
    }

    /** The id of what is selected, or {@code null}. */
    public final ObjectProperty<@Nullable String> selectedIdProperty() {
        return selectedId;
    }

    /** The id of what is selected, or {@code null}. */
    public final @Nullable String getSelectedId() {
        return selectedId.get();
    }

    /** Selects something else, or nothing. */
    public final void setSelectedId(@Nullable String id) {
        selectedId.set(id);
    }

    /** How large texts are, from 0.8 to 2. */
    public final DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** Whether nothing can be changed. */
    public final BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /** Whether something can be changed. */
    final boolean writable() {
        return !readOnly.get();
    }

    /** Says that a gesture is over. */
    abstract void endGesture();

    /** The sizes to draw with. */
    final DrawingStyle style() {
        return DrawingStyle.screen(textScale.get());
    }

    @Override
    public final String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }
}

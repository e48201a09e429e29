package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.PolesDrawing;
import nl.bloei.drawing.PolesLook;
import nl.bloei.workbook.Answer;

/**
 * Rows of five dots between two statements. Each row is a radio group; a line joins the chosen dots, and earlier dots
 * lie under it. Its height follows from its width. It changes nothing itself: the {@link Listener} hears what should
 * become of the dots.
 *
 * <table>
 * <caption>Keys, while the rows have the keyboard</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Tab, Shift+Tab</td><td>into the rows as one stop, and out of it</td></tr>
 * <tr><td>Up, Down, Home, End</td><td>selects the previous, next, first, last row</td></tr>
 * <tr><td>Left, Right</td><td>the next dot that way; from the middle in a row without one</td></tr>
 * <tr><td>1 to 5, Space</td><td>that dot; the middle one</td></tr>
 * <tr><td>Delete, Backspace</td><td>takes the dot of the row away</td></tr>
 * </table>
 *
 * <table>
 * <caption>Mouse</caption>
 * <tr><th>Deed</th><th>What it does</th></tr>
 * <tr><td>click</td><td>chooses the dot, selects the row</td></tr>
 * <tr><td>secondary click</td><td>the deeds in a menu</td></tr>
 * </table>
 *
 * Its colours are those of {@link Palette}, set on {@code .poles-view .drawing-canvas}. The selected id is that of a row.
 */
public final class PolesView extends DrawnView {
    private final ObjectProperty<List<Block.Poles.Row>> rows = new SimpleObjectProperty<>(this, "rows", List.of());
    private final ObjectProperty<Answer.Poles> poles = new SimpleObjectProperty<>(this, "poles", Answer.Poles.empty());
    private final ObjectProperty<List<Answer.Poles>> earlier = new SimpleObjectProperty<>(this, "earlier", List.of());
    private @Nullable Listener listener;

    /** Hears what the user does. */
    public interface Listener {
        /**
         * The dots should become other ones; the owner sets them before this returns.
         *
         * @param gestureKey the same for all changes of one gesture; empty for a deed that stands alone
         * @param what the deed, lower case, for "Ongedaan maken: ..."
         * @param poles the dots as they should be
         */
        void change(String gestureKey, String what, Answer.Poles poles);

        /** The gesture is over. */
        void endGesture();
    }

    /** A view without rows. */
    public PolesView() {
        super("poles-view", AccessibleRole.LIST_VIEW);
        rows.subscribe(_ -> setAccessibleText(PolesWords.summary(rows.get(), poles.get())));
        poles.subscribe(_ -> setAccessibleText(PolesWords.summary(rows.get(), poles.get())));
    }

    /** Whom to tell what the user does. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /** Chooses a dot in a row, or none ({@code null}). */
    public void mark(String gestureKey, String row, @Nullable Integer dot) {
        Answer.Poles changed = poles.get().with(row, dot);
        boolean same = poles.get().dot(row).equals(Optional.ofNullable(dot));
        if (listener != null && writable() && !same) {
            String deed = Texts.get(dot == null ? "control.poles.clear" : "control.poles.mark");
            listener.change(gestureKey, deed, changed);
        }
    }

    /** The rows. */
    public ObjectProperty<List<Block.Poles.Row>> rowsProperty() {
        return rows;
    }

    /** The dots of this sheet. */
    public ObjectProperty<Answer.Poles> polesProperty() {
        return poles;
    }

    /** The dots of earlier sheets, newest first; two at the most. */
    public ObjectProperty<List<Answer.Poles>> earlierProperty() {
        return earlier;
    }

    @Override
    void endGesture() {
        if (listener != null) {
            listener.endGesture();
        }
    }

    /** What shows now. */
    PolesLook look(@Nullable String hovered) {
        return new PolesLook(rows.get(), 1, poles.get(), earlier.get(), getSelectedId(), hovered, isFocusWithin());
    }

    /** The dot of a row on which the keyboard stands. */
    int stop(String row) {
        return poles.get().dot(row).orElse(PolesDrawing.MIDDLE);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PolesViewSkin(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/**
 * A day, written in words and read generously: "12 november 2026", "12 nov", "12-11-2026", "morgen", "vrijdag". The
 * button opens a calendar. What is not a day stays in place with a sentence under it, and the value stays as it was.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Enter, Tab</td><td>takes over what was written</td></tr>
 * <tr><td>Esc</td><td>back to the day as it was; closes the calendar</td></tr>
 * <tr><td>Down, Alt+Down</td><td>opens the calendar</td></tr>
 * <tr><td>arrows, PageUp, PageDown, Enter</td><td>in the calendar: day or week, month, take the day</td></tr>
 * </table>
 *
 * <table>
 * <caption>CSS</caption>
 * <tr><th>Selector</th><th>What it is</th></tr>
 * <tr><td>.date-field, .date-field:invalid</td><td>the field; when no such day exists</td></tr>
 * <tr><td>.date-field .box, .date-field .problem</td><td>the input; the sentence</td></tr>
 * <tr><td>.calendar, .calendar .day</td><td>the calendar and its days</td></tr>
 * </table>
 */
public final class DateField extends Control {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final ObjectProperty<@Nullable LocalDate> value = new SimpleObjectProperty<>(this, "value");
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
    private final BooleanProperty optional = new SimpleBooleanProperty(this, "optional");
    private final ReadOnlyBooleanWrapper invalid = new ReadOnlyBooleanWrapper(this, "invalid") {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(INVALID, get());
        }
    };
    private Supplier<LocalDate> today = () -> LocalDate.now(ZoneId.systemDefault());

    /** A field without a day. */
    public DateField() {
        getStyleClass().add("date-field");
        setFocusTraversable(false);
    }

    /**
     * Takes over what was written. Nothing written empties an optional field.
     *
     * @return whether that was a day
     */
    public boolean write(String written) {
        if (written.isBlank()) {
            invalid.set(!optional.get());
            if (optional.get()) {
                value.set(null);
            }
        } else {
            var day = DutchDates.read(written, today.get());
            invalid.set(day.isEmpty());
            day.ifPresent(value::set);
        }
        return !invalid.get();
    }

    /** The day, or {@code null} for none. */
    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return value;
    }

    /** The day, or {@code null} for none. */
    public @Nullable LocalDate getValue() {
        return value.get();
    }

    /** Shows another day. */
    public void setValue(@Nullable LocalDate changed) {
        invalid.set(false);
        value.set(changed);
    }

    /** Whether it may be left empty. */
    public BooleanProperty optionalProperty() {
        return optional;
    }

    /** Whether it cannot be changed. */
    public BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /** Whether what stands there is not a day. */
    public ReadOnlyBooleanProperty invalidProperty() {
        return invalid.getReadOnlyProperty();
    }

    /** What day it is: "morgen" counts from it. */
    public void setToday(Supplier<LocalDate> changed) {
        today = changed;
    }

    /** What day it is. */
    LocalDate today() {
        return today.get();
    }

    /** Forgets that something wrong was written. */
    void forgive() {
        invalid.set(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new DateFieldSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

import nl.bloei.content.Texts;
import nl.bloei.drawing.ScaleDrawing;
import nl.bloei.drawing.ScaleLook;
import nl.bloei.workbook.Answer;

/**
 * A line from 0 to 10 with a mark on it, and the marks of earlier sheets. Its height follows from its width. It changes
 * nothing itself: the {@link Listener} hears where the mark should go.
 *
 * <table>
 * <caption>Keys, while the line has the keyboard</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Tab, Shift+Tab</td><td>into the line, and out of it</td></tr>
 * <tr><td>Left, Right</td><td>moves the mark by 1; with Shift by a half; the first time it comes in the middle</td></tr>
 * <tr><td>Home, End, 0 to 9</td><td>to the 0, the 10, that number</td></tr>
 * <tr><td>Page Up, Page Down</td><td>selects an earlier or a later one of the earlier dates</td></tr>
 * <tr><td>Delete, Backspace</td><td>takes the mark away</td></tr>
 * <tr><td>Esc</td><td>takes back a drag; otherwise no earlier date is selected any more</td></tr>
 * </table>
 *
 * <table>
 * <caption>Mouse</caption>
 * <tr><th>Deed</th><th>What it does</th></tr>
 * <tr><td>click, drag on the line</td><td>puts the mark there, moves it</td></tr>
 * <tr><td>click</td><td>selects an earlier mark; goes to the question of a text</td></tr>
 * <tr><td>secondary click</td><td>takes the mark away, from a menu</td></tr>
 * </table>
 *
 * Its colours are those of {@link Palette}, set on {@code .scale-view .drawing-canvas}. The selected id is that of an
 * earlier sheet.
 */
public final class ScaleView extends DrawnView {
    private final ObjectProperty<@Nullable Double> mark = new SimpleObjectProperty<>(this, "mark");
    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final ObjectProperty<List<ScaleLook.Earlier>> earlier = new SimpleObjectProperty<>(this, "earlier",
            List.of());
    private final ObjectProperty<ScaleLook.Words> ideal = new SimpleObjectProperty<>(this, "ideal",
            ScaleLook.Words.NONE);
    private final ObjectProperty<ScaleLook.Words> behind = new SimpleObjectProperty<>(this, "behind",
            ScaleLook.Words.NONE);
    private final ObjectProperty<ScaleLook.Words> step = new SimpleObjectProperty<>(this, "step",
            ScaleLook.Words.NONE);
    private @Nullable Listener listener;

    /** Hears what the user does. */
    public interface Listener {
        /**
         * The mark should stand elsewhere, or go ({@code null}); the owner sets it before this returns.
         *
         * @param gestureKey the same for all changes of one gesture; empty for a deed that stands alone
         * @param what the deed, lower case, for "Ongedaan maken: ..."
         * @param mark from 0 to 10 in halves
         */
        void change(String gestureKey, String what, @Nullable Double mark);

        /** The gesture is over. */
        void endGesture();

        /** The question of a text in the drawing should be shown; one of the ids of {@link ScaleDrawing}. */
        void open(String textId);
    }

    /** A line without a mark. */
    public ScaleView() {
        super("scale-view", AccessibleRole.SLIDER);
        mark.subscribe(_ -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            speak();
        });
        earlier.subscribe(_ -> speak());
        selectedIdProperty().subscribe(_ -> speak());
    }

    /** Whom to tell what the user does. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /** Puts the mark somewhere, or takes it away ({@code null}). */
    public void mark(String gestureKey, @Nullable Double to) {
        Double there = Answer.Scale.at(0).withMark(to).mark();
        if (listener != null && writable() && !Objects.equals(there, mark.get())) {
            String deed = Texts.get(to == null ? "control.scale.clear" : "control.scale.mark");
            listener.change(gestureKey, deed, there);
        }
    }

    /** Selects the earlier date so many further back in time; none beyond the newest. */
    public void walk(int back) {
        List<ScaleLook.Earlier> all = earlier.get();
        int place = all.stream().map(ScaleLook.Earlier::id).toList().indexOf(getSelectedId()) + back;
        setSelectedId(place < 0 || all.isEmpty() ? null : all.get(Math.min(place, all.size() - 1)).id());
    }

    /** The marks that show: the newest, or those round the selected one. */
    public List<ScaleLook.Earlier> shown() {
        List<ScaleLook.Earlier> all = earlier.get();
        int selected = all.stream().map(ScaleLook.Earlier::id).toList().indexOf(getSelectedId());
        int first = Math.max(0, selected - ScaleDrawing.EARLIER + 1);
        return all.subList(first, Math.min(all.size(), first + ScaleDrawing.EARLIER));
    }

    /** The mark, from 0 to 10 in halves, or {@code null}. */
    public ObjectProperty<@Nullable Double> markProperty() {
        return mark;
    }

    /** The day of the mark, as its flag says it. */
    public StringProperty dayProperty() {
        return day;
    }

    /** The marks of earlier sheets, newest first. */
    public ObjectProperty<List<ScaleLook.Earlier>> earlierProperty() {
        return earlier;
    }

    /** What the 10 looks like. */
    public ObjectProperty<ScaleLook.Words> idealProperty() {
        return ideal;
    }

    /** What lies behind the mark already. */
    public ObjectProperty<ScaleLook.Words> behindProperty() {
        return behind;
    }

    /** What is one small step further. */
    public ObjectProperty<ScaleLook.Words> stepProperty() {
        return step;
    }

    @Override
    void endGesture() {
        if (listener != null) {
            listener.endGesture();
        }
    }

    /** Shows the question of a text. */
    void open(String textId) {
        if (listener != null) {
            listener.open(textId);
        }
    }

    /** What shows now. */
    ScaleLook look(@Nullable String hovered) {
        Double at = mark.get();
        String flag = at == null ? "" : Texts.get("control.scale.flag", day.get(), ScaleWords.number(at));
        return new ScaleLook(at, flag, shown(), ideal.get(), behind.get(), step.get(), getSelectedId(), hovered,
                isFocusWithin());
    }

    private void speak() {
        setAccessibleText(ScaleWords.summary(mark.get(), earlier.get(), getSelectedId()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Double at = mark.get();
        return switch (attribute) {
            case VALUE -> at == null ? 0.0 : at;
            case VALUE_STRING -> at == null ? Texts.get("control.scale.none") : ScaleWords.number(at);
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) Answer.Scale.MOST;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ScaleViewSkin(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}

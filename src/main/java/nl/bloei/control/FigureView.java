package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.List;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

import nl.bloei.content.FigureShape;
import nl.bloei.drawing.FigureContent;

/**
 * A drawing of the book with spots that one can choose. Its height follows from its width. It changes nothing itself:
 * whoever shows it hears which spot was chosen.
 *
 * <table>
 * <caption>Keys, while the figure has the keyboard</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Tab, Shift+Tab</td><td>into the figure as one stop, and out of it</td></tr>
 * <tr><td>arrows</td><td>selects the nearest spot that way</td></tr>
 * <tr><td>Home, End</td><td>selects the first and the last spot</td></tr>
 * <tr><td>Enter, Space</td><td>chooses the selected spot</td></tr>
 * </table>
 *
 * A click selects a spot and chooses it. Its colours are those of {@link Palette}, set on
 * {@code .figure-view .drawing-canvas}.
 */
public final class FigureView extends Control {
    private final ObjectProperty<FigureContent> content = new SimpleObjectProperty<>(this, "content",
            FigureContent.names(FigureShape.TRAYS, List.of(), List.of())) {
        @Override
        protected void invalidated() {
            speak();
        }
    };
    private final StringProperty caption = new SimpleStringProperty(this, "caption", "") {
        @Override
        protected void invalidated() {
            speak();
        }
    };
    private final ObjectProperty<@Nullable String> selectedId = new SimpleObjectProperty<>(this, "selectedId");
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private @Nullable Listener listener;

    /** Hears what the user chooses. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A spot was chosen; it is selected now.
         *
         * @param again whether it was selected before already
         */
        void chosen(String id, boolean again);
    }

    /** A figure without spots. */
    public FigureView() {
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
    }

    /** Whom to tell what the user chooses. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /** Selects a spot and says that it was chosen. */
    public void choose(String id) {
        choose(id, id.equals(getSelectedId()));
    }

    /** The same; tells whether it was selected before the hand or the keys came there. */
    void choose(String id, boolean again) {
        setSelectedId(id);
        if (listener != null) {
            listener.chosen(id, again);
        }
    }

    /** What it shows. */
    public ObjectProperty<FigureContent> contentProperty() {
        return content;
    }

    /** Shows something else. */
    public void setContent(FigureContent changed) {
        content.set(changed);
    }

    /** One sentence that says what it shows, for those who cannot see it; may be empty. */
    public StringProperty captionProperty() {
        return caption;
    }

    /** The id of the selected spot, or {@code null}. */
    public ObjectProperty<@Nullable String> selectedIdProperty() {
        return selectedId;
    }

    /** The id of the selected spot, or {@code null}. */
    public @Nullable String getSelectedId() {
        return selectedId.get();
    }

    /** Selects another spot, or none. */
    public void setSelectedId(@Nullable String id) {
        selectedId.set(id);
    }

    /** How large texts are, from 0.8 to 2. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FigureViewSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }

    private void speak() {
        setAccessibleText(FigureWords.summary(content.get(), caption.get()));
    }
}

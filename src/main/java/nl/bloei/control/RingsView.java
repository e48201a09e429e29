package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

import nl.bloei.content.Texts;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Note;

/**
 * The progress circle: shows {@link #ringsProperty()} and lets one drag notes, from outside to inside when something
 * worked out. It changes nothing itself: the {@link Listener} hears what should become of the rings.
 *
 * <table>
 * <caption>Keys, while the rings have the keyboard</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Tab, Shift+Tab</td><td>into the rings as one stop, and out of it</td></tr>
 * <tr><td>arrows</td><td>selects the nearest note that way</td></tr>
 * <tr><td>Enter</td><td>edits the note</td></tr>
 * <tr><td>N</td><td>a new note in the ring of the selected one, otherwise in the outer ring</td></tr>
 * <tr><td>Alt+arrows</td><td>moves the note 8 px; with Shift 32 px</td></tr>
 * <tr><td>I, O</td><td>inside: this was reached; outside: not yet after all</td></tr>
 * <tr><td>F</td><td>chooses the note as the first step</td></tr>
 * <tr><td>Delete, Backspace</td><td>removes the note</td></tr>
 * <tr><td>Esc</td><td>takes back a drag; otherwise nothing is selected any more</td></tr>
 * </table>
 *
 * <table>
 * <caption>Mouse</caption>
 * <tr><th>Deed</th><th>What it does</th></tr>
 * <tr><td>click, double click</td><td>selects the note; edits it, or makes a new one in an empty spot</td></tr>
 * <tr><td>drag</td><td>moves the note; over the inner ring's edge it is reached, or not yet</td></tr>
 * <tr><td>secondary click</td><td>the same deeds in a menu</td></tr>
 * </table>
 *
 * Its colours are those of {@link Palette}, set on {@code .rings-view .drawing-canvas}.
 */
public final class RingsView extends DrawnView {
    private final ObjectProperty<Answer.Rings> rings = new SimpleObjectProperty<>(this, "rings", Answer.Rings.empty()) {
        @Override
        protected void invalidated() {
            setAccessibleText(RingsWords.summary(get()));
        }
    };
    private final ObjectProperty<@Nullable String> chosenId = new SimpleObjectProperty<>(this, "chosenId");
    private final ObjectProperty<Titles> titles = new SimpleObjectProperty<>(this, "titles", new Titles("", ""));
    private @Nullable Listener listener;

    /** Hears what the user does. */
    public interface Listener {
        /**
         * The rings should become other ones; the owner sets them before this returns.
         *
         * @param gestureKey the same for all changes of one gesture; empty for a deed that stands alone
         * @param what the deed, lower case, for "Ongedaan maken: ..."
         * @param rings the rings as they should be
         */
        void change(String gestureKey, String what, Answer.Rings rings);

        /** The gesture is over. */
        void endGesture();

        /** The words of a note should be edited. */
        void open(String noteId);

        /**
         * A note was brought from outside to inside: the owner may ask when and how, and moves it.
         *
         * @param noteId which note
         * @param place where it was dropped, or {@code null} when it may be arranged
         */
        void reached(String noteId, Note.@Nullable Place place);

        /** A note was brought from inside to outside: the owner moves it. */
        void notYet(String noteId);

        /** A note should become the first step. */
        void choose(String noteId);

        /** A new note should be made in a ring. */
        void create(Note.Ring ring);
    }

    /**
     * The titles of the rings.
     *
     * @param inner the inner ring
     * @param outer the outer ring
     */
    public record Titles(String inner, String outer) {
    }

    /** Rings without notes. */
    public RingsView() {
        super("rings-view", AccessibleRole.LIST_VIEW);
        setAccessibleText(RingsWords.summary(Answer.Rings.empty()));
    }

    /** Whom to tell what the user does. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /** Puts a note elsewhere in its own ring. */
    public void move(String gestureKey, String id, Note.Place place) {
        find(id).ifPresent(note -> change(gestureKey, "control.rings.move", rings.get().with(note.withPlace(place))));
    }

    /** Brings a note inside, or tells that it lies there already by doing nothing. */
    public void reach(String id, Note.@Nullable Place place) {
        if (listener != null && writable() && ringOf(id) == Note.Ring.OUTER) {
            listener.reached(id, place);
        }
    }

    /** Brings a note outside again. */
    public void notYet(String id) {
        if (listener != null && writable() && ringOf(id) == Note.Ring.INNER) {
            listener.notYet(id);
        }
    }

    /** Makes a note the first step; only what is still wanted can be one. */
    public void choose(String id) {
        if (listener != null && writable() && ringOf(id) == Note.Ring.OUTER) {
            listener.choose(id);
        }
    }

    /** Asks for a new note in a ring. */
    public void create(Note.Ring ring) {
        if (listener != null && writable()) {
            listener.create(ring);
        }
    }

    /** Removes a note. */
    public void remove(String id) {
        if (find(id).isPresent() && change("", "control.rings.remove", rings.get().without(id))
                && id.equals(getSelectedId())) {
            setSelectedId(null);
        }
    }

    /** Opens a note for editing. */
    public void open(String id) {
        setSelectedId(id);
        if (listener != null) {
            listener.open(id);
        }
    }

    /** The rings. */
    public ObjectProperty<Answer.Rings> ringsProperty() {
        return rings;
    }

    /** Shows other rings. */
    public void setRings(Answer.Rings changed) {
        rings.set(changed);
    }

    /** Shows other rings, and lets the notes that lie elsewhere in them go there in sight, where things may move. */
    public void glideTo(Answer.Rings changed) {
        Answer.Rings before = rings.get();
        setRings(changed);
        if (getSkin() instanceof RingsViewSkin skin && !changed.equals(before)) {
            skin.glide(before);
        }
    }

    /** The id of the note with the flag, or {@code null}. */
    public ObjectProperty<@Nullable String> chosenIdProperty() {
        return chosenId;
    }

    /** The titles of the rings. */
    public ObjectProperty<Titles> titlesProperty() {
        return titles;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RingsViewSkin(this);
    }

    /** A note that shows, by its id. */
    public Optional<Note> find(@Nullable String id) {
        return rings.get().notes().stream().filter(note -> note.id().equals(id)).findFirst();
    }

    @Override
    void endGesture() {
        if (listener != null) {
            listener.endGesture();
        }
    }

    private Note.@Nullable Ring ringOf(String id) {
        return find(id).map(Note::ring).orElse(null);
    }

    private boolean change(String gestureKey, String deed, Answer.Rings changed) {
        if (listener == null || !writable() || changed.equals(rings.get())) {
            return false;
        }
        listener.change(gestureKey, Texts.get(deed), changed);
        return true;
    }
}

package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

import nl.bloei.content.Texts;
import nl.bloei.workbook.Item;

/**
 * A list of short entries as chips, with a field for one more. The chips show {@link #itemsProperty()}; whatever the
 * user does is told to the {@link Listener}, who sets the items anew.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>Key</th><th>What it does</th></tr>
 * <tr><td>Left, Right, Home, End</td><td>from chip to chip; Right from the last goes to the field</td></tr>
 * <tr><td>Delete, Backspace</td><td>removes the chip</td></tr>
 * <tr><td>Enter, F2</td><td>edits the chip; in the field: adds what was typed</td></tr>
 * <tr><td>Up, Down</td><td>in the field: walks through the suggestions</td></tr>
 * <tr><td>Esc</td><td>leaves editing or the suggestions as they were</td></tr>
 * </table>
 *
 * <table>
 * <caption>CSS</caption>
 * <tr><th>Selector</th><th>What it is</th></tr>
 * <tr><td>.chip-field, .chip-field:outline</td><td>the field; with outlined chips</td></tr>
 * <tr><td>.chip-field .chip, .chip-field .chip-input</td><td>a chip; the dashed field</td></tr>
 * <tr><td>.chip-suggestions</td><td>the list that pops up</td></tr>
 * </table>
 */
public final class ChipField extends Control {
    private static final PseudoClass OUTLINE = PseudoClass.getPseudoClass("outline");

    private final ObjectProperty<List<Item>> items = new SimpleObjectProperty<>(this, "items", List.of());
    private final StringProperty addWords = new SimpleStringProperty(this, "addWords", "");
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
    private final BooleanProperty outline = new SimpleBooleanProperty(this, "outline") {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(OUTLINE, get());
        }
    };
    private Function<String, List<String>> suggestions = typed -> List.of();
    private Function<Item, String> origins = item -> "";
    private Listener listener = (what, changed) -> {
    };

    /** Hears what the user does. */
    @FunctionalInterface
    public interface Listener {
        /**
         * The list should become another one.
         *
         * @param what the deed, lower case, for "Ongedaan maken: ..."
         * @param items the list as it should be; entries keep their ids
         */
        void change(String what, List<Item> items);
    }

    /** An empty list. */
    public ChipField() {
        getStyleClass().add("chip-field");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(false);
    }

    /** Whom to tell what the user does. */
    public void setListener(Listener changed) {
        listener = changed;
    }

    /** Where suggestions come from: what was typed becomes the words to offer, best first; never on a slow path. */
    public void setSuggestions(Function<String, List<String>> changed) {
        suggestions = changed;
    }

    /** Says where an entry came from, for its tooltip and for a screen reader; empty when it was written here. */
    public void setOrigins(Function<Item, String> changed) {
        origins = changed;
    }

    /** Tells anew where the entries came from: what they came from may have changed or gone. */
    public void tellOrigins() {
        if (getSkin() instanceof ChipFieldSkin skin) {
            skin.tell();
        }
    }

    /** Where an entry came from, in words, or empty. */
    String originOf(Item item) {
        return origins.apply(item);
    }

    /** Words to offer for what was typed, without those that stand here already; at most six. */
    public List<String> suggestionsFor(String typed) {
        return suggestions.apply(typed.strip()).stream().filter(text -> !has(text)).distinct().limit(6).toList();
    }

    /** Adds entries, one for every line of a text that is not blank; what stands here already is not added again. */
    public void add(String text) {
        var changed = new ArrayList<>(getItems());
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (changed.stream().noneMatch(item -> item.text().equalsIgnoreCase(line))) {
                changed.add(Item.of(line));
            }
        }
        tell("control.chips.add", changed);
    }

    /** Gives an entry other words, or removes it when there are none. */
    public void change(String id, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            remove(id);
        } else {
            tell("control.chips.change",
                    getItems().stream().map(item -> item.id().equals(id) ? item.withText(words) : item).toList());
        }
    }

    /** Removes an entry. */
    public void remove(String id) {
        tell("control.chips.remove", getItems().stream().filter(item -> !item.id().equals(id)).toList());
    }

    /** The entries shown. */
    public ObjectProperty<List<Item>> itemsProperty() {
        return items;
    }

    /** The entries shown. */
    public List<Item> getItems() {
        return items.get();
    }

    /** Shows other entries. */
    public void setItems(List<Item> changed) {
        items.set(List.copyOf(changed));
    }

    /** What one entry is called, such as "Talent"; the field for one more says "+ Talent". */
    public StringProperty addWordsProperty() {
        return addWords;
    }

    /** Whether nothing can be changed. */
    public BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /** Whether the chips are outlined (circumstances) rather than tinted (talents, values). */
    public BooleanProperty outlineProperty() {
        return outline;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ChipFieldSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Stylesheet.URL;
    }

    /** The item with an id, if it is still there. */
    @Nullable
    Item find(String id) {
        return getItems().stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    private boolean has(String text) {
        return getItems().stream().anyMatch(item -> item.text().equalsIgnoreCase(text));
    }

    private void tell(String deed, List<Item> changed) {
        if (!readOnly.get() && !changed.equals(getItems())) {
            listener.change(Texts.get(deed, addWords.get().toLowerCase(Texts.DUTCH)), List.copyOf(changed));
        }
    }
}

package nl.bloei.ui;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import nl.bloei.content.Content;
import nl.bloei.editing.Document;
import nl.bloei.insight.Insight;
import nl.bloei.insight.Search;
import nl.bloei.paper.Press;
import nl.bloei.storage.Places;
import nl.bloei.storage.Settings;
import nl.bloei.ui.dialog.Dialogs;

/** What every screen works with: the book, the open workbook, the settings and the way around. */
public final class Desk {
    private final Content content;
    private final Press press;
    private final Places places;
    private final Clock clock;
    private final Work work;
    private final Choosers choosers;
    private final Navigator navigator = new Navigator();
    private final ObjectProperty<Settings> settings;
    private final ObjectProperty<@Nullable Document> document = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Toast> toast = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PrintDesk> printDesk = new SimpleObjectProperty<>();
    private final BooleanProperty readFirst = new SimpleBooleanProperty(true);
    private final Dialogs dialogs = new Dialogs();
    private final Theme theme;
    private final Copies copies;
    private final Insight insight;
    private final Search search;
    private final Keyring keyring = new Keyring();

    /** A desk with everything on it but a workbook. */
    public Desk(Content content, Press press, Places places, Clock clock, Work work, Choosers choosers,
            Settings settings) {
        this.content = content;
        this.press = press;
        this.places = places;
        this.clock = clock;
        this.work = work;
        this.copies = new Copies(work);
        this.choosers = choosers;
        this.settings = new SimpleObjectProperty<>(settings);
        this.theme = new Theme(this.settings);
        this.insight = new Insight(content);
        this.search = new Search(content);
    }

    /** What the book offers. */
    public Content content() {
        return content;
    }

    /** Makes PDFs. */
    public Press press() {
        return press;
    }

    /** The folders of the program. */
    public Places places() {
        return places;
    }

    /** Tells the time. */
    public Clock clock() {
        return clock;
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was written anywhere, by what it is; for the UI thread. */
    public Insight insight() {
        return insight;
    }

    /** Finds words in the open workbook and in the book. */
    public Search search() {
        return search;
    }

    /** The passphrases of this session. */
    public Keyring keyring() {
        return keyring;
    }

    /** Runs long work. */
    public Work work() {
        return work;
    }

    /** The copies beside the open workbook. */
    public Copies copies() {
        return copies;
    }

    /** The windows of the system. */
    public Choosers choosers() {
        return choosers;
    }

    /** Where one is. */
    public Navigator navigator() {
        return navigator;
    }

    /** The settings; whoever sets them need not save them. */
    public ObjectProperty<Settings> settingsProperty() {
        return settings;
    }

    /** The open workbook, or {@code null} in the library. */
    public ObjectProperty<@Nullable Document> documentProperty() {
        return document;
    }

    /**
     * The open workbook.
     *
     * @throws IllegalStateException if none is open: no screen that needs one is shown then
     */
    public Document document() {
        Document open = document.get();
        if (open == null) {
            throw new IllegalStateException("No workbook is open");
        }
        return open;
    }

    /** The message at the bottom of the window. */
    public ObjectProperty<@Nullable Toast> toastProperty() {
        return toast;
    }

    /** Shows a short message at the bottom of the window. */
    public void tell(String text) {
        toast.set(Toast.of(text));
    }

    /** Where sheets are printed; {@code null} as long as there is no such place. */
    public ObjectProperty<@Nullable PrintDesk> printDeskProperty() {
        return printDesk;
    }

    /** Whether the parts of the book show what there is to read before what there is to do; until the program ends. */
    public BooleanProperty readFirstProperty() {
        return readFirst;
    }

    /** The questions and messages that lie over the window. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** The look of every window. */
    public Theme theme() {
        return theme;
    }
}

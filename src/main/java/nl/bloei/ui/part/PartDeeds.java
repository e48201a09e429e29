package nl.bloei.ui.part;

import nl.bloei.content.Worksheet;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Links;
import nl.bloei.ui.Route;
import nl.bloei.ui.Sheets;
import nl.bloei.ui.reading.ProseView;

/** What the pieces of a part can do. */
final class PartDeeds {
    private final Desk desk;
    private final Sheets sheets;
    private final Links links;

    PartDeeds(Desk desk) {
        this.desk = desk;
        this.sheets = new Sheets(desk);
        this.links = new Links(desk);
    }

    /** Begins a sheet. */
    void start(Worksheet worksheet) {
        sheets.start(worksheet);
    }

    /** Opens a sheet. */
    void open(String sheet) {
        sheets.open(sheet);
    }

    /** Goes to the page, worksheet, decision aid or example conversation with an id. */
    void follow(String id) {
        links.follow(id);
    }

    /** Goes somewhere. */
    void go(Route route) {
        desk.navigator().go(route);
    }

    /** Shows reading text, with its links and live drawings. */
    ProseView prose() {
        return new ProseView(this::follow, desk.settingsProperty().map(settings -> settings.textPercent() / 100.0));
    }

    /** Whether the reading comes before the doing. */
    boolean readFirst() {
        return desk.readFirstProperty().get();
    }

    /** Puts the reading before the doing, or after it, in every part until the program ends. */
    void readFirst(boolean first) {
        desk.readFirstProperty().set(first);
    }
}

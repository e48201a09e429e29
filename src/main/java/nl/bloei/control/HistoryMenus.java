package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;

import nl.bloei.content.Texts;
import nl.bloei.workbook.LinePoint;

/** The menus over a history line: what one can do with the selected point, or where there is none. */
final class HistoryMenus {
    private final HistoryLineView view;
    private @Nullable ContextMenu open;

    HistoryMenus(HistoryLineView view) {
        this.view = view;
    }

    /**
     * Shows the menu of the selected point, or else that of the place.
     *
     * @param addAfter puts a new point after the selected one
     * @param here the moment that could be put at the place, if any
     */
    void show(ContextMenuEvent event, Runnable addAfter, Optional<LinePoint> here) {
        close();
        ContextMenu shown = view.selected().map(point -> point(point, addAfter)).orElseGet(() -> place(here));
        if (!shown.getItems().isEmpty()) {
            open = shown;
            shown.show(view, event.getScreenX(), event.getScreenY());
        }
    }

    /** Closes the menu that is open, if any. */
    void close() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }

    private ContextMenu point(LinePoint point, Runnable addAfter) {
        String id = point.id();
        var shown = new ContextMenu(Menus.item(Texts.get("control.line.menu.open"), () -> view.open(id)));
        if (view.writable()) {
            shown.getItems()
                .addAll(Menus.item(Texts.get("control.line.menu.after"), addAfter),
                        Menus.item(Texts.get(point.moment() ? "control.line.menu.bend" : "control.line.menu.moment"),
                                () -> view.setMoment(id, !point.moment())),
                        Menus.item(Texts.get("control.line.menu.flatten"), () -> view.flatten(id)),
                        Menus.item(Texts.get("control.line.menu.remove"), () -> view.remove(id)));
        }
        if (view.writable() && point.labelAt() != null) {
            shown.getItems().add(Menus.item(Texts.get("control.line.menu.label"), () -> view.placeLabel("", id, null)));
        }
        return shown;
    }

    private ContextMenu place(Optional<LinePoint> here) {
        var shown = new ContextMenu();
        here.ifPresent(moment -> shown.getItems()
            .add(Menus.item(Texts.get("control.line.menu.here"), () -> view.add(moment))));
        return shown;
    }
}

package nl.bloei.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * What can be selected in a drawing: takes the keyboard and speaks, but paints nothing and leaves the mouse to the
 * drawing, which knows which of two close points is meant.
 */
final class Handle extends Region {
    private final String markId;

    /**
     * A handle.
     *
     * @param markId the id of the point or note
     */
    Handle(String markId) {
        this.markId = markId;
        setId("handle-" + markId);
        getStyleClass().add("handle");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The id of the point or note. */
    String markId() {
        return markId;
    }
}
